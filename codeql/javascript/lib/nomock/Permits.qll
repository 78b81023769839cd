/**
 * Permits: `// ast-grep-ignore: NMK204 -- why`, the suppression comments of ast-grep with a reason behind them.
 *
 * A comment counts for the line on which it stands, or, alone on its line, for the next one; behind a statement of
 * several lines also for the line where that starts. A comment without rules, for a whole file (on line 1 above an
 * empty line), or without a reason permits nothing here: `nomock` reports all three (NMK904, NMK901). QL knows no
 * date, so that an expired permit (`until=`) still counts here; `nomock check` reports it (NMK902).
 */

import javascript

/** A comment that permits something. */
private class Permit extends Comment {
  string rules;

  Permit() {
    rules = this.getText().regexpCapture("(?s)\\s*ast-grep-ignore\\s*:(.*?)\\s--+\\s+(?:\\S+=\\S+\\s+)*[^\\s=]+(?:\\s.*)?", 1)
  }

  /** Gets a rule that is permitted: the first word of each item. */
  string getARule() { result = rules.splitAt(",").regexpCapture("\\s*(\\S+)(?s:\\s.*)?", 1) }

  /** Holds if code precedes the comment on its line. */
  private predicate isBehindCode() {
    exists(Token token |
      token.getFile() = this.getFile() and
      token.getLocation().getEndLine() = this.getLocation().getStartLine() and
      token.getLocation().getEndColumn() < this.getLocation().getStartColumn()
    )
  }

  /** Gets a line that the comment is about. */
  int getALine() {
    if this.isBehindCode()
    then
      result = this.getLocation().getStartLine() or
      result = this.getStatementBefore().getLocation().getStartLine()
    else result = this.getLocation().getEndLine() + 1
  }

  /** Gets a statement that ends on the line of the comment, before it. */
  private Stmt getAnEndingStatement() {
    result.getFile() = this.getFile() and
    result.getLocation().getEndLine() = this.getLocation().getStartLine() and
    result.getLocation().getEndColumn() < this.getLocation().getStartColumn()
  }

  /** Gets the statement of several lines behind which the comment stands. */
  private Stmt getStatementBefore() {
    result = this.getAnEndingStatement() and
    not result.getParent() = this.getAnEndingStatement() and
    not exists(Stmt later | later = this.getAnEndingStatement() |
      later.getLocation().getEndColumn() > result.getLocation().getEndColumn()
    )
  }
}

/** Holds if a comment permits findings of rule `code` where `location` starts. */
bindingset[code]
predicate isPermitted(string code, Location location) {
  exists(Permit permit |
    permit.getFile() = location.getFile() and
    permit.getARule() = code and
    permit.getALine() = location.getStartLine()
  )
}
