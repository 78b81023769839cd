/**
 * @name NMK605 patched for all tests (warning)
 * @description Set-up code patches something for the tests of other files.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk605-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       cross-file
 *       nomock-recommended
 *       nomock-strict
 */

import python
import nomock.Across
import nomock.Findings

from AstNode at, Place place, string symbol, File reached, int number
where
  patchesForAll(at, symbol, reached, number) and
  place = at.getLocation() and
  isReportable("NMK605", "warning", symbol, at.getLocation())
select place, getMessage("NMK605", symbol) + "\nFiles of tests that it reaches: " + number + ", such as $@.",
  reached, reached.getRelativePath()
