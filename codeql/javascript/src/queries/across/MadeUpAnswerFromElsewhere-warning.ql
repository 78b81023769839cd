/**
 * @name NMK607 made up answer from elsewhere (warning)
 * @description A route answers with made-up data of another file.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk607-warning
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

import javascript
import nomock.Across
import nomock.Findings

from AstNode at, string symbol, AstNode made
where
  firstMadeUp(at, symbol, made) and
  isReportable("NMK607", "warning", symbol, at.getLocation())
select getOneLine(at), getMessage("NMK607", symbol) + "\nThe data is $@.", made, getPlaceText(made)
