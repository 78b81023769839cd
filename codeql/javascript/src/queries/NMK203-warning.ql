/**
 * @name NMK203 redis and cache (warning)
 * @description Fake Redis or other cache.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk203-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       redis
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK203", "warning", place, symbol)
select place, getMessage("NMK203", symbol)
