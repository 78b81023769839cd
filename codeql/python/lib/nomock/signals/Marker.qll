/** Signal `marker`: `pytest.mark.<name>`. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Attribute marker, string name |
    markerSignal(signal, _, name) and
    marker.getName() = name and
    marker.getObject() = getAValue("pytest.mark") and
    symbol = "pytest.mark." + name and
    at = getRoot(marker).getLocation()
  )
}
