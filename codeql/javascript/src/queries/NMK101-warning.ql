/**
 * @name NMK101 double library import (warning)
 * @description A mocking library is imported.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk101-warning
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
where reported("NMK101", "warning", place, symbol)
select place, getMessage("NMK101", symbol)
