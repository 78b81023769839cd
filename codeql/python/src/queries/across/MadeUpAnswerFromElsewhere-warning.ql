/**
 * @name NMK607 made up answer from elsewhere (warning)
 * @description A route answers with made-up data of another file.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk607-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       mock-data
 *       cross-file
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import python
import nomock.Across
import nomock.Findings

from Expr at, Place place, string symbol, AstNode made
where
  firstMadeUp(at, symbol, made) and
  place = at.getLocation() and
  isReportable("NMK607", "warning", symbol, at.getLocation())
select place, getMessage("NMK607", symbol) + "\nThe data is $@.", made, getPlaceText(made)
