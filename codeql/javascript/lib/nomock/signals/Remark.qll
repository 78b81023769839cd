/** Signal `comment`: a comment in which a phrase occurs. */

import javascript
private import nomock.Catalogue

/** Holds if the comment `at` contains the phrase of `signal`. */
predicate found(Locatable at, string signal, string symbol) {
  exists(string phrase |
    commentSignal(signal, _, phrase) and
    symbol = at.(Comment).getText().regexpReplaceAll("\\s+", " ").trim() and
    at.(Comment).getText().regexpMatch("(?s).*" + phrase + ".*")
  )
}
