/**
 * @name NMK403 mock data in production (strict profile)
 * @description Production code contains made-up data.
 * @kind problem
 * @problem.severity recommendation
 * @precision medium
 * @id js/nomock/nmk403-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       mock-data
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK403", "strict", place, symbol)
select place, getMessage("NMK403", symbol)
