/**
 * @name NMK106 double type (warning)
 * @description A type of a mocking library is imported for annotations only.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk106-warning
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
where reported("NMK106", "warning", place, symbol)
select place, getMessage("NMK106", symbol)
