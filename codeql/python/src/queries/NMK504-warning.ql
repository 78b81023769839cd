/**
 * @name NMK504 fabricated fallback (warning)
 * @description An error path returns made-up data.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk504-warning
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
where reported("NMK504", "warning", place, symbol)
select place, getMessage("NMK504", symbol)
