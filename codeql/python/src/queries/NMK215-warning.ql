/**
 * @name NMK215 bypassed web stack (warning)
 * @description A view is called without routing, middleware or authentication.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk215-warning
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
where reported("NMK215", "warning", place, symbol)
select place, getMessage("NMK215", symbol)
