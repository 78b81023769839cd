/** Signal `arrival`: a made-up value arrives where a real one belongs. */

import javascript
private import nomock.Catalogue
private import nomock.made.MadeUp
private import nomock.made.Places
private import nomock.made.Routes
private import nomock.made.State

/** Holds if the value `e`, made up as `signal` and `name` say, arrives at `place`, seen at `at`. */
private predicate arrives(Locatable at, string signal, string name, string place) {
  exists(Expr e | isMadeUp(e, signal, name) |
    place = "handler" and isInHandler(e) and at = e
    or
    place = "absent" and isWhereMissing(e, at)
    or
    place = "default" and isDefault(e) and at = e
    or
    place = "route" and isRouteAnswer(e, at)
    or
    place = "delayed" and isDelayed(e) and at = e
    or
    place = "export" and isExported(e) and at = e
  )
  or
  place = "state" and beginsMadeUp(at, signal, name)
  or
  place = "field" and keepsLiteral(at, name) and isNameOf(signal, name)
  or
  place = "answer" and answersWithLiteral(at, name) and isNameOf(signal, name)
}

/** Holds if a made-up value arrives at `at`, where `signal` looks for it. */
predicate found(Locatable at, string signal, string symbol) {
  exists(string place |
    signalField(signal, "at", place) and
    arrives(at, signal, symbol, place)
  )
}
