/**
 * @name NMK409 placeholder comment (strict profile)
 * @description A comment says that the real implementation is missing.
 * @kind problem
 * @problem.severity recommendation
 * @precision high
 * @id py/nomock/nmk409-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       placeholder
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK409", "strict", place, symbol)
select place, getMessage("NMK409", symbol)
