/**
 * @name NMK213 record replay (warning)
 * @description Network traffic is recorded once and replayed.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk213-warning
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
where reported("NMK213", "warning", place, symbol)
select place, getMessage("NMK213", symbol)
