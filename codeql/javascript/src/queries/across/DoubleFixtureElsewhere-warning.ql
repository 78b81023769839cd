/**
 * @name NMK602 double fixture elsewhere (warning)
 * @description A test uses a fixture of another file that puts a mock in place.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/nomock/nmk602-warning
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

from AstNode at, string name, File elsewhere, AstNode made
where
  firstAsking(at, name, elsewhere, made) and
  isReportable("NMK602", "warning", name, at.getLocation())
select getOneLine(at), getMessage("NMK602", name) + "\nIt comes from $@; the mock is made $@.", elsewhere,
  elsewhere.getRelativePath(), made, getPlaceText(made)
