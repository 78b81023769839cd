/**
 * @name NMK604 production reaches tests
 * @description A production module imports test code through other modules.
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

from ImportingStmt statement, Place place, File next, File tests
where
  reachesTests(statement, next, tests) and
  place = statement.getLocation() and
  not isPermittedAt("NMK604", statement.getLocation())
select place, "Production code reaches test code " + tests.getBaseName() + " through " + next.getBaseName() + "."
