/**
 * @name NMK211 browser network (warning)
 * @description A browser test answers network requests itself.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk211-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       browser
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK211", "warning", place, symbol)
select place, getMessage("NMK211", symbol)
