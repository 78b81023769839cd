/**
 * @name NMK408 double in production (warning)
 * @description Production code creates a test double of a service.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/nomock/nmk408-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       test-double
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK408", "warning", place, symbol)
select place, getMessage("NMK408", symbol)
