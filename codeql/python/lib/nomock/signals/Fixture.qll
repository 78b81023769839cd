/** Signal `fixture`: a test or fixture function asks pytest for a catalogued fixture. */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names

/** Holds if `parameter` is reported as asking for a double. */
predicate isReported(Parameter parameter) {
  exists(string signal |
    isRequested(parameter, signal) and
    not signalField(signal, "silent", "true")
  )
}

/** Holds if `name` at `at` asks for a fixture: in usefixtures, or getfixturevalue, which stands at the call. */
private predicate isNamedAt(Expr at, string name) {
  exists(Call call |
    call.getFunc().(Attribute).getName() = "usefixtures" and
    at = call.getAnArg() and
    name = getString(at)
    or
    call.getFunc().(Attribute).getName() = "getfixturevalue" and
    at = getRoot(call) and
    name = getString(call.getArg(0))
  )
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  fixtureSignal(signal, _, symbol) and
  not signalField(signal, "silent", "true") and
  (
    exists(Parameter parameter |
      isRequested(parameter, signal) and
      parameter.getName() = symbol and
      at = parameter.getLocation()
    )
    or
    exists(Expr name |
      isNamedAt(name, symbol) and
      not signalField(signal, "confirm", _) and
      holdsIn(getFile(name), signal, symbol) and
      at = name.getLocation()
    )
  )
}
