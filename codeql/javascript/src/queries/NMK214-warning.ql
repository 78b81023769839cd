/**
 * @name NMK214 canned server (warning)
 * @description A local server returns responses written by the test.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk214-warning
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
where reported("NMK214", "warning", place, symbol)
select place, getMessage("NMK214", symbol)
