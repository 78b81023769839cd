/** Signal `use`: an expression stands for a catalogued path. */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.Scopes
private import nomock.signals.Fixture
private import nomock.signals.Import
private import nomock.uses.Calls
private import nomock.uses.Reexports
private import nomock.uses.Values

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
