/**
 * @name NMK213 record replay
 * @description Network traffic is recorded once and replayed.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk213
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       record-replay
 *       http
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK213", "error", place, symbol)
select place, getMessage("NMK213", symbol)
