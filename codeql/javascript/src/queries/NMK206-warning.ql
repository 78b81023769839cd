/**
 * @name NMK206 filesystem (warning)
 * @description Fake file system.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk206-warning
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
where reported("NMK206", "warning", place, symbol)
select place, getMessage("NMK206", symbol)
