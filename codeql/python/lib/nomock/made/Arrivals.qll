/**
 * The places at which a value arrives that is shown or handed on as a real one: the answer of an error handler, what
 * stands in for something that is missing, a default, the answer of a route, or state.
 */

import python
private import nomock.Names
private import nomock.made.Absence
private import nomock.made.Bindings
private import nomock.made.MadeUp
private import nomock.made.Places
private import nomock.made.Routes

/** Holds if `statement` waits for a fixed time: `await asyncio.sleep(1)`. */
private predicate sleeps(Stmt statement) {
  exists(Call call |
    call = [statement.(ExprStmt).getValue(), statement.(ExprStmt).getValue().(Await).getValue()] and
    getLastName(call) = "sleep" and
    call.getPositionalArgumentCount() = 1 and
    (
      call.getArg(0) instanceof StringLiteral
      or
      not call.getArg(0).(Num).getN() = ["0", "0.0"] and call.getArg(0) instanceof Num
    )
  )
}

/** Gets the value of `statement`, which returns, yields, assigns or only evaluates it. */
private Expr getTheValue(Stmt statement) {
  exists(Expr value |
    value =
      [
        statement.(Return).getValue(), statement.(AssignStmt).getValue(), statement.(AnnAssign).getValue(),
        statement.(AugAssign).getValue(), statement.(ExprStmt).getValue()
      ]
  |
    result = [value.(Yield).getValue(), value.(YieldFrom).getValue()]
    or
    not value instanceof Yield and not value instanceof YieldFrom and result = value
  )
}

/** Gets an expression that `statement` evaluates as its value or its condition, parts included. */
private Expr getAnEvaluated(Stmt statement) {
  result = [getTheValue(statement), statement.(If).getTest()]
  or
  result = getAnInner(getAnEvaluated(statement))
}

/** Gets an expression right within `e`, also in a comprehension or a lambda. */
private Expr getAnInner(Expr e) {
  result = e.getASubExpression()
  or
  result = e.(Comp).getElt()
  or
  result = e.(Lambda).getExpression()
}

/** Gets a value that `call` answers with if it finds nothing: `x.get(k, value)`, `getattr(x, n, value)`. */
private Expr getAStandIn(Call call) {
  exists(string name, int position | name = getLastName(call) |
    (
      name = ["get", "pop", "setdefault", "next"] and position = 1
      or
      name = "getattr" and position = 2
    ) and
    call.getPositionalArgumentCount() = position + 1 and
    result = call.getArg(position)
  )
  or
  getLastName(call) = ["get", "getenv", "config", "next", "field", "Field", "Option", "Argument", "Query"] and
  result = getKeyword(call, "default").getValue()
}

/** Holds if `value` is made up. */
private predicate hasOrigin(Expr value) { isMade(value, _, _) or isNamedSo(value, _, _) }

/** Gets the one of two values of `choice` that is made up, where the condition does not say that it is meant to be. */
private Expr getTheMadeUp(IfExp choice) {
  (exists(getAbsence(choice.getTest())) or not speaksOfMadeUp(choice.getTest())) and
  exists(Expr other |
    result = choice.getBody() and other = choice.getOrelse()
    or
    result = choice.getOrelse() and other = choice.getBody()
  |
    hasOrigin(result) and not hasOrigin(other)
  )
}

/** Holds if `value` arrives at `place` inside of an expression of `statement`. */
private predicate arrivesWithin(Stmt statement, string place, Expr value) {
  exists(Expr part | part = getAnEvaluated(statement) |
    place = "absent" and
    (
      exists(BoolExpr choice, int i |
        choice = part and choice.getOp() instanceof Or and value = choice.getValue(i) and i > 0
      )
      or
      value = getTheMadeUp(part)
      or
      value = getAStandIn(part)
    )
    or
    value = getAnAnswer(part) and
    (
      place = getPlace(statement)
      or
      not exists(getPlace(statement)) and place = "route"
    )
    or
    place = "default" and
    value = part.(Lambda).getInnerScope().getAnArg().(Parameter).getDefault()
  )
}

/** Holds if `statement` returns, yields or assigns something. */
private predicate handsOn(Stmt statement) {
  not statement instanceof ExprStmt
  or
  statement.(ExprStmt).getValue() instanceof Yield
  or
  statement.(ExprStmt).getValue() instanceof YieldFrom
}

/** Holds if `statement` keeps `value` in `target`: in a member of `self`, in a class or in a module. */
private predicate keeps(Stmt statement, string place, Expr value, Expr target) {
  target = [statement.(AssignStmt).getATarget(), statement.(AnnAssign).getTarget()] and
  value = getTheValue(statement) and
  not value instanceof IfExp and
  not value instanceof BoolExpr and
  (
    place = "field" and target.(Attribute).getObject().(Name).getId() = ["self", "cls"]
    or
    place = "state" and
    target instanceof Name and
    (statement.getScope() instanceof Class or statement.getScope() instanceof Module)
  )
}

/** Gets the statement whose value is returned after a wait. */
private Return getADelayed() {
  exists(Stmt earlier | sleeps(earlier) and isBefore(earlier, result))
}

/** Holds if `statement` is a text, says something, waits, or does nothing. */
private predicate saysOrWaits(Stmt statement) {
  statement instanceof Pass
  or
  exists(Expr value | value = statement.(ExprStmt).getValue() |
    value instanceof StringLiteral
    or
    exists(Call call | call = [value, value.(Await).getValue()] |
      getLastName(call) =
        ["print", "sleep", "debug", "info", "warning", "warn", "log"]
    )
  )
}

/** Gets the statement with which `function` answers, if it does nothing else but wait, say something, and return. */
Return getAWholeAnswer(Function function) {
  result = function.getBody().getLastItem() and
  not exists(Stmt other |
    other = function.getBody().getAnItem() and
    other != result and
    not saysOrWaits(other)
  )
}

/**
 * Holds if `value` arrives at `place`, as the field `at` of the signals names it, and is kept in `target`, or handed on.
 *
 * Of several places of one value that with the lowest `turn` counts.
 */
predicate arrives(int turn, string place, Expr value) {
  turn = 0 and place = "delayed" and value = getTheValue(getADelayed())
  or
  exists(Stmt statement |
    turn = 1 and place = getPlace(statement) and handsOn(statement) and value = getTheValue(statement)
    or
    turn = 2 and arrivesWithin(statement, place, value)
    or
    turn = 3 and
    place = "route" and
    isHandler(statement.getScope()) and
    value = getTheValue(statement) and
    statement instanceof Return
    or
    turn = 4 and place = "answer" and value = getTheValue(statement) and statement instanceof Return
    or
    turn = 5 and keeps(statement, place, value, _)
  )
  or
  turn = 5 and place = "whole" and value = getTheValue(getAWholeAnswer(_))
  or
  turn = 6 and
  place = "default" and
  exists(Parameter parameter | value = parameter.getDefault()) and
  not arrivesWithin(_, "default", value)
}

/** Gets the variable or member of `self` with which `value`, a literal, is kept at `place`. */
Expr getAKeeper(string place, Expr value) { keeps(_, place, value, result) }
