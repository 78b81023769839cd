/**
 * @name NMK206 filesystem (strict profile)
 * @description Fake file system.
 * @kind problem
 * @problem.severity recommendation
 * @precision high
 * @id js/nomock/nmk206-strict
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       filesystem
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK206", "strict", place, symbol)
select place, getMessage("NMK206", symbol)
