/**
 * @name NMK506 mock switch
 * @description A setting turns mocks on.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk506
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       production
 *       mock-data
 *       configuration
 *       nomock-recommended
 *       nomock-strict
 *       nomock-production
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK506", "error", place, symbol)
select place, getMessage("NMK506", symbol)
