/**
 * @name Production code that reaches test code through other modules
 * @description A production module imports a module that imports, directly or in more steps, test code.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id js/nomock/production-reaches-tests
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import javascript
import nomock.Across
import nomock.Findings

from AstNode at, File next, File tests
where
  reachesTests(at, next, tests) and
  not isPermittedAt("NMK503", at.getLocation())
select getOneLine(at),
  "Production code reaches test code " + tests.getBaseName() + " through " + next.getBaseName() + "."
