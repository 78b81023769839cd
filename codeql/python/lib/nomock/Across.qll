/** What only CodeQL can see: doubles and test code that come from other files of the project. */

import python
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.ProjectFixtures
private import nomock.ProjectImports
private import nomock.Scopes
private import nomock.TestCode
import nomock.across.Answers
import nomock.across.Constructions
private import nomock.across.Doubles
private import nomock.across.ProjectNames
import nomock.across.SetUps
import nomock.across.TestModes
private import nomock.made.Bindings
private import nomock.imports.Statements

/** Holds if `statement` of a test brings in, from another file, a name that `use` stands for there. */
private predicate isUsed(ImportingStmt statement, Expr use, string name, File home, string member) {
  getScope(getFile(statement)) = "test" and
  not isTypeOnly(statement) and
  isOfOtherFile(use, statement, home, member) and
  name = getLastName(use) and
  isReference(use)
}

/** Holds if `statement` imports `name` of a file of the project by its name, which is `member` of `home`. */
private predicate importsMember(ImportingStmt statement, string name, File home, string member) {
  getScope(getFile(statement)) = "test" and
  not isTypeOnly(statement) and
  name = statement.(Import).getAName().getValue().(ImportMember).getName() and
  offers(getAnImportedFile(statement), name, home, member) and
  home != getFile(statement)
}

/** Holds if `statement` of a test brings in `name` of a library of doubles, by the path `path`, from another file. */
private predicate bringsInLibrary(ImportingStmt statement, string name, string path) {
  getScope(getFile(statement)) = "test" and
  exists(getAnImportedFile(statement)) and
  path = getADoublePath() and
  exists(Alias alias, Name use |
    alias = statement.(Import).getAName() and
    name = alias.getValue().(ImportMember).getName() and
    use.getVariable() = alias.getAsname().(Name).getVariable() and
    use.isUse() and
    (
      use = getAValue(path)
      or
      exists(Attribute attribute | attribute.getObject() = use and attribute = getAValue(path))
    )
  )
}

/** Holds if `statement` of a test brings in the double `name` from another file, where `made` makes it; see the page of NMK601. */
predicate bringsInDouble(ImportingStmt statement, string name, AstNode made) {
  exists(File home, string member |
    bindsDouble(home, member, _, made) and
    (importsMember(statement, name, home, member) or isUsed(statement, _, name, home, member))
  )
  or
  bringsInLibrary(statement, name, _) and made = statement
}

/**
 * Holds if a test or fixture asks, at `at`, for `fixture` of another file by `name`, which puts a double in place that
 * `made` makes, or patches there. See the page of NMK602.
 */
predicate asksForDoubleElsewhere(AstNode at, string name, AstNode fixture, AstNode made) {
  exists(Function function, Function given |
    asksForFixture(function, at, name) and
    given = getGivenFixture(function, name) and
    getFile(given) != getFile(function) and
    fixture = given and
    (putsDoubleInPlace(given, _, made) or patchesInside(given, _, made))
  )
  or
  exists(Class class_, Class base, Attribute member |
    getScope(getFile(class_)) = "test" and
    at = class_ and
    fixture = base and
    inheritsDouble(class_, name, base, _, made) and
    getFile(base) != getFile(class_) and
    isMemberOfSelf(member, class_, name)
  )
}

/**
 * Holds if `call` in a test is of a function of another file that returns or yields a double, which `origin` makes at
 * `made`. See the page of NMK603.
 */
predicate yieldsDouble(Call call, string origin, AstNode made) {
  getScope(getFile(call)) = "test" and
  isWritten(call) and
  exists(Function function |
    function = getAFunction(call.getFunc()) and
    not isFixture(function) and
    getFile(function) != getFile(call) and
    handsOutDouble(function, origin, made)
  )
}

/** Gets a key that orders places: by file, line and column where they start, and where they end. */
private string getOrder(AstNode node) {
  result =
    node.getLocation().getFile().getRelativePath() + ":" + (1000000 + node.getLocation().getStartLine()) + ":" +
      (10000 + node.getLocation().getStartColumn()) + ":" + (1000000 + node.getLocation().getEndLine()) + ":" +
      (10000 + node.getLocation().getEndColumn())
}

/** Gets how a link to `node` is shown: in its file and line. */
string getPlaceText(AstNode node) {
  result = "in " + node.getLocation().getFile().getRelativePath() + ", line " + node.getLocation().getStartLine()
}

/** Holds if `statement` brings in doubles, of which `name`, made by `made`, is the one to report. */
predicate firstBringing(ImportingStmt statement, string name, AstNode made) {
  name = min(string other | bringsInDouble(statement, other, _)) and
  bringsInDouble(statement, name, made) and
  getOrder(made) = min(AstNode other | bringsInDouble(statement, name, other) | getOrder(other))
}

/** Holds if `at` asks for doubles of other files, of which `name` from `fixture`, made by `made`, is the one to report. */
predicate firstAsking(AstNode at, string name, AstNode fixture, AstNode made) {
  name = min(string other | asksForDoubleElsewhere(at, other, _, _)) and
  asksForDoubleElsewhere(at, name, fixture, made) and
  getOrder(made) = min(AstNode other | asksForDoubleElsewhere(at, name, _, other) | getOrder(other)) and
  getOrder(fixture) = min(AstNode other | asksForDoubleElsewhere(at, name, other, made) | getOrder(other))
}

/** Holds if `call` yields doubles of other files, of which that of `origin`, made by `made`, is the one to report. */
predicate firstYielded(Call call, string origin, AstNode made) {
  origin = min(string other | yieldsDouble(call, other, _)) and
  yieldsDouble(call, origin, made) and
  getOrder(made) = min(AstNode other | yieldsDouble(call, origin, other) | getOrder(other))
}

/** Holds if `at` compares values that other files read, of which `symbol`, read by `read`, is the one to report. */
predicate firstTestRun(Compare at, string symbol, AstNode read) {
  symbol = min(string other | tellsTestRun(at, other, _)) and
  tellsTestRun(at, symbol, read) and
  not isReportedAlready(at) and
  getOrder(read) = min(AstNode other | tellsTestRun(at, symbol, other) | getOrder(other))
}

/** Holds if `at` answers with made-up data, of which `symbol`, the literal `made`, is the one to report. */
predicate firstMadeUp(Expr at, string symbol, AstNode made) {
  symbol = min(string other | answersMadeUp(at, other, _)) and
  answersMadeUp(at, symbol, made) and
  getOrder(made) = min(AstNode other | answersMadeUp(at, symbol, other) | getOrder(other))
}

/** Holds if `at` makes an object of `symbol` on doubles, of which that of `made` is the one to report. */
predicate firstGiven(Call at, string symbol, AstNode made) {
  givesDouble(at, symbol, made) and
  getOrder(made) = min(AstNode other | givesDouble(at, symbol, other) | getOrder(other))
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
    not isWithoutTests(tests) and
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
