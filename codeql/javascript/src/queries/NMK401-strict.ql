/**
 * @name NMK401 hand written double (strict profile)
 * @description A class or function is a hand-written test double.
 * @kind problem
 * @problem.severity recommendation
 * @precision medium
 * @id js/nomock/nmk401-strict
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
where reported("NMK401", "strict", place, symbol)
select place, getMessage("NMK401", symbol)
