/**
 * @name NMK409 placeholder comment (warning)
 * @description A comment says that the real implementation is missing.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk409-warning
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
where reported("NMK409", "warning", place, symbol)
select place, getMessage("NMK409", symbol)
