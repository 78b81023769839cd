/** Signal `path`: the file's own path says that it holds mocks. Stands at the module, line 1. */

import python
private import nomock.Catalogue

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Module module_, File file, string pattern |
    file = module_.getFile() and
    pathSignal(signal, _, pattern) and
    file.getRelativePath().regexpMatch(pattern) and
    not exists(string except |
      signalField(signal, "except", except) and file.getRelativePath().regexpMatch(except)
    ) and
    symbol = file.getBaseName() and
    at = module_.getLocation()
  )
}
