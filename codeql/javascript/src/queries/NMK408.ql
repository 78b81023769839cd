/**
 * @name NMK408 double in production
 * @description Production code creates a test double of a service.
 * @kind problem
 * @problem.severity error
 * @precision medium
 * @id js/nomock/nmk408
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
where reported("NMK408", "error", place, symbol)
select place, getMessage("NMK408", symbol)
