/**
 * @name NMK102 test double (warning)
 * @description A library creates a test double.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk102-warning
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
where reported("NMK102", "warning", place, symbol)
select place, getMessage("NMK102", symbol)
