/**
 * @name NMK601 reexported double (warning)
 * @description A test imports a mock that a helper module made.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk601-warning
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

from ImportingStmt statement, Place place, string name, AstNode made
where
  firstBringing(statement, name, made) and
  place = statement.getLocation() and
  isReportable("NMK601", "warning", name, statement.getLocation())
select place, getMessage("NMK601", name) + "\nThe mock is made $@.", made, getPlaceText(made)
