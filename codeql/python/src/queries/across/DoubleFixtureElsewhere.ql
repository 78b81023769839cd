/**
 * @name NMK602 double fixture elsewhere
 * @description A test uses a fixture of another file that returns a mock.
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

from Parameter parameter, Place place, File elsewhere, string path
where
  asksForDoubleElsewhere(parameter, elsewhere, path) and
  place = parameter.getLocation() and
  not isPermittedAt("NMK602", parameter.getLocation())
select place,
  "Fixture '" + parameter.getName() + "' of " + elsewhere.getBaseName() + " hands out a " + path +
    ": use the real collaborator."
