/**
 * @name NMK107 dependency override (warning)
 * @description A test overrides a dependency of the application.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id js/nomock/nmk107-warning
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
where reported("NMK107", "warning", place, symbol)
select place, getMessage("NMK107", symbol)
