/** Signal `route`: a route whose path has a telling segment is declared. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.made.Routes

/** Holds if `call` declares a route, and `name` is what it is called. */
private predicate declares(Call call, string name) {
  name = getLastName(call) and
  (
    name = getARegistration()
    or
    name = getARouteDecorator() and
    (call = any(Function function).getADecorator() or call = any(Class class_).getADecorator())
  )
}

/** Gets a path that `call` declares. */
private string getARoute(Call call) {
  exists(string name, Expr value | declares(call, name) |
    value = [call.getArg([0, 1]), getKeyword(call, ["path", "prefix", "rule", "url_prefix"]).getValue()] and
    result = getString(value) and
    (result.regexpMatch("[/^].*") or name = ["path", "re_path", "url"])
  )
}

/** Gets segment number `i` of the path `route`. */
bindingset[route]
private string getSegment(string route, int i) {
  result = route.regexpReplaceAll("^[\\^$]+|[\\^$]+$", "").splitAt("/", i)
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Call call, string segment, string pattern, int i |
    symbol = getARoute(call) and
    segment = getSegment(symbol, i) and
    routeSignal(signal, _, "segment", pattern) and
    segment.regexpMatch(pattern) and
    (
      not signalField(signal, "next", _)
      or
      exists(string next |
        signalField(signal, "next", next) and getSegment(symbol, i + 1).regexpMatch(next)
      )
    ) and
    not exists(string except | signalField(signal, "except", except) and segment.regexpMatch(except)) and
    at = getRoot(call).getLocation()
  )
}
