/**
 * @name NMK407 data generator in production (strict profile)
 * @description Production code uses a generator of random test data.
 * @kind problem
 * @problem.severity recommendation
 * @precision medium
 * @id js/nomock/nmk407-strict
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
where reported("NMK407", "strict", place, symbol)
select place, getMessage("NMK407", symbol)
