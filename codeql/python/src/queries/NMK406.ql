/**
 * @name NMK406 mock module import
 * @description A module of the project that contains mocks is imported.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/nomock/nmk406
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       imports
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK406", "error", place, symbol)
select place, getMessage("NMK406", symbol)
