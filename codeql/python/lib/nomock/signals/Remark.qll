/** Signal `comment`: a comment admits that the code is a placeholder. */

import python
private import nomock.Catalogue

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Comment comment, string pattern |
    commentSignal(signal, _, pattern) and
    symbol = comment.getText().regexpCapture("(?s).*?(" + pattern + ").*", 1) and
    at = comment.getLocation()
  )
}
