/** Signal `fallback`: made-up data is the answer when the real one is missing. */

import javascript
private import nomock.Catalogue
private import nomock.Literals
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

/** Holds if `e` is handed back or kept in a `catch` block, or returned by `.catch(() => e)`. */
private predicate isInHandler(Expr e) {
  exists(CatchClause clause | e.getParent+() = clause |
    e = any(ReturnStmt s).getExpr()
    or
    e = any(AssignExpr a).getRhs()
    or
    exists(CallExpr setter | e = setter.getAnArgument() |
      written(setter.getCallee()).regexpMatch("(this\\.)?set[A-Z]\\w*")
    )
  )
  or
  exists(MethodCallExpr call, ArrowFunctionExpr handler |
    call.getMethodName() = "catch" and
    handler = call.getAnArgument() and
    e = handler.getBody()
  )
}

/** Holds if `at` falls back on what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(Expr e | isMadeUp(e, signal) and symbol = written(e) |
    signalField(signal, "at", "catch") and isInHandler(e) and at = e
    or
    signalField(signal, "at", ["bound", "unbound"]) and
    (
      e = at.(LogOrExpr).getRightOperand() or
      e = at.(NullishCoalescingExpr).getRightOperand() or
      e = at.(ConditionalExpr).getABranch()
    )
  )
}
