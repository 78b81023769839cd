/**
 * @name NMK107 dependency override
 * @description A test overrides a dependency of the application.
 * @kind problem
 * @problem.severity error
 * @precision medium
 * @id py/nomock/nmk107
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       dependency-injection
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK107", "error", place, symbol)
select place, getMessage("NMK107", symbol)
