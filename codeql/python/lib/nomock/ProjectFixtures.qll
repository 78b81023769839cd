/** Which fixture of the project a test gets: the nearest of its name, as pytest looks for it. */

import python
private import nomock.Fixtures
private import nomock.Names
private import nomock.ProjectImports

/** Gets the name under which tests ask for the fixture `function`. */
string getFixtureName(Function function) {
  isFixture(function) and
  (
    result = getString(getKeyword(function.getADecorator(), "name").getValue())
    or
    not exists(getKeyword(function.getADecorator(), "name")) and result = function.getName()
  )
}

/** Holds if `file` imports `function`, a fixture of another file that is asked for by its own name. */
private predicate importsFixture(File file, Function function) {
  isFixture(function) and
  exists(ImportingStmt statement |
    getFile(statement) = file and getAnImportedFile(statement) = getFile(function)
  |
    statement instanceof ImportStar
    or
    statement.(Import).getAName().getValue().(ImportMember).getName() = function.getName()
  )
}

/** Gets a file whose fixtures `file` loads with `pytest_plugins`. */
private File getAPluginFile(File file) {
  exists(AssignStmt assign, Expr value |
    assign.getATarget().(Name).getId() = "pytest_plugins" and
    getFile(assign) = file and
    value = assign.getValue() and
    result = getModuleFile(file, getString([value, value.(List).getAnElt(), value.(Tuple).getAnElt()]))
  )
}

/** Holds if the module `file` has the fixture `function` by the name `name`: its own, an imported one, or a plugin's. */
private predicate offersFixture(File file, string name, Function function) {
  name = getFixtureName(function) and
  not function.getScope() instanceof Class and
  (getFile(function) = file or importsFixture(file, function) or getAPluginFile(file) = getFile(function))
}

/** Gets the folder of `file`: empty, or ending in a slash. */
private string getFolder(File file) { result = file.getRelativePath().regexpCapture("((?:.*/)?)[^/]+", 1) }

/**
 * Holds if `function` may be the fixture `name` that a function of the module `file` asks for.
 * The highest `nearness` wins: the module itself, and then the conftest.py of the deepest folder.
 */
private predicate isCandidate(File file, string name, Function function, int nearness) {
  offersFixture(file, name, function) and
  nearness = 1000
  or
  exists(File conftest |
    conftest.getBaseName() = "conftest.py" and
    conftest != file and
    getFolder(conftest) = getAFolderAbove(file) and
    offersFixture(conftest, name, function) and
    nearness = getFolder(conftest).length()
  )
}

/** Gets the fixture `name` of the class that `function` is a method of. */
private Function getFixtureOfClass(Function function, string name) {
  result.getScope() = function.getScope() and
  function.getScope() instanceof Class and
  name = getFixtureName(result) and
  result != function
}

/** Gets the fixture `name` that `function` is given; a fixture that asks for its own name gets the one that it hides. */
Function getGivenFixture(Function function, string name) {
  (isTest(function) or isFixture(function)) and
  (
    result = getFixtureOfClass(function, name)
    or
    not exists(getFixtureOfClass(function, name)) and
    exists(int nearest |
      nearest =
        max(Function other, int nearness |
          isCandidate(getFile(function), name, other, nearness) and other != function
        |
          nearness
        ) and
      isCandidate(getFile(function), name, result, nearest) and
      result != function
    )
  )
}

/** Holds if `function` asks, at `at`, for the fixture `name`: a parameter, `usefixtures` or `getfixturevalue`. */
predicate asksForFixture(Function function, AstNode at, string name) {
  isFixtureParameter(function, at) and
  (isTest(function) or isFixture(function)) and
  name = at.(Parameter).getName()
  or
  isTest(function) and
  exists(Call mark | mark = [function.getADecorator(), function.getScope().(Class).getADecorator()] |
    getLastName(mark) = "usefixtures" and
    at = mark and
    name = getString(mark.getAnArg())
  )
  or
  exists(Call call | call.getScope() = function and at = call |
    call.getFunc().(Attribute).getName() = "getfixturevalue" and
    name = getString(call.getArg(0))
  )
}
