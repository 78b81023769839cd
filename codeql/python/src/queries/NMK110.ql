/**
 * @name NMK110 double matcher
 * @description Only matchers of a mocking library are imported.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk110
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       matcher
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK110", "error", place, symbol)
select place, getMessage("NMK110", symbol)
