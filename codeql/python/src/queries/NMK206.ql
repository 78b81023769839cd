/**
 * @name NMK206 filesystem
 * @description Fake file system.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/nmk206
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       filesystem
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK206", "error", place, symbol)
select place, getMessage("NMK206", symbol)
