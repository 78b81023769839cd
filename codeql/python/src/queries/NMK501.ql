/**
 * @name NMK501 test mode branch
 * @description Production code behaves differently in tests.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk501
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       test-mode
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK501", "error", place, symbol)
select place, getMessage("NMK501", symbol)
