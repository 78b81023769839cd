/**
 * @name NMK218 language model
 * @description Fake language model or embedding.
 * @kind problem
 * @problem.severity error
 * @precision very-high
 * @id js/nomock/nmk218
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       stand-in
 *       llm
 *       nomock-recommended
 *       nomock-strict
 */

import nomock.Findings

from Place place, string symbol
where reported("NMK218", "error", place, symbol)
select place, getMessage("NMK218", symbol)
