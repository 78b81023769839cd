/** Signal `condition`: code asks whether it is being tested, or whether to use a mock. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths

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
private Expr getDecision(Expr e) {
  decides(result, _) and e = getAPart(result)
  or
  not e = getAPart(_) and
  result = e
}

/** Holds if `function` reads the environment, by its name alone: `_get_env`, `env.bool`. */
private predicate isReader(Expr function) {
  exists(string name |
    name = getLastName(function) and not name = ["bool", "str", "int"]
    or
    function.(Attribute).getName() = ["bool", "str", "int"] and
    name = getLastName(function.(Attribute).getObject())
  |
    name.regexpMatch("_*((get|read|load|fetch|require|required|optional|safe|str|bool|int|is)_)*env(iron|ironment)?" +
        "(_(var|variable|value|bool|str|string|int|float|flag|setting|or_default|default))*|(get|read)Env\\w*")
  )
}

/** Gets the variable whose name `e` reads from the environment. */
private string getVariableRead(Expr e) {
  exists(Call call | call = getAPrefix(e) |
    (
      call.getFunc() = getAValue(["os.getenv", "os.environ.get", "os.getenvb", "decouple.config"])
      or
      isReader(call.getFunc())
    ) and
    result = getString(call.getArg(0))
  )
  or
  exists(Subscript element | element = getAPrefix(e) |
    element.getObject() = getAValue("os.environ") and
    element.getCtx() instanceof Load and
    result = getString(element.getIndex())
  )
}

/** Holds if `signal` asks for the environment variable `name`. */
bindingset[name]
private predicate isVariable(string signal, string name) {
  exists(string pattern | conditionSignal(signal, _, "environment", pattern) and name.regexpMatch(pattern)) and
  not exists(string pattern | signalField(signal, "except", pattern) and name.regexpMatch(pattern))
}

/** Holds if `e` is a whole chain: nothing continues it. */
private predicate isWhole(Expr e) { not e = getInner(_) }

/** Gets `e` without the calls that only tidy a string: `x` of `x.strip().lower()`. */
private Expr getUntrimmed(Expr e) {
  exists(Attribute method | method = e.(Call).getFunc() |
    method.getName() = ["lower", "upper", "strip", "casefold"] and
    result = getUntrimmed(method.getObject())
  )
  or
  not e.(Call).getFunc().(Attribute).getName() = ["lower", "upper", "strip", "casefold"] and
  result = e
}

/** Gets the setting that a chain reads: attribute, key, predicate or imported constant. */
private string getTestedName(Expr chain) {
  exists(Expr e | e = getUntrimmed(chain) |
    result = getString(e.(Subscript).getIndex())
    or
    exists(Call call | call = e |
      getLastName(call) = ["get", "get_app_config", "config"] and result = getString(call.getArg(0))
      or
      getLastName(call) = "getattr" and
      (
        result = getString(call.getArg(1))
        or
        not exists(call.getArg(1)) and result = getString(call.getArg(0))
      )
      or
      not getLastName(call) = ["get", "getattr", "get_app_config", "config"] and
      not exists(call.getAnArg()) and
      not exists(call.getAKeyword()) and
      result = getLastName(call)
    )
    or
    result = e.(Attribute).getName()
    or
    exists(Name name | name = e and name.isUse() and result = name.getId() |
      exists(Alias alias | alias.getAsname().(Name).getVariable() = name.getVariable())
      or
      result.regexpMatch("[A-Z][A-Z0-9_]*")
    )
  )
}

/** Holds if `e` decides, alone or with others, more than what a variable is assigned. */
private predicate isDecisive(Expr e) {
  exists(Expr whole, string kind | decides(whole, kind) and e = getAPart(whole) |
    kind != "assign"
    or
    e = any(BoolExpr logic).getAValue().getASubExpression*()
  )
  or
  e = any(BoolExpr logic).getAValue().getASubExpression*()
}

/** Gets the name of the variable, setting or environment variable behind `e`. */
private string getStageName(Expr e) {
  exists(Expr node | node = getStageNode(e) |
    result = getVariableRead(node)
    or
    not exists(getVariableRead(node)) and
    (
      result = getString(node.(Subscript).getIndex())
      or
      getLastName(node.(Call)) = "get" and result = getString(node.(Call).getArg(0))
      or
      not node instanceof Subscript and not node instanceof Call and result = getLastName(node)
    )
  )
}

private Expr getStageNode(Expr e) {
  exists(Expr node | node = getUntrimmed(e) |
    result = getStageNode(node.(AssignExpr).getValue())
    or
    result = getStageNode(node.(BoolExpr).getValue(0))
    or
    not node instanceof AssignExpr and not node instanceof BoolExpr and result = node
  )
}

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

/** Gets the object that `chain` reads a setting from. */
private Expr getOwner(Expr chain) {
  exists(Expr e | e = getUntrimmed(chain) |
    result = e.(Subscript).getObject()
    or
    result = e.(Attribute).getObject()
    or
    getLastName(e.(Call)) = "getattr" and result = e.(Call).getArg(0)
    or
    getLastName(e.(Call)) != "getattr" and result = e.(Call).getFunc().(Attribute).getObject()
  )
}

/** Holds if `chain` reads from an object that `signal` does not ask for: neither imported, nor named as it says. */
private predicate isReadFromOther(Expr chain, string signal) {
  signalField(signal, "of", _) and
  exists(string owner | owner = getLastName(getOwner(chain)) |
    not exists(string pattern | signalField(signal, "of", pattern) and owner.regexpMatch(pattern))
  ) and
  not exists(Alias alias |
    alias.getAsname().(Name).getVariable() = getOwner(chain).(Name).getVariable()
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
