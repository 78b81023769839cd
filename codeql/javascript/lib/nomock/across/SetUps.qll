/** Set-up files of test runners that patch for the tests of other files. */

import javascript
private import nomock.Catalogue
private import nomock.Scopes
private import nomock.across.Doubles
private import nomock.uses.Calls as Calls
private import nomock.uses.Members as Members

/** Holds if the test runner runs `file` before tests of other files: a setup file, by its name. */
predicate isSetupFile(File file) {
  file.getBaseName()
      .regexpMatch("(?i)(?:.*[._-])?(?:setup|setuptests?|globals?)(?:[._-].*)?\\.[cm]?[jt]sx?")
}

/** Holds if `at` patches or spies on something, as NMK103 or NMK104 reports, or gives a global a double. */
private predicate patches(AstNode at, string symbol) {
  exists(string signal, string entry |
    Members::found(at, signal, symbol) or
    Calls::found(at, signal, symbol)
  |
    useSignal(signal, entry, _) and
    catalogueEntry(entry, ["NMK103", "NMK104"], "error", _)
  )
  or
  exists(DataFlow::PropWrite write |
    givesGlobal(write, symbol, _) and
    at = write.getAstNode()
  )
}

/** Gets the folder whose tests the set-up file `file` is for: its own, or that around a folder for tests and set-up. */
private string getFolder(File file) {
  isSetupFile(file) and
  result =
    file.getRelativePath()
        .regexpCapture("((?:.*/)?)[^/]+", 1)
        .regexpReplaceAll("(?:(?:tests?|__tests__|specs?|setup|support|config)/)+$", "")
}

/** Gets a file of tests that the set-up file `file` is for. */
private File getATestFile(File file) {
  result.getRelativePath().indexOf(getFolder(file)) = 0 and
  result.getBaseName().regexpMatch(".*[.](?:test|spec)[.][cm]?[jt]sx?")
}

/** Holds if `at` is on `line` of the set-up file `file` and patches something. */
private predicate patchesOnLine(AstNode at, string symbol, File file, int line) {
  isSetupFile(file) and
  getScope(file) = ["test", "configuration"] and
  patches(at, symbol) and
  at.getFile() = file and
  line = at.getLocation().getStartLine()
}

/** Holds if `at`, the first patch of its set-up file, holds for `number` files of tests, such as `reached`; see NMK605. */
predicate patchesForAll(AstNode at, string symbol, File reached, int number) {
  exists(File file, int line |
    patchesOnLine(at, _, file, line) and
    line = min(int other | patchesOnLine(_, _, file, other)) and
    symbol = min(string other | patchesOnLine(_, other, file, line)) and
    number = count(getATestFile(file)) and
    reached.getRelativePath() = min(getATestFile(file).getRelativePath())
  )
}
