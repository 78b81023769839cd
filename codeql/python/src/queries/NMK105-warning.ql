/**
 * @name NMK105 double fixture (warning)
 * @description A test or fixture asks for a mocking fixture.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk105-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       test-double
 *       pytest
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK105", "warning", place, symbol)
select place, getMessage("NMK105", symbol)
