/**
 * Permits: `# noqa: NMK204 -- reason`.
 *
 * GitHub honours no inline suppression, so the queries do. Only a permit that names the code and gives a
 * reason counts: a blanket `# noqa`, or one without a reason, hides nothing. QL knows no date, so that an
 * expired permit (`until=`) still counts here; `nomock check` reports it (NMK902).
 */

import python

/** Gets the codes that `comment` permits, with a reason. */
string getAPermittedCode(Comment comment) {
  exists(string codes |
    codes =
      comment
          .getText()
          .regexpCapture("(?is).*#\\s*noqa:\\s?([A-Z]+[0-9]+(?:[\\s,]+[A-Z]+[0-9]+)*)\\s+--+\\s+(?:[a-z]+=\\S+\\s+)*[^\\s=]+(?:\\s.*)?",
            1) and
    result = codes.toUpperCase().regexpReplaceAll("[\\s,]+", ",").splitAt(",")
  )
}

/** Holds if a line from `start` to `end` of `file` permits `code`. */
private predicate permitsBetween(File file, int line, string code) {
  exists(Comment comment |
    comment.getLocation().getFile() = file and
    comment.getLocation().getStartLine() = line and
    code = getAPermittedCode(comment)
  )
}

/** Gets a simple statement, all of whose lines a permit on one of them covers, as in flake8. */
private predicate simpleStatement(Stmt statement, File file, int start, int end) {
  (
    statement instanceof AssignStmt or
    statement instanceof AugAssign or
    statement instanceof AnnAssign or
    statement instanceof ExprStmt or
    statement instanceof Return or
    statement instanceof ImportingStmt or
    statement instanceof Assert or
    statement instanceof Raise or
    statement instanceof Delete
  ) and
  file = statement.getLocation().getFile() and
  start = statement.getLocation().getStartLine() and
  end = statement.getLocation().getEndLine()
}

/** Gets the first statement of the body that `node` heads. */
private Stmt getFirstOfBody(AstNode node) {
  result = node.(If).getStmt(0) or
  result = node.(While).getStmt(0) or
  result = node.(For).getStmt(0) or
  result = node.(With).getStmt(0) or
  result = node.(Function).getStmt(0) or
  result = node.(Class).getStmt(0)
}

/** Holds if a decorator, or what stands in front of a body, takes the lines from `start` to `end`. */
private predicate header(AstNode node, File file, int start, int end) {
  file = node.getLocation().getFile() and
  start = node.getLocation().getStartLine() and
  (
    end = getFirstOfBody(node).getLocation().getStartLine() - 1
    or
    (node = any(Function function).getADecorator() or node = any(Class class_).getADecorator()) and
    end = node.getLocation().getEndLine()
  )
}

/** Holds if a permit for `code` covers `at`: on its line, or within its statement. */
bindingset[code, at]
predicate isPermitted(string code, Location at) {
  permitsBetween(at.getFile(), at.getStartLine(), code)
  or
  exists(int start, int end, int line |
    (simpleStatement(_, at.getFile(), start, end) or header(_, at.getFile(), start, end)) and
    start <= at.getStartLine() and
    at.getStartLine() <= end and
    permitsBetween(at.getFile(), line, code) and
    start <= line and
    line <= end
  )
}
