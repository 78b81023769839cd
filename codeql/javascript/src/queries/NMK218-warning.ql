/**
 * @name NMK218 language model (warning)
 * @description Fake language model or embedding.
 * @kind problem
 * @problem.severity warning
 * @precision very-high
 * @id js/nomock/nmk218-warning
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
where reported("NMK218", "warning", place, symbol)
select place, getMessage("NMK218", symbol)
