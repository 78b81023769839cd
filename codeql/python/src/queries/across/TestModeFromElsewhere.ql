/**
 * @name NMK606 test mode from elsewhere
 * @description Production code branches on a test mode that another file reads from the environment.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk606
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       cross-file
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import python
import nomock.Across
import nomock.Findings

from Compare at, Place place, string symbol, AstNode made
where
  firstTestRun(at, symbol, made) and
  place = at.getLocation() and
  isReportable("NMK606", "error", symbol, at.getLocation())
select place, getMessage("NMK606", symbol) + "\nIt is read $@.", made, getPlaceText(made)
