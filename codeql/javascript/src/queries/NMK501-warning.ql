/**
 * @name NMK501 test mode branch (warning)
 * @description Production code behaves differently in tests.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk501-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       test-mode
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK501", "warning", place, symbol)
select place, getMessage("NMK501", symbol)
