/**
 * @name NMK215 bypassed web stack
 * @description A view is called without routing, middleware or authentication.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk215
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       web
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK215", "error", place, symbol)
select place, getMessage("NMK215", symbol)
