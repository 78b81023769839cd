/**
 * @name NMK603 double through calls
 * @description A test calls a function that returns a mock made elsewhere.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk603
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

from CallExpr call, string origin, AstNode made
where
  firstYielded(call, origin, made) and
  isReportable("NMK603", "error", origin, call.getLocation())
select getOneLine(call.getCallee()), getMessage("NMK603", origin) + "\nThe mock is made $@.", made, getPlaceText(made)
