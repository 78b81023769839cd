/**
 * @name NMK405 mock file
 * @description A file or directory is a collection of test doubles.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/nomock/nmk405
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       layout
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK405", "error", place, symbol)
select place, getMessage("NMK405", symbol)
