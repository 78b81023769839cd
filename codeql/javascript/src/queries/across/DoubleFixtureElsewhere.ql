/**
 * @name NMK602 double fixture elsewhere
 * @description A test uses a fixture of another file that returns a mock.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk602
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

from AstNode at, File elsewhere, string origin
where
  asksForDoubleElsewhere(at, elsewhere, origin) and
  not isPermittedAt("NMK602", at.getLocation())
select getOneLine(at),
  elsewhere.getBaseName() + " fills this with a double of " + origin + ": use the real collaborator."
