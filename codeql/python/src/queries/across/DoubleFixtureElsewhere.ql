/**
 * @name NMK602 double fixture elsewhere
 * @description A test uses a fixture of another file that puts a mock in place.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk602
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

from AstNode at, Place place, string name, Function fixture
where
  asksForDoubleElsewhere(at, name, fixture, _) and
  place = at.getLocation() and
  isReportable("NMK602", "error", name, at.getLocation())
select place, getMessage("NMK602", name) + "\nThe nearest fixture of this name is $@.", fixture,
  fixture.getLocation().getFile().getRelativePath()
