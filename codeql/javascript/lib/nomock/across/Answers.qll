/** Answers of routes that are made-up data of another file. */

import javascript
private import nomock.Catalogue
private import nomock.Scopes
private import nomock.Text
private import nomock.across.ProjectNames
private import nomock.made.MadeUp
private import nomock.made.Routes

/** Gets a part of the answer `e` from which it has its data. */
private Expr getAPart(Expr e) {
  result = stripped(e) and result != e
  or
  result = e.(ObjectExpr).getAProperty().getInit()
  or
  result = e.(ArrayExpr).getAnElement()
  or
  result = e.(SpreadElement).getOperand()
  or
  result = e.(AwaitExpr).getOperand()
  or
  result = e.(IndexExpr).getBase()
  or
  e.(MethodCallExpr).getMethodName() = ["map", "slice", "filter", "sort", "concat", "find", "at", "toSorted"] and
  result = e.(MethodCallExpr).getReceiver()
  or
  written(e.(CallExpr).getCallee()) = ["Promise.resolve", "structuredClone", "JSON.stringify", "Object.values"] and
  result = e.(CallExpr).getAnArgument()
}

/** Holds if `part` is part of what the route answer at `at` holds. */
private predicate isInAnswer(Expr part, Expr at) {
  isRouteAnswer(part, at)
  or
  exists(Expr around | isInAnswer(around, at) and part = getAPart(around))
}

/** Holds if a text in `value` tells of invented people and things. */
private predicate isInvented(Expr value) {
  exists(string signal, string pattern, StringLiteral text |
    signalField(signal, "at", "handler-record") and
    arrivalSignal(signal, _, pattern) and
    text.getParent+() = value and
    text.getValue().regexpMatch(pattern)
  )
}

/** Holds if `value` is a record with several members, or a list with one in it. */
private predicate isRecords(Expr value) {
  count(value.(ObjectExpr).getAProperty()) > 1
  or
  isRecords(value.(ArrayExpr).getAnElement())
}

/** Holds if `value` is a literal of records that its name or its texts show to be made up. */
private predicate isMadeUpLiteral(Expr value) {
  isRecords(value) and
  (
    isInvented(value)
    or
    exists(VariableDeclarator declarator |
      stripped(declarator.getInit()) = value and
      isNameOf(_, getDeclaredName(declarator).getName())
    )
  )
}

/** Gets what `e` has its value from: what it names, a part, or what a function returns. */
private AstNode getASource(Expr e) {
  result = getANamed(e)
  or
  result = getAPart(e)
  or
  result = getAReturned(getAFunction(e.(CallExpr).getCallee()))
}

/** Holds if `e` has its value from the made-up literal `made`. */
private predicate comesFrom(Expr e, Expr made) {
  isMadeUpLiteral(e) and made = e
  or
  comesFrom(getASource(e), made)
}

/** Holds if the route answer `at` holds `symbol`, which is the made-up literal `made` of another file; see the page of NMK607. */
predicate answersMadeUp(Expr at, string symbol, Expr made) {
  getScope(at.getFile()) = "production" and
  exists(Expr part |
    isInAnswer(part, at) and
    comesFrom(part, made) and
    made.getFile() != at.getFile() and
    symbol = [part.(VarAccess).getName(), part.(DotExpr).getPropertyName(), part.(CallExpr).getCalleeName()] and
    not part.(CallExpr).getCallee().(PropAccess).getBase() = getAPart(part) and
    not isNameOf(_, symbol)
  )
}
