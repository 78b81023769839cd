/**
 * @name NMK305 overridden settings
 * @description A test overrides settings of the framework.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk305
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       django
 *       settings
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK305", "error", place, symbol)
select place, getMessage("NMK305", symbol)
