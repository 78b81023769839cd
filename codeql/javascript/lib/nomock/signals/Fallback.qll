/** Signal `fallback`: made-up data is the answer when the real one is missing. */

import javascript
private import nomock.Catalogue
private import nomock.Literals
private import nomock.Substitutes
private import nomock.Text

/** Gets the name that says where `e` comes from: `mockRows` in `await mockRows.slice(1)` and in `this.mockRows`. */
private string getRootName(Expr e) {
  result = e.(VarAccess).getName()
  or
  e.(PropAccess).getBase() instanceof ThisExpr and result = e.(PropAccess).getPropertyName()
  or
  result = getRootName(e.(PropAccess).getBase())
  or
  result = getRootName(e.(InvokeExpr).getCallee())
  or
  result = getRootName(e.(AwaitExpr).getOperand())
}

/** Holds if `e` is a variable, or a member of one, that this file binds to a literal. */
private predicate isBound(Expr e) {
  exists(VarAccess access | access = e or access = e.(PropAccess).getBase() |
    isLiteralData(getInitializer(access.getVariable()))
  )
}

/** Holds if `e` is named as `signal` says. */
private predicate isMadeUp(Expr e, string signal) {
  exists(string pattern | fallbackSignal(signal, _, pattern) | getRootName(e).regexpMatch(pattern)) and
  not exists(string except | signalField(signal, "except", except) |
    getRootName(e).regexpMatch(except)
  ) and
  (signalField(signal, "at", "bound") implies isBound(e)) and
  (signalField(signal, "at", "unbound") implies not isBound(e))
}

/** Holds if `e` is an answer: returned, assigned or handed to a setter, brackets and casts left out. */
private predicate isAnswer(Expr e) {
  e = stripped(any(ReturnStmt s).getExpr())
  or
  e = stripped(any(AssignExpr a).getRhs())
  or
  exists(CallExpr setter | e = stripped(setter.getAnArgument()) |
    written(setter.getCallee()).regexpMatch("(this\\.)?set[A-Z]\\w*")
  )
}

/** Gets a function that handles a rejection: `.catch(() => …)`. */
private Function getARejectionHandler() {
  exists(MethodCallExpr call |
    call.getMethodName() = "catch" and
    result = call.getAnArgument()
  )
}

/** Holds if `e` is the answer of a handler of errors. */
private predicate isInHandler(Expr e) {
  isAnswer(e) and exists(CatchClause clause | e.getParent+() = clause)
  or
  isAnswer(e) and e.getEnclosingFunction() = getARejectionHandler()
  or
  e = stripped(getARejectionHandler().(ArrowFunctionExpr).getBody())
}

/** Holds if `at` falls back on what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(Expr e | isMadeUp(e, signal) and symbol = getRootName(e) |
    signalField(signal, "at", "catch") and isInHandler(e) and at = e
    or
    signalField(signal, "at", ["bound", "unbound"]) and
    e = stripped(getSubstitute(at))
  )
}
