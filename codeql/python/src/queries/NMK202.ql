/**
 * @name NMK202 document database
 * @description Fake MongoDB or other document database.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk202
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
where reported("NMK202", "error", place, symbol)
select place, getMessage("NMK202", symbol)
