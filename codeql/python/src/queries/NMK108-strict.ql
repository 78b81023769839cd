/**
 * @name NMK108 double in configuration (strict profile)
 * @description A mocking library is declared as a dependency or plugin.
 * @kind problem
 * @problem.severity recommendation
 * @precision very-high
 * @id py/nomock/nmk108-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       dependencies
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK108", "strict", place, symbol)
select place, getMessage("NMK108", symbol)
