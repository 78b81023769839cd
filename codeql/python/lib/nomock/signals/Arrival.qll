/** Signal `arrival`: a made-up value arrives where a real one belongs. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.made.Arrivals
private import nomock.made.LiteralData
private import nomock.made.MadeUp
private import nomock.made.TellingNames

/** Holds if `signal` asks for values whose literal the file shows (`made`) or does not show. */
bindingset[made]
private predicate asksFor(string signal, boolean made) {
  arrivalSignal(signal, _, _) and
  (
    not signalField(signal, "value", _)
    or
    signalField(signal, "value", "made") and made = true
    or
    signalField(signal, "value", "named") and made = false
  )
}

/** Holds if the value `e` is made up at `at`, as `name` says. */
private predicate hasOrigin(Expr e, Expr at, string name, boolean made) {
  isMade(e, at, name) and made = true
  or
  isNamedSo(e, at, name) and made = false
}

/** Holds if `value` arrives at `place` and is made up at `at`, its first part that is. */
private predicate isMadeUpAt(int turn, string place, Expr value, Expr at, string name, boolean made) {
  arrives(turn, place, value) and
  hasOrigin(value, at, name, made) and
  not exists(Expr earlier | hasOrigin(value, earlier, _, _) and isEarlier(earlier, at)) and
  not isKeptLiteral(place, value)
  or
  arrives(turn, place, value) and
  isKeptLiteral(place, value) and
  at = getAKeeper(place, value) and
  name = getLastName(at) and
  isTelling(name) and
  made = true
}

/** Holds if `value` is a literal that is kept at `place` under a telling name. */
private predicate isKeptLiteral(string place, Expr value) {
  isTelling(getLastName(getAKeeper(place, value))) and
  hasContent(value)
}

/** Holds if `one` stands before `other`. */
private predicate isEarlier(Expr one, Expr other) {
  hasOrigin(_, one, _, _) and
  hasOrigin(_, other, _, _) and
  exists(Location a, Location b |
    a = one.getLocation() and b = other.getLocation() and a.getFile() = b.getFile()
  |
    a.getStartLine() < b.getStartLine()
    or
    a.getStartLine() = b.getStartLine() and a.getStartColumn() < b.getStartColumn()
  )
}

/** Holds if `signal` applies to `value`, which arrives with `turn` and is made up at `at`. */
private predicate matchesName(string signal, int turn, Expr value, Expr at, string name) {
  exists(string place, boolean made |
    isMadeUpAt(turn, place, value, at, name, made) and
    signalField(signal, "at", place) and
    isNameOf(signal, name) and
    asksFor(signal, made)
  )
}

/** Holds if the value at `at` was reported before it came there. */
private predicate isReportedBefore(Expr at) {
  exists(Expr value | isThrough(at, value) | matchesName(_, _, value, _, _) or matchesName(_, _, _, value, _))
}

/** Holds if `signal` is found at `at` in `value` by its `name`. */
private predicate isFoundByName(string signal, Expr value, Expr at, string name) {
  exists(int turn |
    matchesName(signal, turn, value, at, name) and
    turn = min(int other | matchesName(_, other, _, at, _)) and
    not isReportedBefore(at)
  )
}

/** Holds if code starts or ends on `line` of `file`. */
private predicate isCode(File file, int line) {
  exists(Location place |
    place = any(Stmt statement).getLocation() or
    place = any(Expr e).getLocation()
  |
    place.getFile() = file and
    line = [place.getStartLine(), place.getEndLine()]
  )
}

/** Holds if `comment` stands on `line` of `file`. */
private predicate isOn(Comment comment, File file, int line) {
  comment.getLocation().getFile() = file and
  comment.getLocation().getStartLine() = line
}

/** Holds if `comment` is on `line` of `file`, or on one of the lines of nothing but comments right above. */
private predicate isAtOrAbove(Comment comment, File file, int line) {
  isOn(comment, file, line)
  or
  exists(Comment next |
    isOn(next, file, line - 1) and
    not isCode(file, line - 1) and
    isAtOrAbove(comment, file, line - 1)
  )
}

/**
 * Gets where `value` starts. CodeQL's tuples begin at their first element, not at the bracket, so that of a tuple is where
 * the statement begins that it is the value of.
 */
private Location getStart(Expr value) {
  value instanceof Tuple and
  exists(Stmt statement |
    value =
      [statement.(Return).getValue(), statement.(AssignStmt).getValue(), statement.(AnnAssign).getValue()] and
    result = statement.getLocation()
  )
  or
  not (
    value instanceof Tuple and
    value =
      [any(Return return).getValue(), any(AssignStmt assign).getValue(), any(AnnAssign assign).getValue()]
  ) and
  result = value.getLocation()
}

/** Gets what `comment` admits. */
private string getAdmitted(Comment comment, string signal) {
  exists(string pattern |
    signalField(signal, "comment", pattern) and
    result = comment.getText().regexpCapture("(?s).*?(" + pattern + ").*", 1).trim()
  )
}

/** Gets what a comment at `value` admits. */
private string getAdmission(Expr value, string signal) {
  exists(Comment comment, Location place |
    place = getStart(value) and
    (
      isAtOrAbove(comment, place.getFile(), place.getStartLine()) or
      isOn(comment, place.getFile(), value.getLocation().getEndLine())
    ) and
    result = getAdmitted(comment, signal)
  )
}

/** Gets what a comment or the docstring admits in a function that does nothing else but answer with `value`. */
private string getWholeAdmission(Expr value, string signal) {
  signalField(signal, "at", "whole") and
  exists(Function function | value = getAWholeAnswer(function).getValue() |
    exists(Comment comment, int line |
      isOn(comment, value.getLocation().getFile(), line) and
      line in [function.getBody().getItem(0).getLocation().getStartLine() .. value.getLocation().getEndLine()] and
      result = getAdmitted(comment, signal)
    )
    or
    exists(string pattern |
      signalField(signal, "docstring", pattern) and
      result =
        function.getDocString().getText().regexpCapture("(?sm).*?(" + pattern + ").*", 1).trim()
    )
  )
}

/** Gets a text in `value` that tells of invented people and things. */
string getInvention(Expr value, string signal) {
  exists(string pattern, Expr part |
    signalField(signal, "content", pattern) and
    part = value.getASubExpression*() and
    result = part.(StringLiteral).getText() and
    result.regexpMatch(pattern)
  )
}

/** Gets a key in `value` that says so and is set to true. */
private string getTrueKey(Expr value, string signal) {
  exists(Expr part, KeyValuePair item |
    part = value.getASubExpression*() and
    item = part.(Dict).getAnItem() and
    item.getValue() instanceof True and
    result = getString(item.getKey()) and
    signalField(signal, "keys", result)
  )
}

/** Gets what tells that the literal `value`, which arrives at `place`, is made up. */
private string getATale(string signal, Expr value) {
  exists(string place |
    arrives(_, place, value) and
    signalField(signal, "at", place)
  |
    result = getTrueKey(value, signal)
    or
    hasContent(value) and
    not describesError(value) and
    (
      result = getAdmission(value, signal)
      or
      result = getWholeAdmission(value, signal)
      or
      isRecords(value) and
      (
        result = getInvention(value, signal)
        or
        signalField(signal, "literal", "true") and arrivalSignal(signal, _, "") and result = "a literal"
      )
    )
  )
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Expr origin | isFoundByName(signal, _, origin, symbol) | at = getRoot(origin).getLocation())
  or
  exists(Expr value |
    symbol = getATale(signal, value) and
    not exists(string other | other = getATale(signal, value) and other < symbol) and
    not isFoundByName(_, value, _, _) and
    at = getStart(value)
  )
}
