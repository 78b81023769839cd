/**
 * @name NMK404 mock endpoint (warning)
 * @description A route of the application returns a mock response.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/nomock/nmk404-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       mock-data
 *       web
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK404", "warning", place, symbol)
select place, getMessage("NMK404", symbol)
