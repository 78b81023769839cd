/**
 * @name Test double that reaches a test through calls
 * @description A function of the project that a test calls returns a test double that it, or what it calls, has made.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/double-through-calls
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       nomock-recommended
 *       nomock-strict
 */

import javascript
import nomock.Across
import nomock.Findings

from CallExpr call, string origin
where
  yieldsDouble(call, origin) and
  not isPermittedAt("NMK102", call.getLocation())
select getOneLine(call.getCallee()),
  "This call yields a double that " + origin + " makes in another file: use the real collaborator."
