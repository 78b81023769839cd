/** Signal `fallback`: an error path hands back made-up data. */

import python
private import nomock.Catalogue
private import nomock.Names

/** Holds if `handler` is for a missing optional module or name, not for a failing service. */
private predicate isForMissingModule(ExceptStmt handler) {
  exists(handler.getType()) and
  forall(Expr type | type = getAnOption(handler.getType()) |
    getLastName(type) = ["ImportError", "ModuleNotFoundError", "NameError", "AttributeError"]
  )
}

/** Gets what `handler` returns, yields or assigns. */
private Expr getAResult(ExceptStmt handler) {
  exists(Stmt statement | statement = handler.getAStmt().getASubStatement*() |
    result = statement.(Return).getValue()
    or
    result = statement.(AssignStmt).getValue()
    or
    result = statement.(AnnAssign).getValue()
    or
    result = statement.(ExprStmt).getValue().(Yield).getValue()
  )
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(ExceptStmt handler, Expr value, string pattern |
    value = getAResult(handler) and
    not isForMissingModule(handler) and
    symbol = getLastName([value, value.(Await).getValue()]) and
    fallbackSignal(signal, _, pattern) and
    symbol.regexpMatch(pattern) and
    not exists(string except | signalField(signal, "except", except) and symbol.regexpMatch(except)) and
    at = getRoot(value).getLocation()
  )
}
