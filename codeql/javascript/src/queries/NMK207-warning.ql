/**
 * @name NMK207 subprocess (warning)
 * @description Fake subprocess or remote shell.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk207-warning
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
where reported("NMK207", "warning", place, symbol)
select place, getMessage("NMK207", symbol)
