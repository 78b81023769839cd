/**
 * @name NMK405 mock file (warning)
 * @description A file or directory is a collection of test doubles.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id js/nomock/nmk405-warning
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
where reported("NMK405", "warning", place, symbol)
select place, getMessage("NMK405", symbol)
