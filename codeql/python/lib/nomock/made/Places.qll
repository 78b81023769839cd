/** Where a statement is: in an error handler, or where a value is missing that should be there. */


import python
private import nomock.Names
private import nomock.made.Absence
private import nomock.made.TellingNames

/** Holds if `handler` is for a missing optional module or name, not for a failing service. */
private predicate isForMissingName(ExceptionHandler handler) {
  exists(handler.getType()) and
  forall(Expr type | type = getAnOption(handler.getType()) |
    getLastName(type) = ["ImportError", "ModuleNotFoundError", "NameError", "AttributeError"]
  )
}

/** Holds if `statement` leaves the block that it stands in. */
private predicate leaves(Stmt statement) {
  statement instanceof Return or
  statement instanceof Raise or
  statement instanceof Continue or
  statement instanceof Break
}

/** Holds if a handler of `try` swallows the error, although the block may return. */
private predicate swallows(Try try) {
  exists(ExceptStmt handler |
    handler = try.getAHandler() and
    not isForMissingName(handler) and
    not leaves(handler.getBody().getLastItem())
  ) and
  try.getAStmt().getASubStatement*() instanceof Return
}

/** Gets what `statement` leaves to those behind it: a handler that swallows, a value that was not there. */
private string getLeft(Stmt statement) {
  swallows(statement) and result = "handler"
  or
  getLastName(statement.(With).getContextExpr()) = "suppress" and result = "handler"
  or
  exists(If if_ | if_ = statement |
    not exists(if_.getAnOrelse()) and
    if_.getBody().getLastItem() instanceof Return and
    getAbsence(if_.getTest()) = "present" and
    result = "absent"
  )
}

/** Holds if `earlier` stands before `later` in the same block. */
predicate isBefore(Stmt earlier, Stmt later) {
  exists(StmtList block, int i, int j |
    earlier = block.getItem(i) and
    later = block.getItem(j) and
    i < j
  )
}

/** Gets what the statements before `statement` in its block leave to it: what the last of them does. */
private string getLeftBefore(Stmt statement) {
  exists(Stmt earlier |
    isBefore(earlier, statement) and
    result = getLeft(earlier) and
    not exists(Stmt between |
      isBefore(earlier, between) and isBefore(between, statement) and exists(getLeft(between))
    )
  )
}

/** Holds if `statement` is in an arm of an `if` that runs where the real value is missing. */
private predicate isInArm(Stmt statement) {
  exists(If if_ |
    statement = if_.getAStmt() and getAbsence(if_.getTest()) = "absent"
    or
    statement = if_.getAnOrelse() and getAbsence(if_.getTest()) = "present"
  )
}

/** Gets what `statement` itself is in, whatever is around. */
private string getOwnPlace(Stmt statement) {
  isInArm(statement) and result = "absent"
  or
  not isInArm(statement) and result = getLeftBefore(statement)
}

/** Holds if `statement` is in the body of an error handler. */
private predicate isInHandler(Stmt statement) {
  exists(ExceptionHandler handler |
    not isForMissingName(handler) and
    statement = handler.getASubStatement().getASubStatement*()
  )
}

/** Holds if `if_` asks whether there is something made up, which then is there on purpose: `if fake_answer is None`. */
private predicate asksForMadeUp(If if_) {
  exists(Expr asked, Cmpop operator |
    if_.getTest().(Compare).compares(asked, operator, _) and
    (operator instanceof Is or operator instanceof IsNot) and
    speaks(getLastName(asked))
  )
}

/** Gets the place of `around` itself, as it is for `statement`, which is in it: not where something made up is asked for. */
private string getPlaceFor(Stmt around, Stmt statement) {
  around.getASubStatement*() = statement and
  result = getOwnPlace(around) and
  not (
    result = "absent" and
    exists(Stmt between |
      asksForMadeUp(between) and
      around.getASubStatement*() = between and
      between.getASubStatement+() = statement
    )
  )
}

/** Gets where `statement` is, `handler` or `absent`: the outermost place around it decides, but for error handlers. */
string getPlace(Stmt statement) {
  isInHandler(statement) and result = "handler"
  or
  not isInHandler(statement) and
  exists(Stmt around |
    result = getPlaceFor(around, statement) and
    not exists(Stmt outer | outer.getASubStatement+() = around and exists(getPlaceFor(outer, statement)))
  )
}
