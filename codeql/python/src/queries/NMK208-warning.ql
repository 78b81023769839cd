/**
 * @name NMK208 queue and stream (warning)
 * @description Fake message queue or stream.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id py/nomock/nmk208-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       queue
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK208", "warning", place, symbol)
select place, getMessage("NMK208", symbol)
