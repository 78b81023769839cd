/**
 * @name NMK501 test mode branch (strict profile)
 * @description Production code behaves differently in tests.
 * @kind problem
 * @problem.severity recommendation
 * @precision high
 * @id py/nomock/nmk501-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       test-mode
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK501", "strict", place, symbol)
select place, getMessage("NMK501", symbol)
