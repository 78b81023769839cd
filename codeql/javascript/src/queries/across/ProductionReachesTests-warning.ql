/**
 * @name NMK604 production reaches tests (warning)
 * @description Production modules load test code through an import of another module.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk604-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       cross-file
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import javascript
import nomock.Across
import nomock.Findings

from AstNode at, string tests, File outer, int number
where
  reachesTests(at, tests, outer, number) and
  isReportable("NMK604", "warning", tests, at.getLocation())
select getOneLine(at),
  getMessage("NMK604", tests) + "\nProduction modules that load it through this import: " + number + ", such as $@.",
  outer, outer.getRelativePath()
