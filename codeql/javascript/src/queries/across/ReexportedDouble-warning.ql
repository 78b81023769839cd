/**
 * @name NMK601 reexported double (warning)
 * @description A test imports a mock that a helper module made.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk601-warning
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

from AstNode at, string name, AstNode made
where
  firstBringing(at, name, made) and
  isReportable("NMK601", "warning", name, at.getLocation())
select getOneLine(at), getMessage("NMK601", name) + "\nThe mock is made $@.", made, getPlaceText(made)
