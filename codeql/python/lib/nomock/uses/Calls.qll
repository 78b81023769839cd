/** What the call of a used value looks like, and what signals of the kind `use` ask of it. */


import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths

/** Gets the call that puts the value `e` to use: the one of which it is the callee. */
Call getCall(Expr e) {
  result.getFunc() = e and
  isWritten(result)
}

/** Gets what the first argument of `call` is: its string, or the paths that it stands for. */
string getFirst(Call call) {
  exists(Expr first | first = getFirstArgument(call) |
    result = getString(first)
    or
    exists(string wanted | signalField(_, ["first", "first_not"], wanted) |
      first = getAValue(wanted) and result = wanted
    )
  )
}

Expr getFirstArgument(Call call) {
  result = call.getArg(0)
  or
  not exists(call.getArg(0)) and
  result = getKeyword(call, ["target", "in_dict", "dic", "name"]).getValue()
}

/** Holds if `call` puts plain data in place: its last positional argument, or `value`. */
predicate isConstant(Call call) {
  exists(Expr value |
    value = getKeyword(call, "value").getValue()
    or
    not exists(getKeyword(call, "value")) and
    value = call.getArg(max(int i | exists(call.getArg(i)))) and
    exists(call.getArg(1))
  |
    value instanceof StringLiteral or
    value instanceof Num or
    value instanceof NameConstant or
    value instanceof UnaryExpr
  )
}

/** Holds if `signal` asks for a call with something particular about it. */
predicate needsCall(string signal) {
  signalField(signal, "call", "true") or
  signalField(signal, ["positional", "min_positional", "first"], _) or
  signalField(signal, "value", "constant")
}
