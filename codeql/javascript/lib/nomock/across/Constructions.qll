/** Objects of the application that a test makes of doubles from other files. */

import javascript
private import nomock.Scopes
private import nomock.across.Doubles
private import nomock.across.ProjectNames

/** Holds if `at` in a test makes an object of the production class `symbol` and gives it a double that `made` makes; see NMK608. */
predicate givesDouble(NewExpr at, string symbol, AstNode made) {
  getScope(at.getFile()) = "test" and
  exists(ClassDefinition class_ |
    class_ = getAClass(at.getCallee()) and
    getScope(class_.getFile()) = "production" and
    symbol = class_.getName() and
    isDouble(at.getAnArgument(), _, made) and
    made.getFile() != at.getFile()
  )
}
