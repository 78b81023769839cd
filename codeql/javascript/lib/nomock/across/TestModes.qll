/** Branches on a test mode that another file reads from the environment. */

import javascript
private import nomock.Scopes
private import nomock.Text
private import nomock.across.ProjectNames
private import nomock.signals.Condition as Conditions

/** Holds if `e` reads a variable of the environment. */
private predicate readsEnvironment(Expr e) {
  written(e.(PropAccess).getBase()) = ["process.env", "import.meta.env", "Bun.env"]
  or
  written(e.(CallExpr).getCallee()) = "Deno.env.get"
}

/** Gets what the value of `e` comes from: what it names, what it only tidies, or what a function returns. */
private AstNode getASource(Expr e) {
  result = getANamed(e)
  or
  result = stripped(e) and result != e
  or
  e.(MethodCallExpr).getMethodName() = ["toLowerCase", "toUpperCase", "trim", "toString"] and
  result = e.(MethodCallExpr).getReceiver()
  or
  written(e.(CallExpr).getCallee()) = "String" and result = e.(CallExpr).getAnArgument()
  or
  result = e.(LogOrExpr).getAnOperand()
  or
  result = e.(NullishCoalescingExpr).getAnOperand()
  or
  result = e.(ConditionalExpr).getABranch()
  or
  result = getAReturned(getAFunction(e.(CallExpr).getCallee()))
}

/** Holds if the value of `e` comes from the environment, which `read` reads. */
private predicate isFromEnvironment(Expr e, Expr read) {
  readsEnvironment(e) and read = e
  or
  isFromEnvironment(getASource(e), read)
}

/** Holds if `e` is a text that stands for a run of tests. */
private predicate meansTests(Expr e) {
  e.getStringValue().toLowerCase() = ["test", "tests", "testing", "unittest", "jest", "vitest"]
}

/** Holds if `at` compares `e` with the name of a test run. */
private predicate comparesWithTests(AstNode at, Expr e) {
  exists(Expr value | meansTests(value) | at.(EqualityTest).hasOperands(e, value))
  or
  exists(MethodCallExpr call | at = call |
    call.getMethodName() = "includes" and
    meansTests(call.getReceiver().(ArrayExpr).getAnElement()) and
    e = call.getArgument(0)
  )
  or
  exists(SwitchStmt switch | at = switch.getACase() |
    meansTests(at.(Case).getExpr()) and
    e = switch.getExpr()
  )
}

/** Holds if a condition of NMK501 or its like is found on the line of `at`. */
predicate isReportedAlready(AstNode at) {
  exists(AstNode other |
    Conditions::found(other, _, _) and
    other.getFile() = at.getFile() and
    other.getLocation().getStartLine() = at.getLocation().getStartLine()
  )
}

/** Holds if `at` in production code compares `symbol`, which `read` in another file has read, with a test run; see NMK606. */
predicate tellsTestRun(AstNode at, string symbol, AstNode read) {
  getScope(at.getFile()) = "production" and
  exists(Expr e |
    comparesWithTests(at, e) and
    isFromEnvironment(e, read) and
    read.getFile() != at.getFile() and
    symbol = written(e)
  ) and
  not Conditions::isInGuard(at)
}
