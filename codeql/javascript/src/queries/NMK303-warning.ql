/**
 * @name NMK303 module registry (warning)
 * @description A module is replaced in sys.modules.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk303-warning
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
where reported("NMK303", "warning", place, symbol)
select place, getMessage("NMK303", symbol)
