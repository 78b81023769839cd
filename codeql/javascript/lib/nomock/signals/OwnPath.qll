/** Signal `path`: the file's own path. Stands at the first comment or token, which is on line 1 as a rule. */

import javascript
private import nomock.Catalogue

/** Gets the first token of `file`, or the comment above it; for JSON, the value. */
private Locatable getFirstElement(File file) {
  exists(Comment comment | comment.getFile() = file and comment.getLocation().getStartLine() = 1 |
    result = comment
  )
  or
  not exists(Comment comment |
    comment.getFile() = file and comment.getLocation().getStartLine() = 1
  ) and
  (
    result.(Token).getFile() = file and result.(Token).getIndex() = 0
    or
    result.(JsonValue).getJsonFile() = file and result.(JsonValue).isTopLevel()
  )
}

/** Holds if `at` starts a file whose path is what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(File file, string pattern |
    pathSignal(signal, _, pattern) and
    file.getRelativePath().regexpMatch(pattern) and
    not exists(string except |
      signalField(signal, "except", except) and file.getRelativePath().regexpMatch(except)
    ) and
    at = getFirstElement(file) and
    symbol = file.getBaseName()
  )
}
