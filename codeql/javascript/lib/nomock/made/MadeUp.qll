/** A made-up value on its way: what it may be wrapped in between its name and the place where it arrives. */

import javascript
private import nomock.Catalogue
private import nomock.Text

/** Holds if `signal` looks for what is called `name`. */
bindingset[name]
predicate isNameOf(string signal, string name) {
  not signalField(signal, "literal", _) and // a list of records of the file under such a name is not looked at
  exists(string pattern | arrivalSignal(signal, _, pattern) and pattern != "" and name.regexpMatch(pattern)) and
  not name.regexpMatch("(?i)_*(?:mock|fake|stub|dummy|mocked|faked|stubbed)s?_*[0-9]*") and
  not exists(string except | signalField(signal, "except", except) and name.regexpMatch(except))
}

/** Holds if `name` is one that some variable or member has, and `signal` looks for it. */
private predicate isTelling(string signal, string name) {
  name = [any(VarRef reference).getName(), any(PropAccess access).getPropertyName()] and
  isNameOf(signal, name)
}

/** Gets the name of the variable or the member that `e` is. */
private string getNameOf(Expr e) {
  result = e.(VarAccess).getName()
  or
  result = e.(DotExpr).getPropertyName() and
  not written(e).regexpMatch("(?:process|import\\.meta|Bun)\\.env\\b.*")
}

/** Gets an entry of the object `object` that is part of an answer: none that describes an error. */
private Expr getAnEntry(ObjectExpr object) {
  exists(Property property | property = object.getAProperty() |
    not property instanceof SpreadProperty and
    not property.getName() = ["error", "errors", "message", "reason", "detail"] and
    result = property.getInit()
    or
    property.isShorthand() and result = property.getInit()
    or
    result = property.(SpreadProperty).getInit().(SpreadElement).getOperand()
  )
}

/** Gets what `call` hands on: the owner of a method that does, or what a wrapper is given. */
private Expr getAHandedOn(CallExpr call) {
  call.(MethodCallExpr).getMethodName() =
    [
      "map", "slice", "filter", "sort", "toSorted", "reverse", "concat", "flat", "flatMap", "find", "at", "pipe",
      "then", "toArray", "values", "asObservable"
    ] and
  result = call.(MethodCallExpr).getReceiver()
  or
  written(call.getCallee())
      .regexpMatch("Promise\\.resolve|of|from|structuredClone|cloneDeep|clone|JSON\\.(?:parse|stringify)|Object\\.(?:freeze|values|assign|entries)|Array\\.from|\\w*[dD]elay\\w*|ok|success|Ok") and
  result = call.getAnArgument()
}

/** Gets what the value of `e` is, contains or comes from. */
private Expr getAPart(Expr e) {
  result = e.(PropAccess).getBase()
  or
  result = getAHandedOn(e)
  or
  result = getAnEntry(e)
  or
  result = e.(ArrayExpr).getAnElement()
  or
  result = e.(SpreadElement).getOperand()
  or
  result = e.(AwaitExpr).getOperand()
  or
  result = stripped(e) and result != e
  or
  result = e.(ConditionalExpr).getABranch()
}

/** Holds if the value of `e` is, contains or comes from something called `name`, which `signal` looks for. */
predicate isMadeUp(Expr e, string signal, string name) {
  isTelling(signal, name) and
  name = [getNameOf(e), getNameOf(e.(CallExpr).getCallee())]
  or
  isMadeUp(getAPart(e), signal, name)
}

/** Holds if `e` is made up, or a function that answers with what is. */
predicate isProduced(Expr e, string signal, string name) {
  isMadeUp(e, signal, name)
  or
  isMadeUp(e.(ArrowFunctionExpr).getBody(), signal, name)
  or
  exists(ReturnStmt return |
    return.getParent() = e.(ArrowFunctionExpr).getBody() and
    isMadeUp(return.getExpr(), signal, name)
  )
}
