/** Answers of routes that are made-up data of another file. */

import python
private import nomock.Names
private import nomock.Scopes
private import nomock.across.ProjectNames
private import nomock.made.LiteralData
private import nomock.made.Routes
private import nomock.made.TellingNames
private import nomock.signals.Arrival

/** Holds if `e` is what a route answers with: what its handler returns, or what a call of the framework sends. */
private predicate isAnswer(Expr e) {
  exists(Return return, Function handler |
    isHandler(handler) and
    return.getScope() = handler and
    e = return.getValue()
  )
  or
  e = getAnAnswer(_)
}

/** Gets a part of the answer `e` from which it has its data. */
private Expr getAPart(Expr e) {
  result = getAnElement(e)
  or
  result = getAYielded(e)
  or
  result = e.(Comp).getIterable()
  or
  result = e.(Subscript).getObject()
  or
  result = e.(Await).getValue()
  or
  getLastName(e.(Call)) = getAWrapper() and result = getAGiven(e)
}

/** Holds if `part` is part of the answer `answer`. */
private predicate isInAnswer(Expr part, Expr answer) {
  isAnswer(answer) and part = answer
  or
  exists(Expr around | isInAnswer(around, answer) and part = getAPart(around))
}

/** Holds if `value` is a literal of records that its name or its texts show to be made up. */
private predicate isMadeUpLiteral(Expr value) {
  isRecords(value) and
  (
    exists(getInvention(value, _))
    or
    exists(string name | value = getATopValue(_, name) and isTelling(name))
  )
}

/** Gets what `e` has its value from: what it names, or a part. */
private Expr getASource(Expr e) {
  result = getANamed(e)
  or
  result = getAPart(e)
}

/** Holds if `e` has its value from the made-up literal `made`. */
private predicate comesFrom(Expr e, Expr made) {
  isMadeUpLiteral(e) and made = e
  or
  comesFrom(getASource(e), made)
}

/** Holds if `part` has its value from the made-up literal `made` of another file. */
private predicate comesFromElsewhere(Expr part, Expr made) {
  comesFrom(part, made) and
  getFile(made) != getFile(part)
}

/** Holds if the route answer `at` holds `symbol`, which is the made-up literal `made` of another file; see the page of NMK607. */
predicate answersMadeUp(Expr at, string symbol, Expr made) {
  exists(Expr part |
    isInAnswer(part, at) and
    comesFromElsewhere(part, made) and
    symbol = getLastName(part)
  ) and
  not symbol = getAWrapper() and
  not isTelling(symbol) and
  getScope(getFile(at)) = "production"
}
