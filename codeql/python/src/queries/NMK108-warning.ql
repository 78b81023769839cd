/**
 * @name NMK108 double in configuration (warning)
 * @description A mocking library is declared as a dependency or plugin.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk108-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       dependencies
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK108", "warning", place, symbol)
select place, getMessage("NMK108", symbol)
