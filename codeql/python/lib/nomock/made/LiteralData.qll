/** Which expressions are literals with content that somebody has thought up. */

import python
private import nomock.Names

/** Gets the name of a function that hands on its arguments. */
string getAWrapper() {
  result =
    [
      "list", "tuple", "dict", "set", "frozenset", "sorted", "reversed", "iter", "next", "filter", "map", "zip",
      "copy", "deepcopy", "enumerate", "islice", "chain", "choice", "choices", "cast", "jsonable_encoder",
      "jsonify", "dumps", "loads", "make_response", "json_response", "dump", "model_validate", "parse_obj",
      "from_dict", "from_records", "create_task", "to_thread", "MappingProxyType", "array"
    ]
}

/** Gets the name of a wrapper whose keyword arguments say how to write the value: `json.dumps(rows, indent=4)`. */
private string getAnEncoder() { result = ["dumps", "dump", "jsonable_encoder"] }

/** Holds if `name` is written as that of a class. */
bindingset[name]
predicate isClassName(string name) { name.regexpMatch("_*[A-Z]\\w*[a-z]\\w*") }

/** Gets an element of the display `e`; of a dictionary, a value. */
Expr getAnElement(Expr e) {
  result = e.(Dict).getAValue()
  or
  result = e.(List).getAnElt()
  or
  result = e.(Tuple).getAnElt()
  or
  result = e.(Set).getAnElt()
}

/** Gets what the comprehension `e` yields; of a dictionary, its values. */
Expr getAYielded(Expr e) {
  e instanceof DictComp and result = e.(Comp).getElt().(Tuple).getElt(1)
  or
  not e instanceof DictComp and result = e.(Comp).getElt()
}

/** Gets what `call` is given, by position or by name. */
Expr getAGiven(Call call) {
  result = call.getAnArg()
  or
  result = call.getAKeyword().getValue()
}

/** Holds if what is called `name` declares a setting, a column or a parameter with its default. */
bindingset[name]
private predicate isDeclaration(string name) {
  name.regexpMatch("\\w*Field|Option|Argument|Query|Header|Body|Path|Form|Cookie|Column")
}

/** Holds if `part` of a literal is a value that somebody has thought up, or holds one. */
private predicate isThoughtUp(Expr part) {
  part.(StringLiteral).getText() != ""
  or
  exists(string number | number = part.(Num).getN() | not number = ["0", "1", "0.0", "1.0"])
  or
  hasContent(part)
  or
  hasContent(part.(Starred).getValue())
}

/**
 * Holds if `e` is a literal that holds values somebody has thought up.
 *
 * A container, comprehension or model with a text or a number in it counts; an empty one does not, nor does one of
 * `None`, truth values, empty texts and the numbers 0 and 1 alone.
 */
predicate hasContent(Expr e) {
  isThoughtUp(getAnElement(e))
  or
  hasContent(getAYielded(e))
  or
  e.(Bytes).getText().length() > 8
  or
  exists(Call call, string name | call = e and name = getLastName(call) |
    name = "loads" and call.getArg(0) instanceof StringLiteral
    or
    name = getAWrapper() and isThoughtUp(call.getAnArg())
    or
    name = getAWrapper() and
    not name = getAnEncoder() and
    isThoughtUp(call.getAKeyword().getValue())
    or
    not name = getAWrapper() and
    isDeclaration(name) and
    hasContent([call.getAnArg(), getKeyword(call, "default").getValue()])
    or
    not name = getAWrapper() and
    not isDeclaration(name) and
    isClassName(name) and
    (
      call.getAKeyword().getValue().(StringLiteral).getText() != ""
      or
      hasContent(call.getAnArg())
    )
  )
}

/** Holds if `e` is a record, a dictionary with several keys, or a list with one in it. */
predicate isRecords(Expr e) {
  isRecords([e.(List).getAnElt(), e.(Tuple).getAnElt()])
  or
  isThoughtUp(e.(Dict).getAValue()) and
  count(e.(Dict).getAnItem()) > 1
}

/** Holds if `e` is no data at all: None, a truth value, a number, a text, an empty container, a function. */
predicate isPlain(Expr e) {
  e instanceof StringLiteral or
  e instanceof Num or
  e instanceof NameConstant or
  e instanceof Lambda or
  e instanceof Compare or
  e instanceof UnaryExpr
  or
  (e instanceof List or e instanceof Tuple or e instanceof Set or e instanceof Dict) and
  not exists(getAnElement(e))
}

/** Holds if `e` says that something went wrong: `{"status": "error", "message": …}`. */
predicate describesError(Expr e) {
  exists(KeyValuePair item, Expr dict |
    dict = e.getASubExpression*() and
    item = dict.(Dict).getAnItem()
  |
    getString(item.getKey()).toLowerCase() =
      ["error", "errors", "err", "exception", "reason", "traceback", "error_message", "detail"]
    or
    getString(item.getValue()).toLowerCase() =
      ["error", "failed", "failure", "unavailable", "unhealthy", "down", "unknown", "offline"]
    or
    getString(item.getKey()).toLowerCase() = ["ok", "success"] and item.getValue() instanceof False
  )
  or
  exists(Expr part | part = e.getASubExpression*() | getLastName(part.(Call)).regexpMatch(".*(?:Error|Exception)"))
}
