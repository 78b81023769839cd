/** Signal `route`: a route whose path says mock, or a handler that answers with something so named. */

import javascript
private import nomock.Catalogue
private import nomock.Text

/** Holds if `call` registers a handler for a path. */
private predicate registers(MethodCallExpr call) {
  call.getMethodName() =
    [
      "get", "post", "put", "patch", "delete", "del", "all", "use", "route", "head", "options", "on"
    ] and
  written(call.getReceiver())
      .regexpMatch("(?i).*(app|router|routes?|server|fastify|api|hono|express|instance)(\\(\\))?")
}

/** Gets the constant parts of an argument, `${…}` for the others. */
private string getPathText(Expr e) {
  result = e.getStringValue()
  or
  not exists(e.getStringValue()) and
  result =
    concat(Expr part, int i, string text |
      part = e.(TemplateLiteral).getElement(i) and
      (
        text = part.(TemplateElement).getValue()
        or
        not part instanceof TemplateElement and text = "${}"
      )
    |
      text order by i
    )
}

/** Gets the text of a path that `call` registers; a path of Nest may lack the slash in front, which is put there. */
private string getARegisteredPath(CallExpr call) {
  registers(call) and
  (
    result = getPathText(call.getAnArgument())
    or
    exists(Property property | property = call.getAnArgument().(ObjectExpr).getAProperty() |
      property.getName() = ["url", "path"] and
      result = getPathText(property.getInit())
    )
  )
  or
  call.getParent() instanceof Decorator and
  call.getCallee().(VarAccess).getName() =
    ["Controller", "Get", "Post", "Put", "Patch", "Delete", "All", "Head", "Options", "Sse"] and
  result = "/" + getPathText(call.getAnArgument())
}

/** Holds if a segment of `path` matches `pattern`. */
bindingset[path, pattern]
private predicate hasSegment(string path, string pattern) {
  path.regexpMatch("(?is).*/" + pattern + "([/?\"'`].*)?")
}

/** Holds if `call` answers a request. */
private predicate answers(MethodCallExpr call) {
  call.getMethodName() = ["json", "send", "jsonp", "end", "body", "write"] and
  (
    written(call.getReceiver())
        .regexpMatch("(\\w+\\.)*(res|resp|response|reply|ctx|c|context|NextResponse|Response|HttpResponse)")
    or
    call.getReceiver().(MethodCallExpr).getMethodName() =
      ["status", "code", "type", "header", "set"]
  )
}

/** Gets a name in `body` that says what the answer is made of. */
private string getAnswer(Expr body, string signal) {
  exists(string pattern | routeSignal(signal, _, "response", pattern) and result.regexpMatch(pattern) |
    result = body.(VarAccess).getName()
    or
    exists(SpreadProperty spread | spread = body.(ObjectExpr).getAProperty() |
      result = written(spread.getInit().(SpreadElement).getOperand())
    )
    or
    result = written(body.(ArrayExpr).getAnElement().(SpreadElement).getOperand())
  )
  or
  routeSignal(signal, _, "response", _) and
  signalField(signal, "keys", result) and
  exists(Property property | property = body.(ObjectExpr).getAProperty() |
    property.getName() = result and not property.isShorthand()
  )
}

/** Holds if `at` is a route or an answer that `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(string pattern | routeSignal(signal, _, "segment", pattern) |
    symbol = getARegisteredPath(at) and
    hasSegment(symbol, pattern) and
    not exists(string except | signalField(signal, "except", except) | hasSegment(symbol, except))
  )
  or
  answers(at) and
  symbol = getAnswer(at.(MethodCallExpr).getAnArgument(), signal)
}
