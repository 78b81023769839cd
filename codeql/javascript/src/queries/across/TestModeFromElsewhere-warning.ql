/**
 * @name NMK606 test mode from elsewhere (warning)
 * @description Production code branches on a test mode that another file reads from the environment.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk606-warning
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

import javascript
import nomock.Across
import nomock.Findings

from AstNode at, string symbol, AstNode made
where
  firstTestRun(at, symbol, made) and
  isReportable("NMK606", "warning", symbol, at.getLocation())
select getOneLine(at), getMessage("NMK606", symbol) + "\nIt is read $@.", made, getPlaceText(made)
