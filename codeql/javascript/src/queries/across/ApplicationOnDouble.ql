/**
 * @name NMK608 application on double
 * @description A test gives an object of the application a mock of another file.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk608
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

from AstNode at, string symbol, AstNode made
where
  firstGiven(at, symbol, made) and
  isReportable("NMK608", "error", symbol, at.getLocation())
select getOneLine(at), getMessage("NMK608", symbol) + "\nThe mock is made $@.", made, getPlaceText(made)
