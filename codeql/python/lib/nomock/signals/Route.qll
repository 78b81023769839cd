/** Signal `route`: a route whose path has a telling segment is declared. */

import python
private import nomock.Catalogue
private import nomock.Names

/** Holds if `call` declares a route, and `name` is what it is called. */
private predicate declares(Call call, string name) {
  name = getLastName(call) and
  (
    name =
      [
        "add_url_rule", "add_api_route", "add_api_websocket_route", "add_websocket_route", "add_route",
        "add_get", "add_post", "add_put", "add_patch", "add_delete", "add_head", "add_options", "add_view",
        "path", "re_path", "url", "Route", "WebSocketRoute", "Mount", "Rule", "include_router", "mount",
        "register_blueprint", "APIRouter", "Blueprint"
      ]
    or
    name =
      [
        "route", "get", "post", "put", "patch", "delete", "head", "options", "trace", "websocket",
        "websocket_route", "api_route"
      ] and
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

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Call call, string segment, string pattern |
    symbol = getARoute(call) and
    segment = symbol.regexpReplaceAll("^[\\^$]+|[\\^$]+$", "").splitAt("/") and
    routeSignal(signal, _, "segment", pattern) and
    segment.regexpMatch(pattern) and
    not exists(string except | signalField(signal, "except", except) and segment.regexpMatch(except)) and
    at = getRoot(call).getLocation()
  )
}
