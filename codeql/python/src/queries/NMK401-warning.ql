/**
 * @name NMK401 hand written double (warning)
 * @description A class or function is a hand-written test double.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/nomock/nmk401-warning
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
where reported("NMK401", "warning", place, symbol)
select place, getMessage("NMK401", symbol)
