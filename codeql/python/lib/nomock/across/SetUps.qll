/** Set-up code of pytest that patches for the tests of other files. */

import python
private import nomock.Fixtures
private import nomock.Names
private import nomock.ProjectImports
private import nomock.Scopes
private import nomock.across.Doubles

/** Holds if pytest runs `function` before tests that do not ask for it: a fixture with `autouse`, or a hook. */
private predicate runsForAll(Function function) {
  isFixture(function) and
  getKeyword(function.getADecorator(), "autouse").getValue() instanceof True
  or
  function.getScope() instanceof Module and
  function.getName() =
    ["pytest_configure", "pytest_sessionstart", "pytest_collection", "pytest_runtest_setup", "pytest_runtest_call"]
}

/** Gets a file of tests in the folder of `conftest`, or below it. */
private File getATestFile(File conftest) {
  exists(string folder |
    conftest.getBaseName() = "conftest.py" and
    folder = conftest.getRelativePath().regexpCapture("((?:.*/)?)[^/]+", 1) and
    folder = getAFolderAbove(result) and
    exists(Function test | isTest(test) and getFile(test) = result)
  )
}

/** Holds if `at` in a `conftest.py` patches something for all tests below, as `symbol` names it. */
private predicate patchesForTests(AstNode at, string symbol) {
  exists(Function function |
    runsForAll(function) and
    patchesInside(function, _, _) and
    at = function and
    symbol = function.getName()
  )
  or
  patches(at, symbol) and at.(Expr).getScope() instanceof Module
}

/** Holds if `at` patches something for `number` files of tests, of which `reached` is the first; see the page of NMK605. */
predicate patchesForAll(AstNode at, string symbol, File reached, int number) {
  getScope(getFile(at)) = "test" and
  patchesForTests(at, symbol) and
  number = count(getATestFile(getFile(at))) and
  reached.getRelativePath() = min(getATestFile(getFile(at)).getRelativePath())
}
