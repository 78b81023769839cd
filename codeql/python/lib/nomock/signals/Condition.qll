/** Signal `condition`: code asks whether it is being tested, or whether to use a mock. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths
private import nomock.conditions.Decisions
private import nomock.conditions.Reads

/** Gets a string that `e` is or contains. */
private string getAString(Expr e) {
  result = getString([e, e.(Tuple).getAnElt(), e.(List).getAnElt(), e.(Set).getAnElt()])
}

/** Holds if `signal` looks for `e`, called `name`, being compared with `value`. */
private predicate isStage(Expr e, string value, string signal, string name) {
  name = getStageName(e) and
  signalField(signal, "values", value) and
  exists(string pattern | conditionSignal(signal, _, "stage", pattern) and name.regexpMatch(pattern)) and
  not exists(string except | signalField(signal, "except", except) and name.regexpMatch(except)) and
  not isOtherStage(e, signal)
}

/** Holds if the file compares a variable called like `e` with what makes it another kind of stage (`stage == "fit"`). */
private predicate isOtherStage(Expr e, string signal) {
  exists(Compare compare, Expr same, Expr other, string value |
    signalField(signal, "unless_beside", value) and
    (equates(compare, same, other) or asksMembership(compare, same, other)) and
    value = getAString(other) and
    getLastName(getUntrimmed(same)) = getLastName(getUntrimmed(e)) and
    same.getLocation().getFile() = e.getLocation().getFile()
  )
}

/** Holds if `compare` compares `left` and `right`, in either order, for being equal or not. */
predicate equates(Compare compare, Expr left, Expr right) {
  exists(Cmpop op | op instanceof Eq or op instanceof NotEq |
    compare.compares(left, op, right) or compare.compares(right, op, left)
  )
}

/** Holds if `compare` asks whether `item` is in `container`. */
predicate asksMembership(Compare compare, Expr item, Expr container) {
  exists(Cmpop op | op instanceof In or op instanceof NotIn | compare.compares(item, op, container))
}

/** Holds if `compare` tells. */
private predicate comparisonTells(Compare compare, string signal, string symbol) {
  exists(Expr a, Expr b, string value |
    (equates(compare, a, b) or asksMembership(compare, a, b)) and
    value = getAString(b) and
    isStage(a, value, signal, symbol)
  )
  or
  exists(Expr item, Expr container |
    asksMembership(compare, item, container) and symbol = getString(item)
  |
    isVariable(signal, symbol) and
    getContainer(container) = getAValue(["os.environ", "os.environ.keys"])
    or
    conditionSignal(signal, _, "module", symbol) and
    getContainer(container) = getAValue(["sys.modules", "sys.argv"])
    or
    conditionSignal(signal, _, "argv", symbol) and
    getContainer(container) = getAValue("sys.argv")
  )
  or
  exists(Subscript element, Expr word |
    equates(compare, element, word) and
    element.getObject() = getAValue("sys.argv") and
    symbol = getAString(word) and
    conditionSignal(signal, _, "argv", symbol)
  )
}

/** Gets what `container` is, also where it is called, indexed, or the variable of a comprehension over it. */
private Expr getContainer(Expr container) {
  result = container
  or
  result = container.(Call).getFunc()
  or
  result = container.(Subscript).getObject()
  or
  exists(For loop |
    loop.getTarget().(Name).getVariable() = container.(Name).getVariable() and
    result = loop.getIter()
  )
}

/** Holds if the single expression `e` tells: a read of the environment, of a setting, of what a test run leaves. */
private predicate readTells(Expr e, string signal, string symbol) {
  isWhole(e) and
  (
    symbol = getVariableRead(e) and isVariable(signal, symbol)
    or
    isDecisive(e) and
    symbol = getTestedName(e) and
    exists(string pattern | conditionSignal(signal, _, "setting", pattern) and symbol.regexpMatch(pattern)) and
    not isReadFromOther(e, signal) and
    not exists(string except | signalField(signal, "except", except) and symbol.regexpMatch(except))
    or
    exists(Call call | call = getAPrefix(e) and conditionSignal(signal, _, "instance", symbol) |
      call.getFunc() = getAValue("builtins.isinstance") and
      getAnOption(call.getArg(1)) = getAValue(symbol)
    )
    or
    conditionSignal(signal, _, "attribute", symbol) and
    (
      getAPrefix(e) = getAValue(symbol)
      or
      exists(Call call | call = getAPrefix(e) |
        call.getFunc().(Name).getId() = ["hasattr", "getattr"] and
        getString(call.getArg(1)) = symbol.regexpCapture("(?:.*\\.)?([^.]+)", 1)
      )
    )
    or
    exists(Call call | call = e |
      call.getFunc().(Attribute).getName() = "startswith" and
      isStage(call.getFunc().(Attribute).getObject(), getString(call.getArg(0)), signal, symbol)
    )
  )
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Expr e |
    readTells(e, signal, symbol)
    or
    comparisonTells(e, signal, symbol)
  |
    not isInGuard(e) and
    at = getRoot(getDecision(e)).getLocation()
  )
  or
  exists(MatchStmt match, Case case, Expr value |
    case = match.getCase(_) and
    value = case.getPattern().getASubPattern*().(MatchLiteralPattern).getLiteral() and
    isStage(match.getSubject(), getString(value), signal, symbol) and
    at = case.getPattern().getLocation()
  )
}
