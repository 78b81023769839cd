/**
 * @name NMK603 double through calls
 * @description A test calls a function that returns a mock made elsewhere.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk603
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       cross-file
 *       nomock-recommended
 *       nomock-strict
 */

import javascript
import nomock.Across
import nomock.Findings

from CallExpr call, string origin
where
  yieldsDouble(call, origin) and
  not isPermittedAt("NMK603", call.getLocation())
select getOneLine(call.getCallee()),
  "This call yields a double that " + origin + " makes in another file: use the real collaborator."
