/** Signal `use`: an expression stands for a catalogued path. */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.Scopes
private import nomock.signals.Fixture
private import nomock.signals.Import

/** Holds if some signal for the path `written` applies to `file`, whatever its level. */
private predicate appliesIn(File file, string written) {
  exists(string entry, string scope |
    useSignal(_, entry, written) and
    catalogueEntry(entry, _, _, scope) and
    inScope(file, scope)
  )
}

/** Holds if `e` stands for `path`, which is `written` in the catalogue. */
predicate standsFor(Expr e, string written, string path) {
  useSignal(_, _, written) and
  e = getAValueOf(written, path) and
  appliesIn(getFile(e), written)
  or
  exists(string name |
    name = written.regexpCapture("self\\.(.*)", 1) and
    useSignal(_, _, written) and
    path = written and
    e = getAMemberOfSelf(name) and
    not exists(getClass(e).getMethod(name)) and
    not isMemberOfInstance(e, _) and
    appliesIn(getFile(e), written)
  )
  or
  useSignal(_, _, written) and
  isMemberOfInstance(e, written) and
  path = written and
  appliesIn(getFile(e), written)
}

/** Holds if `e` is a name for something below the catalogued path `written`: `swap` after `swap = patch.object`. */
private predicate standsBelow(Name e, string written, string path) {
  useSignal(_, _, written) and
  e = getAValueBelow(written) and
  e.isUse() and
  path = written and
  appliesIn(getFile(e), written) and
  not exists(string other | useSignal(_, _, other) and standsFor(e, other, _))
}

/** Gets `self.name` or `cls.name` in a method. */
private Attribute getAMemberOfSelf(string name) {
  result.getName() = name and
  result.getObject().(Name).getId() = ["self", "cls"] and
  exists(getClass(result))
}

/** Gets the class around `e`. */
private Class getClass(Expr e) { result = e.getScope().getEnclosingScope+() }

/** Holds if `e` is a member of `self` that a base class of the catalogue brings: `pkg.TestCase().patch`. */
private predicate isMemberOfInstance(Attribute e, string written) {
  exists(string base, string name |
    useSignal(_, _, written) and
    base = written.regexpCapture("(.*)\\(\\)\\.([^.]+)", 1) and
    name = written.regexpCapture("(.*)\\(\\)\\.([^.]+)", 2) and
    e = getAMemberOfSelf(name) and
    not exists(getClass(e).getMethod(name)) and
    hasBase(getClass(e), base)
  )
}

/** Holds if a longer catalogued path takes the place of what `e` stands for. */
private predicate isSuperseded(Expr e) {
  exists(Expr longer | standsFor(longer, _, _) | e = getAPrefix(getInner(longer))) and standsFor(e, _, _)
}

/** Holds if `e` only gives something another name: `p = mock.patch`. */
private predicate isAlias(Expr e) {
  exists(AssignStmt assign |
    e = getAPrefix(assign.getValue()) and
    not getAPrefix(assign.getValue()) instanceof Call and
    not getAPrefix(assign.getValue()) instanceof Subscript
  |
    exists(Expr target | target = assign.getATarget() |
      target.(Name).getId() != "pytestmark"
      or
      target.(Attribute).getObject().(Name).getId() = ["self", "cls"]
    )
  )
}

/** Holds if `e` is one of the classes that isinstance or issubclass are given. */
private predicate isTypeArgument(Expr e) {
  exists(Call call |
    call.getFunc().(Name).getId() = ["isinstance", "issubclass"] and
    e = getAnOption(call.getArg(1))
  )
}

/** Holds if `e` is a base of a class, or what is subscripted or called there. */
predicate isBase(Expr e) { exists(Class class_ | e = getAPrefix(class_.getABase())) }

/** Gets the call that puts the value `e` to use: the one of which it is the callee. */
private Call getCall(Expr e) {
  result.getFunc() = e and
  isWritten(result)
}

/** Gets what the first argument of `call` is: its string, or the paths that it stands for. */
private string getFirst(Call call) {
  exists(Expr first | first = getFirstArgument(call) |
    result = getString(first)
    or
    exists(string wanted | signalField(_, ["first", "first_not"], wanted) |
      first = getAValue(wanted) and result = wanted
    )
  )
}

private Expr getFirstArgument(Call call) {
  result = call.getArg(0)
  or
  not exists(call.getArg(0)) and
  result = getKeyword(call, ["target", "in_dict", "dic", "name"]).getValue()
}

/** Holds if `call` puts plain data in place: its last positional argument, or `value`. */
private predicate isConstant(Call call) {
  exists(Expr value |
    value = getKeyword(call, "value").getValue()
    or
    not exists(getKeyword(call, "value")) and
    value = call.getArg(max(int i | exists(call.getArg(i)))) and
    exists(call.getArg(1))
  |
    value instanceof StringLiteral or
    value instanceof Num or
    value instanceof NameConstant or
    value instanceof UnaryExpr
  )
}

/** Holds if `signal` asks for a call with something particular about it. */
private predicate needsCall(string signal) {
  signalField(signal, "call", "true") or
  signalField(signal, ["positional", "min_positional", "first"], _) or
  signalField(signal, "value", "constant")
}

/** Holds if the conditions of `signal` hold for `call`, the call of what the signal is about. */
private predicate holdsFor(string signal, Call call) {
  isCalledUse(signal, call, _) and
  (
    not signalField(signal, "positional", _)
    or
    exists(string n | signalField(signal, "positional", n) and call.getPositionalArgumentCount() = n.toInt())
  ) and
  (
    not signalField(signal, "min_positional", _)
    or
    exists(string n |
      signalField(signal, "min_positional", n) and call.getPositionalArgumentCount() >= n.toInt()
    )
  ) and
  (
    not signalField(signal, "value", _)
    or
    signalField(signal, "value", "constant") and isConstant(call)
    or
    signalField(signal, "value", "other") and not isConstant(call)
  ) and
  (
    not signalField(signal, "first", _)
    or
    exists(string wanted | signalField(signal, "first", wanted) and isNamed(getFirst(call), wanted))
  ) and
  not exists(string unwanted | signalField(signal, "first_not", unwanted) and isNamed(getFirst(call), unwanted)) and
  not exists(Keyword keyword, string name |
    signalField(signal, "unless_keyword", name) and
    keyword = getKeyword(call, name) and
    not keyword.getValue() instanceof False and
    not keyword.getValue() instanceof None
  )
}

/** Holds if `e` uses `path`, which is `written` in the catalogue, for more than giving it another name. */
private predicate isUse(Expr e, string written, string path) {
  standsFor(e, written, path) and
  isReference(e) and
  not isInAnnotation(e) and
  not isSuperseded(e) and
  not isAlias(e) and
  not isTypeArgument(e)
  or
  standsBelow(e, written, path) and
  not isInAnnotation(e) and
  not isAlias(e) and
  not isTypeArgument(e)
  or
  isReexported(e, written) and
  isReference(e) and
  not isInAnnotation(e) and
  not isAlias(e) and
  not isTypeArgument(e) and
  path = written
}

/** Holds if `call` calls the use `e` of what `signal` is about. */
private predicate isCalledUse(string signal, Call call, Expr e) {
  exists(string written |
    isUse(e, written, _) and
    not standsBelow(e, written, _) and
    useSignal(signal, _, written) and
    call = getCall(e)
  )
}

/** Holds if `e` uses the path of `signal` and its conditions hold. */
predicate useFound(Expr e, string signal, string path) {
  exists(string written |
    isUse(e, written, path) and
    useSignal(signal, _, written) and
    not isOfReportedImport(e, signal, written) and
    not exists(getLoaded(getAPrefix(e))) and
    (
      not isReexported(e, written)
      or
      exists(string how | signalField(signal, "reexport", how) and hasItsShape(e, how))
    )
  |
    isBase(e) and not isCounted(written)
    or
    not isBase(e) and
    (
      exists(Call call | isCalledUse(signal, call, e) and holdsFor(signal, call))
      or
      not isCalledUse(signal, _, e) and not needsCall(signal)
    )
  )
}

/** Holds if a class with the base `path` is reported as a definition. */
private predicate isCounted(string path) { defineSignal(_, _, "base", path) }

/** Holds if `e` is the very name whose import was reported under the same code, and `signal` says `once`. */
private predicate isOfReportedImport(Expr e, string signal, string written) {
  signalField(signal, "once", "true") and
  useSignal(signal, _, written) and
  isUse(e, written, _) and
  e instanceof Name and
  exists(ImportingStmt statement, string other |
    importFound(statement, other, written) and
    getFile(statement) = getFile(e) and
    signal.splitAt("/", 0) = other.splitAt("/", 0)
  )
}

/** Holds if `call` is of a class whose name says that it is a double, whatever it stands for. */
private predicate isCallOfDouble(Call call, string signal, string name) {
  exists(string pattern |
    signalField(signal, "callee", pattern) and
    name = getLastName(call) and
    name.regexpMatch(pattern) and
    isWritten(call)
  ) and
  not exists(string except | signalField(signal, "except", except) and name.regexpMatch(except)) and
  not isAllowedName(name) and
  not exists(Expr callee, string entry, string written |
    callee = getAPrefix(call.getFunc()) and
    useSignal(_, entry, written) and
    catalogueEntry(entry, _, "allow", _) and
    callee = getAValueOf(written, _)
  )
}

private predicate isAllowedName(string name) {
  exists(string entry, string pattern |
    defineSignal(_, entry, "class", pattern) and
    catalogueEntry(entry, _, "allow", _) and
    name = getLastName(any(Call call)) and
    name.regexpMatch(pattern)
  )
}

/** Holds if a module that CodeQL cannot see into hands on the double `written` under its own name, and `e` is that. */
private predicate isReexported(Expr e, string written) {
  exists(ImportMember member, Name name, string last |
    importsFromProject(member, name) and
    isReexportable(written, last) and
    getScope(getFile(name)) = "test" and
    not standsFor(e, _, _)
  |
    last = member.getName() and
    e.(Name).isUse() and
    e.(Name).getVariable() = name.getVariable()
    or
    member.getName() = "mock" and
    e.(Attribute).getName() = last and
    e.(Attribute).getObject().(Name).getVariable() = name.getVariable()
  )
}

/** Holds if the double `written` of `unittest.mock` may be handed on as `last`. */
private predicate isReexportable(string written, string last) {
  exists(string signal |
    signalField(signal, "reexport", _) and
    useSignal(signal, _, written) and
    last = written.regexpCapture("unittest\\.mock\\.([^.]+)", 1)
  )
}

/** Holds if `member` of a module that the catalogue does not know is bound to `name`. */
private predicate importsFromProject(ImportMember member, Name name) {
  exists(Alias alias |
    alias.getValue() = member and
    alias.getAsname() = name and
    not exists(string path |
      path = getAnAncestor(member.getModule().(ImportExpr).getName() + "." + member.getName()) and
      (importSignal(_, _, path) or useSignal(_, _, path))
    )
  )
}

private predicate hasItsShape(Expr e, string how) {
  how = "always" and (e instanceof Name or e instanceof Attribute)
  or
  how = "call" and exists(getCall(e))
  or
  how = "target" and
  (
    getString(getFirstArgument(getCall(e))).regexpMatch("[^\\s.,:;()/0-9][^\\s.,:;()/]*(?:\\.[^\\s.,:;()/0-9][^\\s.,:;()/]*)+")
    or
    exists(Attribute member | member.getObject() = e and member.getName() = ["object", "dict", "multiple", "stopall"])
  )
}

/** Gets the place of a use: where its chain starts, or the call of `functools.partial` around it. */
private Expr getStart(Expr e) {
  exists(Call partial | partial.getFunc() = getAValue(["functools.partial", "functools.partialmethod"]) |
    e = getAPrefix(partial.getArg(0)) and result = getRoot(partial)
  )
  or
  not exists(Call partial | partial.getFunc() = getAValue(["functools.partial", "functools.partialmethod"]) |
    e = getAPrefix(partial.getArg(0))
  ) and
  result = getRoot(e)
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Expr e | useFound(e, signal, symbol) and at = getStart(e).getLocation())
  or
  exists(Call call | isCallOfDouble(call, signal, symbol) | at = getRoot(call).getLocation())
  or
  exists(StringLiteral text |
    signalField(signal, "string", symbol) and
    useSignal(signal, _, _) and
    text.getText() = symbol and
    not text.isDocString() and
    at = text.getLocation()
  )
}
