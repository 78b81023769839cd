/** Which functions answer the requests of a web framework, and which calls make an answer. */

import python
private import nomock.Names

/** Gets the name of a method of HTTP. */
private string getAMethodName() { result = ["get", "post", "put", "patch", "delete", "head", "options"] }

/** Gets the name of what is called to register a route. */
string getARegistration() {
  result =
    [
      "add_url_rule", "add_api_route", "add_api_websocket_route", "add_websocket_route", "add_route", "add_get",
      "add_post", "add_put", "add_patch", "add_delete", "add_head", "add_options", "add_view", "path", "re_path",
      "url", "Route", "WebSocketRoute", "Mount", "Rule", "include_router", "mount", "register_blueprint",
      "APIRouter", "Blueprint"
    ]
}

/** Gets the name of a decorator that declares a route, with the path as its first argument. */
string getARouteDecorator() {
  result = getAMethodName() or
  result = ["route", "trace", "websocket", "websocket_route", "api_route"]
}

/** Gets the name of a decorator that declares a field of GraphQL. */
private string getAResolver() { result = ["field", "mutation", "query", "resolver"] }

/** Holds if `decorator` says that its function answers requests. */
private predicate declaresRoute(Expr decorator) {
  getLastName(decorator) =
    ["api_view", "view_config", "action", "require_GET", "require_POST", "require_http_methods"]
  or
  decorator.(Attribute).getName() = getAResolver() and
  getLastName(decorator.(Attribute).getObject()) = ["strawberry", "query", "mutation", "ariadne"]
  or
  exists(Call call | call = decorator and call.getFunc() instanceof Attribute |
    getLastName(call) = getAResolver()
    or
    getLastName(call) = getARouteDecorator() and
    getDeclaredPath(call).regexpMatch("(?s)|[/^<{].*")
  )
}

/** Gets the path of a route that `call` is given. */
private string getDeclaredPath(Call call) {
  result = getString(call.getArg(0))
  or
  not exists(getString(call.getArg(0))) and
  result = getString(getKeyword(call, ["path", "rule"]).getValue())
}

/** Holds if a call in `file` registers what is called `name` as the handler of a route. */
private predicate isRegistered(File file, string name) {
  exists(Call call, Expr value |
    getLastName(call) = getARegistration() and
    value = [call.getArg([1, 2, 3, 4]), call.getAKeyword().getValue()] and
    not value instanceof Call and
    name = getLastName(value) and
    file = getFile(call)
  )
}

/** Holds if `function` answers the requests of a route. */
predicate isHandler(Function function) {
  declaresRoute(function.getADecorator())
  or
  isRegistered(function.getLocation().getFile(), function.getName())
  or
  exists(Class class_, Expr base | class_ = function.getScope() and base = class_.getABase() |
    (
      function.getName() = getAMethodName() or
      function.getName() = ["list", "retrieve", "create", "update", "partial_update", "destroy"]
    ) and
    [getLastName(base), getLastName(base.(Subscript).getObject())]
        .regexpMatch(".*(?:View|ViewSet|APIView|MethodView|Resource|HTTPEndpoint|RequestHandler|Controller)")
  )
}

/** Gets what `call` makes an answer of a route of: `jsonify(rows)`, `JSONResponse(content=rows)`. */
Expr getAnAnswer(Call call) {
  getLastName(call) =
    [
      "jsonify", "JsonResponse", "JSONResponse", "ORJSONResponse", "UJSONResponse", "json_response",
      "HttpResponse", "HTMLResponse", "PlainTextResponse", "StreamingResponse", "make_response"
    ] and
  (
    result = call.getAnArg()
    or
    result = getKeyword(call, ["content", "data", "body", "text"]).getValue()
  )
}
