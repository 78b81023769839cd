/**
 * @name NMK502 test runner detection
 * @description Production code detects the test runner or a mock.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk502
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
where reported("NMK502", "error", place, symbol)
select place, getMessage("NMK502", symbol)
