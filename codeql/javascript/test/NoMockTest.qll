/**
 * Inline expectations for the rules: `// $ NMK103`.
 *
 * CodeQL compares with the line on which a result ends; the catalogue speaks of the line on which it starts. So a result
 * stands in for the comment on its first line. A comment that is a result itself is expected on the next line, unless
 * it is the first of the file: there it stands for the file's path.
 */

import javascript
import nomock.Findings
import utils.test.InlineExpectationsTest

/** Gets the location of the expectation on `line` of `file`. */
private Location getExpectation(File file, int line) {
  exists(Comment comment |
    comment.getText().regexpMatch("(?s)\\s*\\$.*") and
    result = comment.getLocation() and
    result.getFile() = file and
    result.getStartLine() = line
  )
}

/** Gets the line on which a result at `at` is expected. */
private int getExpectedLine(Location at) {
  reportedAt(at, _, _, _) and
  if at.getStartLine() > 1 and exists(Comment comment | comment.getLocation() = at)
  then result = at.getStartLine() + 1
  else result = at.getStartLine()
}

/** Gets where a result at `at` is compared. */
private Location getComparedLocation(Location at) {
  reportedAt(at, _, _, _) and
  if exists(getExpectation(at.getFile(), getExpectedLine(at)))
  then result = getExpectation(at.getFile(), getExpectedLine(at))
  else result = at
}

private predicate isResult(Location location, string element, string code, string tier) {
  exists(Location at, string symbol |
    reportedAt(at, code, tier, symbol) and
    location = getComparedLocation(at) and
    element = symbol
  )
}

/** What the strict profile reports. */
module AllTiers implements TestSig {
  string getARelevantTag() { result = "NMK" + [100 .. 599] }

  predicate hasActualResult(Location location, string element, string tag, string value) {
    isResult(location, element, tag, _) and value = ""
  }
}

/** What the recommended profile fails on. */
module ErrorTier implements TestSig {
  string getARelevantTag() { result = "NMK" + [100 .. 599] }

  predicate hasActualResult(Location location, string element, string tag, string value) {
    isResult(location, element, tag, "error") and value = ""
  }
}
