/**
 * @name NMK108 double in configuration
 * @description A mocking library is declared as a dependency or plugin.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id js/nomock/nmk108
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
where reported("NMK108", "error", place, symbol)
select place, getMessage("NMK108", symbol)
