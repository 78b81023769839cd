/** Signal `argument`: a call with a telling argument. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths

/** Holds if `call` is of what `signal` asks for. */
bindingset[signal, call]
private predicate isCalled(string signal, Call call) {
  argumentSignal(signal, _, "") and isWritten(call)
  or
  exists(string written |
    argumentSignal(signal, _, written) and
    call.getFunc() = getAValueOf(written, _) and
    isWritten(call)
  )
}

/** Holds if `value` is what `signal` asks for. */
bindingset[signal, value]
private predicate isTelling(string signal, Expr value) {
  argumentSignal(signal, _, _) and
  not signalField(signal, ["value", "boolean", "matches"], _) and
  exists(value.toString())
  or
  exists(string wanted | signalField(signal, "value", wanted) and getString(value) = wanted)
  or
  signalField(signal, "boolean", "true") and value instanceof True
  or
  signalField(signal, "boolean", "false") and value instanceof False
  or
  exists(string pattern | signalField(signal, "matches", pattern) and getString(value).regexpMatch(pattern))
}

/** Holds if `call` has the argument that `signal` looks at, whatever its `value`. */
private predicate hasArgument(Call call, string signal, Expr value, Location named, string symbol) {
  exists(Keyword keyword |
    signalField(signal, "keyword", symbol) and
    argumentSignal(signal, _, _) and
    keyword = getKeyword(call, symbol) and
    value = keyword.getValue() and
    named = keyword.getLocation()
  )
  or
  exists(string position |
    signalField(signal, "position", position) and
    argumentSignal(signal, _, _) and
    value = call.getArg(position.toInt()) and
    named = value.getLocation() and
    symbol = getLastName(call)
  )
  or
  exists(Dict dict, KeyValuePair pair |
    dict = [call.getAnArg(), call.getAKeyword().getValue()] and
    pair = dict.getAnItem() and
    signalField(signal, "key", symbol) and
    argumentSignal(signal, _, _) and
    getString(pair.getKey()) = symbol and
    value = pair.getValue() and
    named = pair.getKey().getLocation()
  )
}

/** Holds if an argument of `call` tells: its `value`, and where it is named. */
private predicate tells(Call call, string signal, Expr value, Location named, string symbol) {
  hasArgument(call, signal, value, named, symbol) and
  isCalled(signal, call) and
  isTelling(signal, value)
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Call call, Expr value, Location named | tells(call, signal, value, named, symbol) |
    signalField(signal, "at", "value") and at = value.getLocation()
    or
    signalField(signal, "at", "keyword") and at = named
    or
    not signalField(signal, "at", ["value", "keyword"]) and at = getRoot(call).getLocation()
  )
}
