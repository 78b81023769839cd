/** What a condition says about a value: that the real one is missing, that it is there, or neither. */

import python
private import nomock.Names
private import nomock.made.TellingNames

/** Gets the name that `e` is about: that of a member, or of what is subscripted or awaited. */
private string getSubject(Expr e) {
  exists(Expr inner |
    inner = e.(Subscript).getObject() or
    inner = e.(Await).getValue()
  |
    result = getLastName(inner)
  )
  or
  not e instanceof Subscript and
  not e instanceof Await and
  result = getLastName(e)
}

/** Holds if the name of what `e` is about says that something failed. */
private predicate isFailure(Expr e) {
  getSubject(e)
      .regexpMatch("(?i)_*(?:\\w+_)?(?:err|error|errors|failed|failure|exc|exception|timed_out|timeout|unavailable|missing)")
}

/** Holds if `call` asks whether something is fine, by its name. */
private predicate asksForSuccess(Call call) {
  getLastName(call)
      .regexpMatch("(?i)(?:\\w+_)?(?:ok|success|succeeded|is_success|available|found|exists|connected)")
}

/** Gets the opposite of what a condition says. */
private string getOpposite(string kind) {
  kind = "absent" and result = "present"
  or
  kind = "present" and result = "absent"
}

/** Holds if `e` is a number of HTTP that is fine, or a name for one. */
private predicate isFine(Expr e) {
  exists(int status | status = e.(IntegerLiteral).getN().toInt() | 200 <= status and status < 300)
  or
  [getString(e), e.(Attribute).getName()].toUpperCase().matches("%OK%")
}

/** Gets what the comparison of a status with `right` says. */
private string getStatusKind(Cmpop operator, Expr right) {
  (operator instanceof Eq or operator instanceof Is) and
  (
    isFine(right) and result = "present"
    or
    not isFine(right) and right.(IntegerLiteral).getN().toInt() >= 400 and result = "absent"
  )
  or
  (operator instanceof NotEq or operator instanceof IsNot) and isFine(right) and result = "absent"
  or
  (operator instanceof GtE or operator instanceof Gt) and
  right.(IntegerLiteral).getN().toInt() >= 300 and
  result = "absent"
}

/** Holds if `e` is a container without elements. */
private predicate isEmpty(Expr e) {
  e instanceof List and not exists(e.(List).getAnElt())
  or
  e instanceof Tuple and not exists(e.(Tuple).getAnElt())
  or
  e instanceof Dict and not exists(e.(Dict).getAnItem())
}

/** Gets what the only comparison of `test` says. */
private string getComparisonKind(Compare test) {
  exists(Expr left, Expr right, Cmpop operator |
    test.compares(left, operator, right) and
    count(test.getAComparator()) = 1
  |
    right instanceof None and
    exists(string kind | kind = getKindOfNothing(left) |
      isSame(operator) and result = kind
      or
      not isSame(operator) and result = getOpposite(kind)
    )
    or
    not right instanceof None and
    getSubject(left).matches("%status%") and
    result = getStatusKind(operator, right)
    or
    not getSubject(left).matches("%status%") and
    (right.(Num).getN() = ["0", "0.0"] or right.(StringLiteral).getText() = "") and
    (
      (operator instanceof Eq or operator instanceof LtE) and result = "absent"
      or
      not (operator instanceof Eq or operator instanceof LtE) and result = "present"
    )
    or
    not getSubject(left).matches("%status%") and
    isEmpty(right) and
    (
      isSame(operator) and result = "absent"
      or
      not isSame(operator) and result = "present"
    )
  )
}

/** Holds if `operator` asks whether two things are the same. */
private predicate isSame(Cmpop operator) { operator instanceof Eq or operator instanceof Is }

/** Gets what it says of `e` that it is None: an error that is not there is no absence. */
private string getKindOfNothing(Expr e) {
  isFailure(e) and result = "present"
  or
  not isFailure(e) and result = "absent"
}

/** Holds if the operands of `test` from number `from` on all say `kind`. */
private predicate areAll(BoolExpr test, int from, string kind) {
  from = count(test.getAValue()) and kind = ["absent", "present"]
  or
  areAll(test, from + 1, kind) and
  kind = getKind(test.getValue(from))
}

/** Holds if `test` asks for a value itself. */
private predicate isReference(Expr test) {
  test instanceof Name and not test instanceof NameConstant
  or
  test instanceof Attribute or
  test instanceof Subscript or
  test instanceof Await
}

/** Gets what `test` says: `absent` or `present`. */
private string getKind(Expr test) {
  exists(UnaryExpr negation |
    negation = test and
    negation.getOp() instanceof Not and
    result = getOpposite(getKind(negation.getOperand()))
  )
  or
  exists(BoolExpr choice | choice = test |
    areAll(choice, 0, result)
    or
    choice.getOp() instanceof Or and result = "absent" and result = getKind(choice.getAValue())
    or
    choice.getOp() instanceof And and
    result = "present" and
    result = getKind(choice.getAValue())
  )
  or
  result = getComparisonKind(test)
  or
  exists(Call call | call = test |
    (getLastName(call) = ["len", "bool", "any", "all"] or asksForSuccess(call)) and
    result = "present"
  )
  or
  test instanceof AssignExpr and result = "present"
  or
  isReference(test) and isFailure(test) and result = "absent"
  or
  isReference(test) and not isFailure(test) and result = "present"
}

/** Holds if a name or a text in `test` speaks of made-up things: it is a switch, and says nothing of absence. */
predicate speaksOfMadeUp(Expr test) {
  exists(Expr part | part = test.getASubExpression*() |
    speaks([part.(Name).getId(), part.(Attribute).getName(), part.(StringLiteral).getText()])
  )
}

/** Gets what the condition `test` says of a value: `absent` or `present`. */
string getAbsence(Expr test) {
  result = getKind(test) and
  not speaksOfMadeUp(test)
}
