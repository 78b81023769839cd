/**
 * @name NMK605 patched for all tests (warning)
 * @description Set-up code patches something for the tests of other files.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk605-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       cross-file
 *       nomock-recommended
 *       nomock-strict
 */

import javascript
import nomock.Across
import nomock.Findings

from AstNode at, string symbol, File reached, int number
where
  patchesForAll(at, symbol, reached, number) and
  isReportable("NMK605", "warning", symbol, at.getLocation())
select getOneLine(at),
  getMessage("NMK605", symbol) + "\nFiles of tests that it reaches: " + number + ", such as $@.", reached,
  reached.getRelativePath()
