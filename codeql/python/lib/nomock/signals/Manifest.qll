/** Signal `manifest`: setup.py or noxfile.py names a distribution of doubles as a dependency. */

import python
private import nomock.Catalogue
private import nomock.Names

/** Gets a requirement that the file's packaging calls name. */
private StringLiteral getARequirement() {
  exists(Call call, string file | file = getFile(call).getBaseName() |
    file = "noxfile.py" and getLastName(call) = "install" and result = call.getAnArg()
    or
    file = "setup.py" and
    getLastName(call) = "setup" and
    exists(Expr value |
      value =
        getKeyword(call, ["install_requires", "tests_require", "setup_requires", "extras_require"]).getValue()
    |
      result = value.getASubExpression*() and not result = value.(Dict).getAKey()
    )
  )
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(StringLiteral text |
    text = getARequirement() and
    symbol =
      text.getText()
          .regexpCapture("(?s)\\s*([A-Za-z0-9][A-Za-z0-9._-]*).*", 1)
          .regexpReplaceAll("[-_.]+", "-")
          .toLowerCase() and
    manifestSignal(signal, _, symbol) and
    at = text.getLocation()
  )
}
