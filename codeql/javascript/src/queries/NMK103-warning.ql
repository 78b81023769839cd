/**
 * @name NMK103 patched by library (warning)
 * @description A mocking library replaces code at run time.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk103-warning
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
where reported("NMK103", "warning", place, symbol)
select place, getMessage("NMK103", symbol)
