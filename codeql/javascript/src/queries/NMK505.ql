/**
 * @name NMK505 in source test
 * @description Tests are written inside a production module.
 * @kind problem
 * @problem.severity recommendation
 * @precision very-high
 * @id js/nomock/nmk505
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       testing
 *       layout
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK505", "error", place, symbol)
select place, getMessage("NMK505", symbol)
