/**
 * @name Production code that reaches test code through other modules
 * @description A production module imports a module that imports, directly or in more steps, test code.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/production-reaches-tests
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
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
  not isPermittedAt("NMK503", statement.getLocation())
select place, "Production code reaches test code " + tests.getBaseName() + " through " + next.getBaseName() + "."
