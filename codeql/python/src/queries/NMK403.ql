/**
 * @name NMK403 mock data in production
 * @description Production code contains made-up data.
 * @kind problem
 * @problem.severity error
 * @precision medium
 * @id py/nomock/nmk403
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       mock-data
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK403", "error", place, symbol)
select place, getMessage("NMK403", symbol)
