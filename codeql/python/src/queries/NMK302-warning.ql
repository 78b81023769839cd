/**
 * @name NMK302 assigned replacement (warning)
 * @description An assignment replaces a function or class.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk302-warning
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
where reported("NMK302", "warning", place, symbol)
select place, getMessage("NMK302", symbol)
