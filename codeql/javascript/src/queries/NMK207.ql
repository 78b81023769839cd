/**
 * @name NMK207 subprocess
 * @description Fake subprocess or remote shell.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk207
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       subprocess
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK207", "error", place, symbol)
select place, getMessage("NMK207", symbol)
