/**
 * @name NMK302 assigned replacement
 * @description An assignment replaces a function or class.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk302
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       patching
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK302", "error", place, symbol)
select place, getMessage("NMK302", symbol)
