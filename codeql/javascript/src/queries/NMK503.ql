/**
 * @name NMK503 test code in production
 * @description Production code imports tests or a test library.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id js/nomock/nmk503
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       imports
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK503", "error", place, symbol)
select place, getMessage("NMK503", symbol)
