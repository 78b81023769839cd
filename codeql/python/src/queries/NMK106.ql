/**
 * @name NMK106 double type
 * @description A type of a mocking library is imported for annotations only.
 * @kind problem
 * @problem.severity recommendation
 * @precision very-high
 * @id py/nomock/nmk106
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       typing
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK106", "error", place, symbol)
select place, getMessage("NMK106", symbol)
