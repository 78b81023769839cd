/**
 * @name NMK305 overridden settings (strict profile)
 * @description A test overrides settings of the framework.
 * @kind problem
 * @problem.severity recommendation
 * @precision high
 * @id py/nomock/nmk305-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       django
 *       settings
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK305", "strict", place, symbol)
select place, getMessage("NMK305", symbol)
