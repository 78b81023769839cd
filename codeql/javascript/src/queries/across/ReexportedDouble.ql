/**
 * @name Test double from a helper module
 * @description A test uses a double that another module of the project hands on; no linter sees it in the file of the test.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/nomock/reexported-double
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

from AstNode at, string name, string origin
where
  bringsInDouble(at, name, origin) and
  not isPermittedAt("NMK102", at.getLocation())
select getOneLine(at), "'" + name + "' of a helper module is a double of " + origin + ": use the real collaborator."
