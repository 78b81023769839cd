/**
 * @name Fixture in another file hands out a test double
 * @description A test asks for a fixture, or relies on a setup, that is defined in another file and makes a double.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/double-fixture-elsewhere
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       nomock-recommended
 *       nomock-strict
 */

import javascript
import nomock.Across
import nomock.Findings

from AstNode at, File elsewhere, string origin
where
  asksForDoubleElsewhere(at, elsewhere, origin) and
  not isPermittedAt("NMK105", at.getLocation())
select getOneLine(at),
  elsewhere.getBaseName() + " fills this with a double of " + origin + ": use the real collaborator."
