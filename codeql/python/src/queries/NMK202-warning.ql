/**
 * @name NMK202 document database (warning)
 * @description Fake MongoDB or other document database.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk202-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       mongodb
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK202", "warning", place, symbol)
select place, getMessage("NMK202", symbol)
