/**
 * @name NMK604 production reaches tests
 * @description Production modules load test code through an import of another module.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk604
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

import python
import nomock.Across
import nomock.Findings

from ImportingStmt statement, Place place, string tests, File outer, int number
where
  reachesTests(statement, tests, outer, number) and
  place = statement.getLocation() and
  isReportable("NMK604", "error", tests, statement.getLocation())
select place,
  getMessage("NMK604", tests) + "\nProduction modules that load it through this import: " + number + ", such as $@.",
  outer, outer.getRelativePath()
