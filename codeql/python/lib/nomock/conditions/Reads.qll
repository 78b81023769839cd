/** Reads of the environment and of settings, and the names of what is read. */


import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths

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
string getVariableRead(Expr e) {
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
predicate isVariable(string signal, string name) {
  exists(string pattern | conditionSignal(signal, _, "environment", pattern) and name.regexpMatch(pattern)) and
  not exists(string pattern | signalField(signal, "except", pattern) and name.regexpMatch(pattern))
}

/** Holds if `e` is a whole chain: nothing continues it. */
predicate isWhole(Expr e) { not e = getInner(_) }

/** Gets `e` without the calls that only tidy a string: `x` of `x.strip().lower()`. */
Expr getUntrimmed(Expr e) {
  exists(Attribute method | method = e.(Call).getFunc() |
    method.getName() = ["lower", "upper", "strip", "casefold"] and
    result = getUntrimmed(method.getObject())
  )
  or
  not e.(Call).getFunc().(Attribute).getName() = ["lower", "upper", "strip", "casefold"] and
  result = e
}

/** Gets the setting that a chain reads: attribute, key, predicate or imported constant. */
string getTestedName(Expr chain) {
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

/** Gets the name of the variable, setting or environment variable behind `e`. */
string getStageName(Expr e) {
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
predicate isReadFromOther(Expr chain, string signal) {
  signalField(signal, "of", _) and
  exists(string owner | owner = getLastName(getOwner(chain)) |
    not exists(string pattern | signalField(signal, "of", pattern) and owner.regexpMatch(pattern))
  ) and
  not exists(Alias alias |
    alias.getAsname().(Name).getVariable() = getOwner(chain).(Name).getVariable()
  )
}
