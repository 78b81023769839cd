/** Branches on a test mode that another file reads from the environment. */

import python
private import nomock.Names
private import nomock.Paths
private import nomock.Scopes
private import nomock.across.ProjectNames
private import nomock.made.LiteralData
private import nomock.conditions.Decisions as Decisions
private import nomock.signals.Condition as Conditions

/** Holds if `e` reads a variable of the environment. */
private predicate readsEnvironment(Expr e) {
  e.(Call).getFunc() = getAValue(["os.getenv", "os.environ.get", "os.getenvb", "decouple.config"])
  or
  e.(Subscript).getObject() = getAValue("os.environ")
}

/** Gets an expression that `e` has its value from: what it names, or what it only tidies. */
private Expr getASource(Expr e) {
  result = getANamed(e)
  or
  e.(Call).getFunc().(Attribute).getName() = ["lower", "upper", "strip", "casefold"] and
  result = e.(Call).getFunc().(Attribute).getObject()
  or
  getLastName(e.(Call)) = "str" and result = e.(Call).getArg(0)
  or
  result = e.(BoolExpr).getAValue()
  or
  result = [e.(IfExp).getBody(), e.(IfExp).getOrelse()]
}

/** Holds if the value of `e` comes from the environment, which `read` reads. */
private predicate isFromEnvironment(Expr e, Expr read) {
  readsEnvironment(e) and read = e
  or
  isFromEnvironment(getASource(e), read)
}

/** Holds if `e` is a text that stands for a run of tests, or a display with one in it. */
private predicate meansTests(Expr e) {
  getString(e).toLowerCase() = ["test", "tests", "testing", "unittest", "pytest"]
  or
  meansTests(getAnElement(e))
}

/** Gets how a chain of names is written. */
private string getText(Expr e) {
  result = e.(Name).getId()
  or
  result = getText(e.(Attribute).getObject()) + "." + e.(Attribute).getName()
  or
  result = getText(e.(Call).getFunc())
}

/** Holds if `compare` compares `e` with the name of a test run. */
private predicate comparesWithTests(Compare compare, Expr e) {
  exists(Expr value | meansTests(value) |
    Conditions::equates(compare, e, value) or
    Conditions::asksMembership(compare, e, value)
  )
}

/** Holds if a condition of NMK501 or its like is found on the line of `at`. */
predicate isReportedAlready(Expr at) {
  exists(Location place |
    Conditions::found(place, _, _) and
    place.getFile() = getFile(at) and
    place.getStartLine() = at.getLocation().getStartLine()
  )
}

/** Holds if `at` in production code compares `symbol`, which `read` in another file has read, with a test run; see NMK606. */
predicate tellsTestRun(Compare at, string symbol, Expr read) {
  getScope(getFile(at)) = "production" and
  exists(Expr e |
    comparesWithTests(at, e) and
    isFromEnvironment(e, read) and
    getFile(read) != getFile(at) and
    symbol = getText(e)
  ) and
  not Decisions::isInGuard(at)
}
