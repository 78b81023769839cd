/** What only CodeQL can see: doubles and test code that come from other files of the project. */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.ProjectFixtures
private import nomock.ProjectImports
private import nomock.Scopes
private import nomock.signals.Import

/** Gets the path of a double: what rules NMK102 to NMK104 fail on by default. */
private string getADoublePath() {
  exists(string entry |
    useSignal(_, entry, result) and
    catalogueEntry(entry, ["NMK102", "NMK103", "NMK104"], "error", _)
  )
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

/** Gets what `function` hands out. */
private Expr getAHandedOut(Function function) {
  exists(Return return | return.getScope() = function and result = return.getValue())
  or
  exists(Yield yield | yield.getScope() = function and result = yield.getValue())
}

/** Holds if the fixture `function` hands out a double made by `path`, its own or that of a fixture it asks for. */
private predicate handsOutDouble(Function function, string path) {
  isFixture(function) and
  path = getADoublePath() and
  getAHandedOut(function) = getAnObjectOf(path)
  or
  exists(Parameter parameter, Function inner |
    isFixtureParameter(function, parameter) and
    inner = getGivenFixture(function, parameter.getName()) and
    handsOutDouble(inner, path) and
    getAHandedOut(function).(Name).getId() = parameter.getName()
  )
}

/** Holds if a test or fixture asks, at `at`, for `fixture` of another file by `name`, and it hands out a double made by `path`. */
predicate asksForDoubleElsewhere(AstNode at, string name, Function fixture, string path) {
  exists(Function function |
    asksForFixture(function, at, name) and
    fixture = getGivenFixture(function, name) and
    getFile(fixture) != getFile(function) and
    handsOutDouble(fixture, path)
  )
}

/** Holds if `name` is defined by a function or class statement of its file. */
private predicate isOfOwnFile(Name name) {
  exists(Assign definition |
    (definition instanceof FunctionDef or definition instanceof ClassDef) and
    definition.defines(name.getVariable())
  )
}

/** Holds if `name` stands for something that `statement` imports from another file of the project. */
private predicate isFromProject(Name name) {
  exists(ImportingStmt statement, Alias alias |
    alias = statement.(Import).getAName() and
    alias.getAsname().(Name).getVariable() = name.getVariable() and
    exists(getAnImportedFile(statement))
  )
  or
  exists(ImportStar statement |
    getFile(statement) = getFile(name) and
    exists(getAnImportedFile(statement)) and
    not isOfOwnFile(name)
  )
}

/** Holds if a double that `path` makes is made in another file than `file`, and none is made there. */
private predicate isMadeOnlyOutside(File file, string path) {
  path = getADoublePath() and
  exists(file.getRelativePath()) and
  exists(Call made | made.getFunc() = getAValue(path) and getFile(made) != file) and
  not exists(Call made | made.getFunc() = getAValue(path) and getFile(made) = file)
}

/**
 * Holds if `call` in a test yields a double that `path` makes in another file.
 *
 * A callee that another file of the project defines is enough, unless the double is what the call is given. Of other
 * callees (a method of an object) it is not known where they come from: they count if the file makes no such double itself.
 */
predicate yieldsDouble(Call call, string path) {
  getScope(getFile(call)) = "test" and
  path = getADoublePath() and
  call = getAnObjectOf(path) and
  isWritten(call) and
  not call.getFunc() = getAValue(_) and
  exists(Call made | made.getFunc() = getAValue(path) and getFile(made) != getFile(call)) and
  (
    isFromProject(getRoot(call.getFunc())) and
    not [call.getAnArg(), call.getAKeyword().getValue()] = getAnObjectOf(path)
    or
    not isFromProject(getRoot(call.getFunc())) and
    isMadeOnlyOutside(getFile(call), path)
  )
}

/** Holds if `statement` makes the production file `file` load `imported` when it runs. */
private predicate imports(ImportingStmt statement, File file, File imported) {
  file = getFile(statement) and
  getScope(file) = "production" and
  not isTypeOnly(statement) and
  imported = getAnImportedFile(statement)
}

/** Holds if the production file `file` loads `loaded`, directly or through other production files. */
private predicate loads(File file, File loaded) {
  imports(_, file, loaded)
  or
  exists(File between | loads(file, between) and imports(_, between, loaded))
}

/** Holds if `statement` of production code imports the test file `tests`, and the production code `outer` loads it through this. */
private predicate leadsToTests(ImportingStmt statement, File tests, File outer) {
  exists(File file |
    imports(statement, file, tests) and
    getScope(tests) = "test" and
    loads(outer, file) and
    outer != file
  )
}

/**
 * Holds if `statement` of production code imports test code, the file `tests`, and other production code runs it, too.
 *
 * One result per import, where the connection is to be cut: `outer`, the first by its path, is one of the `number` files
 * that reach the tests through it.
 */
predicate reachesTests(ImportingStmt statement, string tests, File outer, int number) {
  tests = min(File file | leadsToTests(statement, file, _) | file.getRelativePath()) and
  outer.getRelativePath() = min(File file | leadsToTests(statement, _, file) | file.getRelativePath()) and
  number = count(File file | leadsToTests(statement, _, file))
}
