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

from AstNode at, Place place, string name, AstNode fixture, AstNode made
where
  firstAsking(at, name, fixture, made) and
  place = at.getLocation() and
  isReportable("NMK602", "error", name, at.getLocation())
select place, getMessage("NMK602", name) + "\nIt comes from $@; the mock is made $@.", fixture,
  getPlaceText(fixture), made, getPlaceText(made)
