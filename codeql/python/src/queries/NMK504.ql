/**
 * @name NMK504 fabricated fallback
 * @description An error path returns made-up data.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk504
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       mock-data
 *       error-handling
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK504", "error", place, symbol)
select place, getMessage("NMK504", symbol)
