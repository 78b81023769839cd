/**
 * @name NMK104 spy
 * @description A spy wraps real code to watch its calls.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk104
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       spy
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK104", "error", place, symbol)
select place, getMessage("NMK104", symbol)
