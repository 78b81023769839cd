/**
 * @name NMK503 test code in production (strict profile)
 * @description Production code imports tests or a test library.
 * @kind problem
 * @problem.severity recommendation
 * @precision very-high
 * @id js/nomock/nmk503-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       imports
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK503", "strict", place, symbol)
select place, getMessage("NMK503", symbol)
