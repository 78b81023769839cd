/**
 * @name NMK212 framework runtime (warning)
 * @description Fake web framework runtime.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk212-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       framework
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK212", "warning", place, symbol)
select place, getMessage("NMK212", symbol)
