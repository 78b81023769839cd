/**
 * @name NMK214 canned server
 * @description A local server returns responses written by the test.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk214
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       local-server
 *       http
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK214", "error", place, symbol)
select place, getMessage("NMK214", symbol)
