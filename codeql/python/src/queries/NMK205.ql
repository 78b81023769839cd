/**
 * @name NMK205 http
 * @description HTTP requests get fake responses.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk205
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       http
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK205", "error", place, symbol)
select place, getMessage("NMK205", symbol)
