/**
 * @name NMK210 search engine
 * @description Fake search engine or vector database.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id py/nomock/nmk210
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
where reported("NMK210", "error", place, symbol)
select place, getMessage("NMK210", symbol)
