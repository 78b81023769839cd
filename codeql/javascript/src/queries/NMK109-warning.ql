/**
 * @name NMK109 programmed double (warning)
 * @description The interface of a mock is used on an object of unknown origin.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk109-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK109", "warning", place, symbol)
select place, getMessage("NMK109", symbol)
