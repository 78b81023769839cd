/**
 * @name NMK601 reexported double
 * @description A test imports a mock that a helper module made.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk601
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

from ImportingStmt statement, Place place, string name, string path
where
  bringsInDouble(statement, name, path) and
  place = statement.getLocation() and
  not isPermittedAt("NMK601", statement.getLocation())
select place, "'" + name + "' of a helper module is " + path + ": use the real collaborator."
