/**
 * @name NMK601 reexported double
 * @description A test imports a mock that a helper module made.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/nmk601
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

from AstNode at, string name, string origin
where
  bringsInDouble(at, name, origin) and
  not isPermittedAt("NMK601", at.getLocation())
select getOneLine(at), "'" + name + "' of a helper module is a double of " + origin + ": use the real collaborator."
