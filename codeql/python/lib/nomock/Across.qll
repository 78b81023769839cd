/** What only CodeQL can see: doubles and test code that come from other files of the project. */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.Scopes

/** Gets the path of a double: what rules NMK102 to NMK104 fail on by default. */
private string getADoublePath() {
  exists(string entry |
    useSignal(_, entry, result) and
    catalogueEntry(entry, ["NMK102", "NMK103", "NMK104"], "error", _)
  )
}

/** Gets the file of the module `name`, seen from `from`: below a folder above it, or a source folder there. */
bindingset[name]
private File getModuleFile(File from, string name) {
  exists(string folder, string path |
    folder = getAFolderAbove(from) and
    path = result.getRelativePath() and
    path =
      folder + ["", "src/", "lib/", "python/"] + name.replaceAll(".", "/") + [".py", "/__init__.py"]
  )
}

/** Gets a folder above `file`: empty, or ending in a slash. */
private string getAFolderAbove(File file) {
  exists(string path | path = file.getRelativePath() |
    result = ""
    or
    result = path.prefix(path.indexOf("/") + 1)
  )
}

/** Gets the dotted name, from the project's root, of what a relative import in `from` of this level means. */
private string getPackage(File from, int level) {
  exists(string folder | folder = from.getRelativePath().regexpCapture("(.*)/[^/]+", 1).replaceAll("/", ".") |
    level = 1 and result = folder
    or
    level = 2 and result = folder.regexpCapture("(.*)\\.[^.]+", 1)
  )
}

/** Gets a module that `statement` names: `a`, and `a.b` of `from a import b`. */
private string getANamedModule(ImportingStmt statement) {
  exists(ImportExpr module_, string base |
    (
      module_ = statement.(Import).getAName().getValue()
      or
      module_ = statement.(Import).getAName().getValue().(ImportMember).getModule()
      or
      module_ = statement.(ImportStar).getModuleExpr()
    ) and
    (
      module_.getLevel() <= 0 and base = module_.getName()
      or
      base = getPackage(getFile(statement), module_.getLevel()) + "." + module_.getName()
      or
      not exists(module_.getName()) and base = getPackage(getFile(statement), module_.getLevel())
    )
  |
    result = base
    or
    exists(ImportMember member |
      member = statement.(Import).getAName().getValue() and
      member.getModule() = module_ and
      result = base + "." + member.getName()
    )
  )
}

/** Gets a file of the project that `statement` imports. */
File getAnImportedFile(ImportingStmt statement) {
  result = getModuleFile(getFile(statement), getANamedModule(statement)) and
  result != getFile(statement)
}

/** Holds if `statement` in a test brings in, from a module of the project, the double `path` as `name`. */
predicate bringsInDouble(ImportingStmt statement, string name, string path) {
  getScope(getFile(statement)) = "test" and
  exists(getAnImportedFile(statement)) and
  path = getADoublePath() and
  exists(Alias alias, ImportMember member, Name use |
    alias = statement.(Import).getAName() and
    member = alias.getValue() and
    name = member.getName() and
    use.getVariable() = alias.getAsname().(Name).getVariable() and
    use.isUse() and
    (
      use = getAValue(path)
      or
      exists(Attribute attribute | attribute.getObject() = use and attribute = getAValue(path))
    )
  )
}

/** Gets what the fixture `function` hands out. */
private Expr getAHandedOut(Function function) {
  exists(Return return | return.getScope() = function and result = return.getValue())
  or
  exists(Yield yield | yield.getScope() = function and result = yield.getValue())
}

/** Gets the name under which tests ask for the fixture `function`. */
private string getFixtureName(Function function) {
  isFixture(function) and
  (
    result = getString(getKeyword(function.getADecorator(), "name").getValue())
    or
    not exists(getKeyword(function.getADecorator(), "name")) and result = function.getName()
  )
}

/** Holds if `parameter` of a test asks for a fixture of another file that hands out a double made by `path`. */
predicate asksForDoubleElsewhere(Parameter parameter, File elsewhere, string path) {
  exists(Function test, Function fixture |
    (isTest(test) or isFixture(test)) and
    parameter = [test.getAnArg(), test.getAKeywordOnlyArg()] and
    parameter.getName() = getFixtureName(fixture) and
    elsewhere = getFile(fixture) and
    elsewhere != getFile(test) and
    (
      elsewhere.getBaseName() = "conftest.py" and
      elsewhere.getRelativePath() = getAFolderAbove(getFile(test)) + "conftest.py"
      or
      exists(ImportingStmt statement | getFile(statement) = getFile(test) and elsewhere = getAnImportedFile(statement))
    ) and
    path = getADoublePath() and
    getAHandedOut(fixture) = getAnObjectOf(path)
  )
}

/** Holds if `call` in a test yields a double that `path` makes in another file. */
predicate yieldsDouble(Call call, string path) {
  getScope(getFile(call)) = "test" and
  path = getADoublePath() and
  call = getAnObjectOf(path) and
  isWritten(call) and
  not call.getFunc() = getAValue(_) and
  exists(Call made |
    made.getFunc() = getAValue(path) and
    getFile(made) != getFile(call)
  ) and
  not exists(Call made | made.getFunc() = getAValue(path) and getFile(made) = getFile(call))
}

/** Holds if `file` is production code that imports `imported`. */
private predicate imports(File file, File imported) {
  exists(ImportingStmt statement |
    getFile(statement) = file and
    getScope(file) = "production" and
    imported = getAnImportedFile(statement)
  )
}

/** Holds if production code `file` imports test code, or something that reaches it. */
private predicate reaches(File file, File tests) {
  imports(file, tests) and getScope(tests) = "test"
  or
  exists(File next | imports(file, next) and reaches(next, tests))
}

/** Holds if `statement` in production code reaches test code `tests` through other modules. */
predicate reachesTests(ImportingStmt statement, File next, File tests) {
  getScope(getFile(statement)) = "production" and
  next = getAnImportedFile(statement) and
  reaches(next, tests)
}
