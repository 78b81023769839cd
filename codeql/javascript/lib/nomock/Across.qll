/** What only CodeQL can see: doubles and test code that come from other files of the project. */

import javascript
private import nomock.Modules
private import nomock.Scopes
private import nomock.Text
import nomock.across.Answers
import nomock.across.Constructions
private import nomock.across.Doubles
private import nomock.across.ProjectNames
import nomock.across.SetUps
import nomock.across.TestModes
private import nomock.uses.Calls
private import nomock.uses.Members
private import nomock.uses.Objects

/** Holds if `load` gives its module, or a part of it, to `variable`. */
private predicate bindsVariable(Load load, Variable variable) {
  variable = load.(ImportDeclaration).getASpecifier().getLocal().getVariable()
  or
  exists(VariableDeclarator declarator | isLoaded(declarator.getInit(), load) |
    variable = getDeclaredName(declarator).getVariable() or
    variable =
      declarator.getBindingPattern().(ObjectPattern).getAPropertyPattern().getValuePattern().(VarDecl).getVariable()
  )
}

/** Gets the variable at the start of a chain of members and calls. */
private Variable getRootVariable(Expr e) {
  result = e.(VarAccess).getVariable() or
  result = getRootVariable(e.(PropAccess).getBase()) or
  result = getRootVariable(e.(InvokeExpr).getCallee()) or
  stripped(e) != e and result = getRootVariable(stripped(e))
}

/** Holds if `use` uses a double-making object that comes from the library `origin`. */
private predicate usesLibrary(DataFlow::SourceNode use, string signal, string origin) {
  isDoubleSignal(signal) and
  origin != "" and
  (readsMember(use, signal, origin) or callsObject(use, signal, origin))
}

/** Holds if `load` of a test file brings in, from another file, the double `name`, which `made` makes; see the page of NMK601. */
private predicate bringsInValue(Load load, string name, AstNode made) {
  getScope(load.getFile()) = "test" and
  exists(AstNode value |
    bindsValue(load, _, name, value) or
    readsValue(_, load, name, value)
  |
    isExportedDouble(value, _, made) and
    made.getFile() != load.getFile()
  )
}

/** Holds if a test uses `name`, an object of a library of doubles, which another file hands on through `load`. */
private predicate bringsInLibrary(Load load, string name) {
  getScope(load.getFile()) = "test" and
  exists(getALoadedFile(load)) and
  exists(Variable variable, DataFlow::SourceNode use, string origin |
    bindsVariable(load, variable) and
    name = variable.getName() and
    usesLibrary(use, _, origin) and
    use.getFile() = load.getFile() and
    not loadsModule(load.getFile(), origin) and
    variable = getRootVariable(use.asExpr())
  )
}

/** Holds if a test gets, by `at`, the double `name` from another file, where `made` makes it. */
predicate bringsInDouble(AstNode at, string name, AstNode made) {
  exists(Load load | at = load.getPlace() |
    bringsInValue(load, name, made)
    or
    bringsInLibrary(load, name) and made = at
  )
}

/** Gets a call `base.extend({ name: … })`, to which a variable that `file` exports as `exported` is set, or extends. */
private MethodCallExpr getAnExtension(File file, string exported) {
  result.getMethodName() = "extend" and
  result.getFile() = file and
  exists(VariableDeclarator declarator |
    declarator.getFile() = file and
    exported = getDeclaredName(declarator).getName() and
    isExtension(declarator.getInit(), result)
  )
}

/** Holds if `e` is the test object that `extend` makes, or one made of it, by further calls of `extend`. */
private predicate isExtension(Expr e, MethodCallExpr extend) {
  stripped(e) = extend and extend.getMethodName() = "extend"
  or
  isExtension(stripped(e).(MethodCallExpr).getReceiver(), extend)
  or
  isExtension(getInitializer(stripped(e).(VarAccess).getVariable()), extend)
}

/** Holds if `extend` has a fixture `name` that hands out a double. */
private predicate extendsWithDouble(MethodCallExpr extend, string name, AstNode made) {
  exists(Property fixture, Expr handedOut |
    extend.getMethodName() = "extend" and
    fixture = extend.getAnArgument().(ObjectExpr).getAProperty() and
    name = fixture.getName() and
    (isDouble(handedOut, _, made) or handsOutDouble(getAFunction(handedOut), _, made))
  |
    handedOut = fixture.getInit() and not isFunction(fixture.getInit())
    or
    exists(Function function, CallExpr use |
      function = [fixture.getInit(), fixture.getInit().(ArrayExpr).getElement(0)] and
      use.getParent+() = function and
      use.getCallee().(VarAccess).getVariable() =
        function.getParameter(1).(SimpleParameter).getVariable() and
      handedOut = use.getArgument(0)
    )
  )
}

/** Holds if `extend` has a fixture `name`. */
private predicate hasFixture(MethodCallExpr extend, string name) {
  extend.getMethodName() = "extend" and
  name = extend.getAnArgument().(ObjectExpr).getAProperty().getName()
}

/** Gets the call of `extend` from which the test object `exported` of `file` has the fixture `name`: the last one. */
private MethodCallExpr getTheExtension(File file, string exported, string name) {
  result = getAnExtension(file, exported) and
  hasFixture(result, name) and
  not exists(MethodCallExpr later |
    later = getAnExtension(file, exported) and
    hasFixture(later, name) and
    isExtension(later.getReceiver(), result)
  )
}

/** Gets the name that the file of `load` exports as what the variable `local` is there. */
private string getImportedName(Load load, Variable local) {
  exists(ImportSpecifier specifier |
    specifier = load.(ImportDeclaration).getASpecifier() and
    specifier.getLocal().getVariable() = local and
    result = specifier.getImportedName()
  )
}

/** Holds if `pattern` is asked for by a function that is given to the test object `exported` of `elsewhere`. */
private predicate asksFixture(PropertyPattern pattern, File elsewhere, string exported) {
  exists(CallExpr call, Load load, Variable test, Function function |
    exported = getImportedName(load, test) and
    elsewhere = getALoadedFile(load) and
    getRootVariable(call.getCallee()) = test and
    function = call.getAnArgument() and
    pattern.getObjectPattern() = function.getAParameter()
  )
}

/** Holds if a test file writes the global `name` itself. */
private predicate writesGlobal(File file, string name) {
  exists(DataFlow::PropWrite write |
    write = DataFlow::globalObjectRef().getAPropertyWrite(name) and write.getFile() = file
  )
}

/**
 * Holds if a test asks, at `at`, for the fixture or the global `name` that another file, a fixture module, a setup file or one
 * that it loads, fills with a double from `made`. What another test file writes is not there: each runs by itself.
 */
predicate asksForDoubleElsewhere(AstNode at, string name, File elsewhere, AstNode made) {
  getScope(at.getFile()) = "test" and
  elsewhere != at.getFile() and
  (
    exists(string exported |
      asksFixture(at, elsewhere, exported) and
      name = at.(PropertyPattern).getName() and
      extendsWithDouble(getTheExtension(elsewhere, exported, name), name, made)
    )
    or
    exists(DataFlow::PropWrite write |
      givesGlobal(write, name, made) and
      write.getFile() = elsewhere and
      (
        isSetupFile(elsewhere)
        or
        exists(Load load | load.getFile() = at.getFile() and getALoadedFile(load) = elsewhere)
      ) and
      at = DataFlow::globalVarRef(name).asExpr() and
      not writesGlobal(at.getFile(), name) and
      not exists(DataFlow::PropWrite own | own.asExpr() = at)
    )
  )
}

/** Holds if `call` in a test is of a function of another file that returns a double, which `origin` makes at `made`. */
predicate yieldsDouble(CallExpr call, string origin, AstNode made) {
  getScope(call.getFile()) = "test" and
  exists(Function function |
    function = getAFunction(call.getCallee()) and
    function.getFile() != call.getFile() and
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
  result = "in " + node.getFile().getRelativePath() + ", line " + node.getLocation().getStartLine()
}

/** Holds if `at` brings in doubles, of which `name`, made by `made`, is the one to report. */
predicate firstBringing(AstNode at, string name, AstNode made) {
  name = min(string other | bringsInDouble(at, other, _)) and
  bringsInDouble(at, name, made) and
  getOrder(made) = min(AstNode other | bringsInDouble(at, name, other) | getOrder(other))
}

/** Holds if `at` asks for doubles of other files, of which that in `elsewhere`, made by `made`, is the one to report. */
predicate firstAsking(AstNode at, string name, File elsewhere, AstNode made) {
  asksForDoubleElsewhere(at, name, elsewhere, made) and
  getOrder(made) = min(AstNode other | asksForDoubleElsewhere(at, _, _, other) | getOrder(other))
}

/** Holds if `call` yields doubles of other files, of which that of `origin`, made by `made`, is the one to report. */
predicate firstYielded(CallExpr call, string origin, AstNode made) {
  origin = min(string other | yieldsDouble(call, other, _)) and
  yieldsDouble(call, origin, made) and
  getOrder(made) = min(AstNode other | yieldsDouble(call, origin, other) | getOrder(other))
}

/** Holds if `at` compares a value that another file reads: of these, `read` is the one to show. */
predicate firstTestRun(AstNode at, string symbol, AstNode read) {
  symbol = min(string other | tellsTestRun(at, other, _)) and
  tellsTestRun(at, symbol, read) and
  not isReportedAlready(at) and
  getOrder(read) = min(AstNode other | tellsTestRun(at, symbol, other) | getOrder(other))
}

/** Holds if `at` answers with made-up data, of which `symbol`, the literal `made`, is the one to report. */
predicate firstMadeUp(AstNode at, string symbol, AstNode made) {
  symbol = min(string other | answersMadeUp(at, other, _)) and
  answersMadeUp(at, symbol, made) and
  getOrder(made) = min(AstNode other | answersMadeUp(at, symbol, other) | getOrder(other))
}

/** Holds if `at` makes an object of `symbol` on doubles, of which that of `made` is the one to report. */
predicate firstGiven(AstNode at, string symbol, AstNode made) {
  givesDouble(at, symbol, made) and
  getOrder(made) = min(AstNode other | givesDouble(at, symbol, other) | getOrder(other))
}

/** Holds if `load` makes the production file `file` load `loaded` when it runs. */
private predicate loads(Load load, File file, File loaded) {
  load.getFile() = file and
  getScope(file) = "production" and
  loaded = getALoadedFile(load)
}

/** Holds if the production file `file` loads `loaded`, directly or through other production files. */
private predicate reaches(File file, File loaded) {
  loads(_, file, loaded)
  or
  exists(File between | reaches(file, between) and loads(_, between, loaded))
}

/** Holds if `load` of production code loads the test file `tests`, and the production code `outer` loads it through this. */
private predicate leadsToTests(Load load, File tests, File outer) {
  exists(File file |
    loads(load, file, tests) and
    getScope(tests) = "test" and
    reaches(outer, file) and
    outer != file
  )
}

/**
 * Holds if production code loads test code, the file `tests`, at `at`, and other production code runs it, too.
 *
 * One result per import, where the connection is to be cut: `outer`, the first by its path, is one of the `number` files
 * that reach the tests through it.
 */
predicate reachesTests(AstNode at, string tests, File outer, int number) {
  exists(Load load | at = load.getPlace() |
    tests = min(File file | leadsToTests(load, file, _) | file.getRelativePath()) and
    outer.getRelativePath() = min(File file | leadsToTests(load, _, file) | file.getRelativePath()) and
    number = count(File file | leadsToTests(load, _, file))
  )
}

/** Gets the one-line element to report for `at`. */
Locatable getOneLine(AstNode at) {
  if at.getLocation().getStartLine() = at.getLocation().getEndLine()
  then result = at
  else result = at.getFirstToken()
}
