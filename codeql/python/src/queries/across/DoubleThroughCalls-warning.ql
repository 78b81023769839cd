/**
 * @name NMK603 double through calls (warning)
 * @description A test calls a function that returns a mock made elsewhere.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk603-warning
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

from Call call, Place place, string origin, AstNode made
where
  firstYielded(call, origin, made) and
  place = call.getFunc().getLocation() and
  isReportable("NMK603", "warning", origin, call.getLocation())
select place, getMessage("NMK603", origin) + "\nThe mock is made $@.", made, getPlaceText(made)
