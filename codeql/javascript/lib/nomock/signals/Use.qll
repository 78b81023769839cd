/** Signal `use`: an object of a library or a runner is used. One module per form below `nomock/uses`. */

import javascript
private import nomock.uses.Members as Members
private import nomock.uses.Calls as Calls
private import nomock.uses.Receivers as Receivers
private import nomock.uses.Types as Types

/** Holds if `at` uses what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  Members::found(at, signal, symbol) or
  Calls::found(at, signal, symbol) or
  Receivers::found(at, signal, symbol) or
  Types::found(at, signal, symbol)
}
