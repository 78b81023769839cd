/**
 * @name NMK303 module registry
 * @description A module is replaced in sys.modules.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk303
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       patching
 *       imports
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK303", "error", place, symbol)
select place, getMessage("NMK303", symbol)
