/**
 * @name Test double from a helper module
 * @description A test uses a double that another module of the project hands on; no linter sees it in the file of the test.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/reexported-double
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

from ImportingStmt statement, Place place, string name, string path
where
  bringsInDouble(statement, name, path) and
  place = statement.getLocation() and
  not isPermittedAt("NMK102", statement.getLocation())
select place, "'" + name + "' of a helper module is " + path + ": use the real collaborator."
