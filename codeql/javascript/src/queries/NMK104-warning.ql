/**
 * @name NMK104 spy (warning)
 * @description A spy wraps real code to watch its calls.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk104-warning
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
where reported("NMK104", "warning", place, symbol)
select place, getMessage("NMK104", symbol)
