/**
 * @name NMK304 patched environment (warning)
 * @description A test changes environment variables.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk304-warning
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
where reported("NMK304", "warning", place, symbol)
select place, getMessage("NMK304", symbol)
