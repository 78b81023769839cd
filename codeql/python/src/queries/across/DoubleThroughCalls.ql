/**
 * @name Test double that reaches a test through calls
 * @description A function of the project that a test calls returns a test double that it, or what it calls, has made.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/nomock/double-through-calls
 * @tags quality
 *       reliability
 *       correctness
 *       nomock
 *       testing
 *       nomock-recommended
 *       nomock-strict
 */

import python
import nomock.Across
import nomock.Findings

from Call call, Place place, string path
where
  yieldsDouble(call, path) and
  place = call.getFunc().getLocation() and
  not isPermittedAt("NMK102", call.getLocation())
select place, "This call yields a double that " + path + " makes elsewhere: use the real collaborator."
