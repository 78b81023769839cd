/**
 * @name NMK210 search engine (warning)
 * @description Fake search engine or vector database.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id py/nomock/nmk210-warning
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       search
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK210", "warning", place, symbol)
select place, getMessage("NMK210", symbol)
