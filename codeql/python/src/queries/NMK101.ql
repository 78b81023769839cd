/**
 * @name NMK101 double library import
 * @description A mocking library is imported.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk101
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK101", "error", place, symbol)
select place, getMessage("NMK101", symbol)
