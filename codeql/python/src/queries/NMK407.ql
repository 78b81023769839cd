/**
 * @name NMK407 data generator in production
 * @description Production code uses a generator of random test data.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/nomock/nmk407
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
where reported("NMK407", "error", place, symbol)
select place, getMessage("NMK407", symbol)
