/**
 * @name NMK402 anonymous double
 * @description A test double is built from a namespace or a type.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk402
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK402", "error", place, symbol)
select place, getMessage("NMK402", symbol)
