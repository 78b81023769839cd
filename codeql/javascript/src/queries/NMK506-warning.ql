/**
 * @name NMK506 mock switch (warning)
 * @description A setting turns mocks on.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk506-warning
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
where reported("NMK506", "warning", place, symbol)
select place, getMessage("NMK506", symbol)
