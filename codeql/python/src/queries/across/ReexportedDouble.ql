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

from ImportingStmt statement, Place place, string name, AstNode made
where
  firstBringing(statement, name, made) and
  place = statement.getLocation() and
  isReportable("NMK601", "error", name, statement.getLocation())
select place, getMessage("NMK601", name) + "\nThe mock is made $@.", made, getPlaceText(made)
