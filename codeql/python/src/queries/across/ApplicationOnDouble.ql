/**
 * @name NMK608 application on double
 * @description A test gives an object of the application a mock of another file.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk608
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

from Call at, Place place, string symbol, AstNode made
where
  firstGiven(at, symbol, made) and
  place = at.getLocation() and
  isReportable("NMK608", "error", symbol, at.getLocation())
select place, getMessage("NMK608", symbol) + "\nThe mock is made $@.", made, getPlaceText(made)
