/**
 * @name NMK304 patched environment
 * @description A test changes environment variables.
 * @kind problem
 * @problem.severity recommendation
 * @precision very-high
 * @id py/nomock/nmk304
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       environment
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK304", "error", place, symbol)
select place, getMessage("NMK304", symbol)
