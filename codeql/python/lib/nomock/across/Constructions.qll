/** Objects of the application that a test makes of doubles from other files. */

import python
private import nomock.Names
private import nomock.Scopes
private import nomock.across.Doubles
private import nomock.across.ProjectNames
private import nomock.made.LiteralData

/** Holds if `at` in a test makes an object of the production class `symbol` and gives it a double that `made` makes; see NMK608. */
predicate givesDouble(Call at, string symbol, AstNode made) {
  getScope(getFile(at)) = "test" and
  exists(Class class_ |
    class_ = getAClass(at.getFunc()) and
    getScope(getFile(class_)) = "production" and
    symbol = class_.getName() and
    isDouble(getAGiven(at), _, made) and
    getFile(made) != getFile(at)
  )
}
