/**
 * @name NMK304 patched environment (strict profile)
 * @description A test changes environment variables.
 * @kind problem
 * @problem.severity recommendation
 * @precision very-high
 * @id js/nomock/nmk304-strict
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
where reported("NMK304", "strict", place, symbol)
select place, getMessage("NMK304", symbol)
