/**
 * @name NMK109 programmed double (strict profile)
 * @description A test programs a mock, or asks it how it was called.
 * @kind problem
 * @problem.severity recommendation
 * @precision high
 * @id js/nomock/nmk109-strict
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
where reported("NMK109", "strict", place, symbol)
select place, getMessage("NMK109", symbol)
