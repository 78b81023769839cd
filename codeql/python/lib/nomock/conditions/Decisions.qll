/** Expressions that decide something, and the conditions that only refuse to go on. */


import python
private import nomock.Names

/**
 * Holds if `e` decides something as `kind`: `if`, `while`, `choice`, `assert`, `filter`, `return`, `assign`; `e` is the
 * whole of what decides.
 */
private predicate decides(Expr e, string kind) {
  kind = "if" and e = any(If s).getTest()
  or
  kind = "while" and e = any(While s).getTest()
  or
  kind = "choice" and e = any(IfExp c).getTest()
  or
  kind = "assert" and e = any(Assert s).getTest()
  or
  kind = "return" and e = any(Return s).getValue()
  or
  kind = "assign" and (e = any(AssignStmt s).getValue() or e = any(AnnAssign s).getValue())
  or
  kind = "filter" and e = any(Guard guard).getTest()
}

/** Holds if `if_` only refuses: its whole body is a raise or an exit. */
private predicate isGuard(If if_) {
  count(if_.getAStmt()) = 1 and
  (
    if_.getAStmt() instanceof Raise
    or
    getLastName(if_.getAStmt().(ExprStmt).getValue().(Call)) = ["exit", "abort"]
  )
}

/** Gets an expression within `whole`, not within what is evaluated later. */
private Expr getAPart(Expr whole) {
  decides(whole, _) and result = whole
  or
  exists(Expr part | part = getAPart(whole) and not part instanceof Lambda |
    result = part.getASubExpression()
  )
}

/** Holds if `e` is part of a test that only refuses. */
predicate isInGuard(Expr e) { exists(If if_ | isGuard(if_) and e = getAPart(if_.getTest())) }

/** Gets where a finding about `e` stands: what it decides as a whole, else itself. */
Expr getDecision(Expr e) {
  decides(result, _) and e = getAPart(result)
  or
  not e = getAPart(_) and
  result = e
}

/** Holds if `e` decides, alone or with others, more than what a variable is assigned. */
predicate isDecisive(Expr e) {
  exists(Expr whole, string kind | decides(whole, kind) and e = getAPart(whole) |
    kind != "assign"
    or
    e = any(BoolExpr logic).getAValue().getASubExpression*()
  )
  or
  e = any(BoolExpr logic).getAValue().getASubExpression*()
}
