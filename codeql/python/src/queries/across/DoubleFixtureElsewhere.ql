/**
 * @name Fixture in another file hands out a test double
 * @description A test asks for a fixture, or relies on a setup, that is defined in another file and makes a double.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/double-fixture-elsewhere
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
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
  not isPermittedAt("NMK105", parameter.getLocation())
select place,
  "Fixture '" + parameter.getName() + "' of " + elsewhere.getBaseName() + " hands out a " + path +
    ": use the real collaborator."
