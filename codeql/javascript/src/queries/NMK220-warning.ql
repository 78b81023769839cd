/**
 * @name NMK220 clock and randomness (warning)
 * @description A library freezes or moves the clock.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk220-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       time
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK220", "warning", place, symbol)
select place, getMessage("NMK220", symbol)
