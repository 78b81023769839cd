/**
 * @name NMK212 framework runtime
 * @description Fake web framework runtime.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk212
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
where reported("NMK212", "error", place, symbol)
select place, getMessage("NMK212", symbol)
