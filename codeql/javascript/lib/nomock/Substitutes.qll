/** What takes the place of a missing value: `a ?? b`, `a || b`, `a ? b : c`. */

import javascript

/** Holds if `e` is only asked for being there: `if (demo || mockRows)`. */
private predicate isTested(Expr e) {
  e = any(ConditionalExpr c).getCondition()
  or
  e = any(IfStmt s).getCondition()
  or
  e = any(WhileStmt s).getTest()
  or
  e = any(DoWhileStmt s).getTest()
  or
  e = any(LogNotExpr n).getOperand()
  or
  exists(Expr parent | parent = e.getParent() and isTested(parent) |
    parent instanceof BinaryExpr or parent instanceof ParExpr
  )
}

/** Gets what takes the place of a missing value in `at`. */
Expr getSubstitute(Expr at) {
  not isTested(at) and
  (
    result = at.(LogOrExpr).getRightOperand() or
    result = at.(NullishCoalescingExpr).getRightOperand()
  )
  or
  result = at.(ConditionalExpr).getABranch()
  or
  result = at.(AssignLogOrExpr).getRhs()
  or
  result = at.(AssignNullishCoalescingExpr).getRhs()
}
