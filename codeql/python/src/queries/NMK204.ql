/**
 * @name NMK204 object storage and cloud
 * @description Fake object storage or other cloud service.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk204
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       cloud
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK204", "error", place, symbol)
select place, getMessage("NMK204", symbol)
