/** What only CodeQL can see: doubles and test code that come from other files of the project. */

import javascript
private import nomock.Catalogue
private import nomock.Modules
private import nomock.Scopes
private import nomock.Text
private import nomock.uses.Calls
private import nomock.uses.Members
private import nomock.uses.Objects

/** Holds if `signal` is about doubles that rules NMK102 and NMK104, or patches that NMK103 fail on by default. */
private predicate isDoubleSignal(string signal) {
  exists(string entry |
    useSignal(signal, entry, _) and
    catalogueEntry(entry, ["NMK102", "NMK103", "NMK104"], "error", _)
  )
}

/** Gets the file of the project that `load` loads. */
File getALoadedFile(Load load) {
  result = load.(Import).getImportedFile()
  or
  result = load.(ReExportDeclaration).getReExportedModule().getFile()
}

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

/** Gets a value that a library of doubles, `origin`, made: a mock, a stub, a spy. */
private API::Node getAMadeDouble(string origin) {
  exists(string signal, API::Node object |
    isDoubleSignal(signal) and object = getAnObject(signal, origin)
  |
    exists(string member | signalField(signal, "members", member) |
      result = object.getMember(member).getReturn()
    )
    or
    not signalField(signal, "members", _) and
    (result = object.getReturn() or result = object.getInstance())
  )
}

/** Holds if `node` is a double that `origin` made, here or elsewhere. */
private predicate isMadeDouble(DataFlow::Node node, string origin) {
  node = getAMadeDouble(origin).getAValueReachableFromSource()
}

/** Holds if `e` starts with what its file has from another file of the project. */
private predicate isFromProject(Expr e) {
  exists(Load load |
    bindsVariable(load, getRootVariable(e)) and
    exists(getALoadedFile(load))
  )
}

/** Gets how the origin of a double is shown. */
private string getOriginText(string origin) {
  exists(getAMadeDouble(origin)) and
  if origin = "" then result = "the test runner" else result = origin
}

/** Holds if a test gets, by `at`, the double `name` from a module of the project that has it from `origin`. */
predicate bringsInDouble(AstNode at, string name, string origin) {
  exists(Load load, Variable variable |
    getScope(load.getFile()) = "test" and
    exists(getALoadedFile(load)) and
    bindsVariable(load, variable) and
    name = variable.getName() and
    at = load.getPlace()
  |
    exists(DataFlow::SourceNode use, string signal |
      usesLibrary(use, signal, origin) and
      use.getFile() = load.getFile() and
      not loadsModule(load.getFile(), origin) and
      variable = getRootVariable(use.asExpr())
    )
    or
    exists(ImportSpecifier specifier, string module_ |
      specifier = load.(ImportDeclaration).getASpecifier() and
      specifier.getLocal().getVariable() = variable and
      isMadeDouble(DataFlow::valueNode(specifier), module_) and
      origin = getOriginText(module_)
    )
  )
}

/** Holds if a call of `test.extend({ name: … })` in `file` has a fixture `name` that hands out a double. */
private predicate extendsWithDouble(File file, string name, string origin) {
  exists(MethodCallExpr extend, Property fixture, DataFlow::Node handedOut |
    extend.getMethodName() = "extend" and
    extend.getFile() = file and
    fixture = extend.getAnArgument().(ObjectExpr).getAProperty() and
    name = fixture.getName() and
    isMadeDouble(handedOut, origin)
  |
    handedOut.asExpr() = fixture.getInit()
    or
    exists(Function function, CallExpr use |
      function = [fixture.getInit(), fixture.getInit().(ArrayExpr).getElement(0)] and
      use.getParent+() = function and
      use.getCallee().(VarAccess).getVariable() =
        function.getParameter(1).(SimpleParameter).getVariable() and
      handedOut.asExpr() = use.getArgument(0)
    )
  )
}

/** Holds if `pattern` is asked for by a function that is given to the test object from `elsewhere`. */
private predicate asksFixture(PropertyPattern pattern, File elsewhere) {
  exists(CallExpr call, Load load, Variable test, Function function |
    bindsVariable(load, test) and
    elsewhere = getALoadedFile(load) and
    getRootVariable(call.getCallee()) = test and
    function = call.getAnArgument() and
    pattern.getObjectPattern() = function.getAParameter()
  )
}

/**
 * Holds if a test asks, at `at`, for a fixture or a global that another file, a fixture module or a setup file, fills
 * with a double from `origin`.
 */
predicate asksForDoubleElsewhere(AstNode at, File elsewhere, string origin) {
  getScope(at.getFile()) = "test" and
  elsewhere != at.getFile() and
  exists(string module_ | origin = getOriginText(module_) |
    exists(string name |
      asksFixture(at, elsewhere) and
      name = at.(PropertyPattern).getName() and
      extendsWithDouble(elsewhere, name, module_)
    )
    or
    exists(string name, DataFlow::PropWrite write |
      write = DataFlow::globalObjectRef().getAPropertyWrite(name) and
      isMadeDouble(write.getRhs(), module_) and
      write.getFile() = elsewhere and
      at = DataFlow::globalVarRef(name).asExpr() and
      not exists(DataFlow::PropWrite own | own.asExpr() = at)
    )
  )
}

/** Holds if `call` in a test yields a double that a library, `origin`, makes in another file. */
predicate yieldsDouble(CallExpr call, string origin) {
  getScope(call.getFile()) = "test" and
  isFromProject(call.getCallee()) and
  exists(string module_ |
    isMadeDouble(DataFlow::valueNode(call), module_) and
    not DataFlow::valueNode(call) = getAMadeDouble(module_).asSource() and
    origin = getOriginText(module_)
  )
}

/** Holds if `file` is production code that loads `loaded`. */
private predicate loads(File file, File loaded) {
  exists(Load load |
    load.getFile() = file and
    getScope(file) = "production" and
    loaded = getALoadedFile(load)
  )
}

/** Holds if production code `file` loads test code, or something that reaches it. */
private predicate reaches(File file, File tests) {
  loads(file, tests) and getScope(tests) = "test"
  or
  exists(File next | loads(file, next) and reaches(next, tests))
}

/** Holds if `at` in production code reaches test code `tests` through `next`, which is production code, too. */
predicate reachesTests(AstNode at, File next, File tests) {
  exists(Load load | at = load.getPlace() |
    getScope(load.getFile()) = "production" and
    next = getALoadedFile(load) and
    reaches(next, tests)
  )
}

/** Gets the one-line element to report for `at`. */
Locatable getOneLine(AstNode at) {
  if at.getLocation().getStartLine() = at.getLocation().getEndLine()
  then result = at
  else result = at.getFirstToken()
}
