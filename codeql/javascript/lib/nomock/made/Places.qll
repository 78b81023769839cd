/** Where a value answers for one that failed or is missing, or stands in for it. */

import javascript
private import nomock.Substitutes
private import nomock.Text
private import nomock.made.Answers

/** Holds if `call` registers what handles a failure, by the name of what it calls. */
private predicate handlesFailure(CallExpr call) {
  call.getCallee().(DotExpr).getPropertyName() = ["catch", "catchError", "onErrorReturn"]
  or
  call.getCallee().(VarAccess).getName() = ["catchError", "onErrorReturn", "recover"]
}

/** Holds if the call `e`, or one around it, handles a failure. */
predicate isInFailure(Expr e) {
  exists(CallExpr call | handlesFailure(call) and e.getParent+() = call)
}

/** Gets a function that handles a failure. */
private Function getAFailureHandler() {
  exists(CallExpr call |
    handlesFailure(call) and result = call.getAnArgument()
    or
    call.(MethodCallExpr).getMethodName() = "then" and result = call.getArgument(1)
  )
}

/** Holds if a `catch` of `try` swallows the error. */
private predicate swallows(TryStmt try) {
  exists(try.getACatchClause()) and
  not exists(Stmt leaves |
    (leaves instanceof ReturnStmt or leaves instanceof ThrowStmt) and
    leaves.getParent+() = try.getACatchClause()
  )
}

/** Holds if `later` is the statement right behind `earlier`. */
private predicate isRightBehind(Stmt earlier, Stmt later) {
  exists(BlockStmt block, int i | earlier = block.getStmt(i) and later = block.getStmt(i + 1))
}

/** Holds if `e` answers where an error was caught. */
predicate isInHandler(Expr e) {
  isAnswer(e) and exists(CatchClause clause | e.getParent+() = clause)
  or
  isAnswerOf(e, getAFailureHandler())
  or
  exists(ReturnStmt return, TryStmt try |
    e = stripped(return.getExpr()) and
    isRightBehind(try, return) and
    swallows(try)
  )
}

/** Gets the operand at the start of `condition`, and in `isLast` whether it is that at its end. */
private Expr getAnOuterOperand(Expr condition, boolean isLast) {
  result = condition and isLast = [true, false]
  or
  isLast = false and result = getAnOuterOperand(condition.(LogicalBinaryExpr).getLeftOperand(), false)
  or
  isLast = true and result = getAnOuterOperand(condition.(LogicalBinaryExpr).getRightOperand(), true)
}

/** Holds if `comparison` asks whether nothing is there: `rows === null`, `rows.length < 1`. */
private predicate asksForNothing(Comparison comparison) {
  exists(Expr right | right = comparison.getRightOperand() |
    comparison.getOperator() = ["==", "==="] and
    (
      right instanceof NullLiteral or
      right.(VarAccess).getName() = "undefined" or
      right.(NumberLiteral).getValue() = "0"
    )
    or
    comparison.getOperator() = "<" and
    comparison.getLeftOperand().(PropAccess).getPropertyName() = "length" and
    right.(NumberLiteral).getValue() = "1"
  )
}

/** Holds if `condition` says that something failed or is missing. */
private predicate saysAbsent(Expr condition) {
  getAnOuterOperand(condition, false) instanceof LogNotExpr
  or
  asksForNothing(getAnOuterOperand(condition, true))
  or
  written(condition)
      .regexpMatch("(?:[\\w$]+\\.)*(?:\\w+[eE]rror|error|err|isError|failed|isEmpty)(?:\\(\\))?")
}

/** Holds if `statement` runs only where something failed or is missing. */
private predicate isWhereAbsent(Stmt statement) {
  exists(IfStmt if_ | saysAbsent(if_.getCondition()) |
    statement = if_.getThen()
    or
    statement.getParent() = if_.getThen() and statement.getParent() instanceof BlockStmt
  )
}

/** Holds if the value `e` arrives at `at`, the expression that chooses it or itself, where the real one is missing. */
predicate isWhereMissing(Expr e, Locatable at) {
  e = stripped(getSubstitute(at))
  or
  isAnswer(e) and
  at = e and
  (e.getEnclosingStmt() instanceof ReturnStmt or e.getEnclosingStmt() instanceof ExprStmt) and
  isWhereAbsent(e.getEnclosingStmt())
}

/** Holds if `e` is the default of a parameter, of a property or of a destructured result. */
predicate isDefault(Expr e) {
  e = any(Parameter parameter).getDefault()
  or
  e = any(PropertyPattern pattern).getDefault()
  or
  exists(AssignExpr assign |
    assign.getLhs().(PropAccess).getPropertyName() = "defaultProps" and
    e = assign.getRhs()
  )
}

/** Holds if `e` is handed on after a timer: `setTimeout(() => resolve(rows), 500)`. */
predicate isDelayed(Expr e) {
  isHandedOver(e) and
  exists(CallExpr timer |
    timer.getCalleeName() = ["setTimeout", "delay", "wait", "sleep"] and
    e.getParent+() = timer.getAnArgument().(ArrowFunctionExpr)
  )
}
