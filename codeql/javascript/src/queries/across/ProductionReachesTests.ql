/**
 * @name NMK604 production reaches tests
 * @description A production module imports test code through other modules.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id js/nomock/nmk604
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

from AstNode at, File next, File tests
where
  reachesTests(at, next, tests) and
  not isPermittedAt("NMK604", at.getLocation())
select getOneLine(at),
  "Production code reaches test code " + tests.getBaseName() + " through " + next.getBaseName() + "."
