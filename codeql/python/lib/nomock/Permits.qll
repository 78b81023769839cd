/**
 * Permits: `# noqa: NMK204 -- reason`.
 *
 * GitHub honours no inline suppression, so the queries do. A comment means what flake8 takes it for: it begins with `# noqa:`
 * in any case and with exactly one blank, its codes are compared with their case, and it is for its physical line only. A
 * string of several lines makes one physical line of them. So does a backslash at the end of a line, which no
 * database of CodeQL records: behind such a line only a comment on the line of the finding counts.
 *
 * Only a permit that names the code and gives a reason counts: a blanket `# noqa`, or one without a reason, hides
 * nothing. QL knows no date, so that an expired permit (`until=`) still counts here; `nomock check` reports it (NMK902).
 */

import python

/** Gets the codes that `comment` names, as they are written, and in `behind` what stands behind them. */
private string getCodes(Comment comment, string behind) {
  exists(string expression |
    expression = "(?s).*?(?i:# noqa:\\s?((?:[a-z]+[0-9]+(?:[,\\s]+)?)+))(.*)" and
    result = comment.getText().regexpCapture(expression, 1) and
    behind = comment.getText().regexpCapture(expression, 2)
  )
}

/** Holds if `behind` has a reason: a word behind the dashes that is no term such as `until=2027-03-01`. */
bindingset[behind]
private predicate hasReason(string behind) {
  behind.regexpMatch("(?is)(?:.*\\s)?--+\\s+(?:\\S+\\s+)*?(?!(?:until|owner|ref)=\\S)\\S+(?:\\s.*)?")
}

/** Gets a code that `comment` permits, with a reason. */
string getAPermittedCode(Comment comment) {
  exists(string codes, string behind |
    codes = getCodes(comment, behind) and
    hasReason(behind) and
    not codes.regexpMatch("(?s).*NMK(?:[0-9]{1,2}|[0-9]{4,})(?![0-9]).*") and
    result = codes.regexpReplaceAll("[\\s,]+", ",").splitAt(",") and
    result.regexpMatch("NMK[0-9]{3}")
  )
}

/** Holds if a comment on `line` of `file` permits `code`. */
private predicate permitsOn(File file, int line, string code) {
  exists(Comment comment |
    comment.getLocation().getFile() = file and
    comment.getLocation().getStartLine() = line and
    code = getAPermittedCode(comment)
  )
}

/** Gets a place that one string takes: a whole literal, or a part of literals that stand side by side. */
private Location getAStringPlace() {
  exists(StringLiteral literal |
    not exists(literal.getAnImplicitlyConcatenatedPart()) and
    not exists(Fstring text | text.getAValue() = literal) and
    result = literal.getLocation()
  )
  or
  result = any(StringPart part).getLocation()
  or
  exists(Fstring text |
    text.getAValue().(StringLiteral).getPrefix().regexpMatch("(?i)[a-z]*(?:\"\"\"|''')") and
    result = text.getLocation()
  )
}

/** Holds if a string of several lines takes the lines from `start` to `end` of `file`. */
private predicate joinsLines(File file, int start, int end) {
  exists(Location place | place = getAStringPlace() |
    file = place.getFile() and
    start = place.getStartLine() and
    end = place.getEndLine() and
    start < end
  )
}

/** Holds if a permit for `code` covers `at`: one on the physical line on which `at` starts. */
bindingset[code, at]
predicate isPermitted(string code, Location at) {
  permitsOn(at.getFile(), at.getStartLine(), code)
  or
  exists(int start, int end, int line |
    joinsLines(at.getFile(), start, end) and
    start <= at.getStartLine() and
    at.getStartLine() <= end and
    permitsOn(at.getFile(), line, code) and
    start <= line and
    line <= end
  )
}
