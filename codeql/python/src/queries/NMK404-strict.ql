/**
 * @name NMK404 mock endpoint (strict profile)
 * @description A route of the application returns a mock response.
 * @kind problem
 * @problem.severity recommendation
 * @precision medium
 * @id py/nomock/nmk404-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       mock-data
 *       web
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK404", "strict", place, symbol)
select place, getMessage("NMK404", symbol)
