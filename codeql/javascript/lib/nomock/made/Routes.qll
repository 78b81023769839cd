/** Where routes answer, in the ways of the usual frameworks. */

import javascript
private import nomock.Text
private import nomock.made.Answers

/** Holds if `call` answers a request with its arguments. */
private predicate answersRequest(InvokeExpr call) {
  exists(DotExpr callee | callee = call.(CallExpr).getCallee() |
    callee.getPropertyName() = ["json", "send", "jsonp", "end", "body", "write", "ok", "success"] and
    (
      written(callee.getBase())
          .regexpMatch("(?:[\\w$]+\\.)*(?:res|resp|response|reply|ctx|c|context|NextResponse|Response|HttpResponse|h)")
      or
      callee.getBase().(MethodCallExpr).getMethodName() = ["status", "code", "type", "header", "set"]
    )
  )
  or
  written(call.(NewExpr).getCallee()) = ["Response", "NextResponse"]
}

/** Gets the property that `object` is the value of, named as a root of GraphQL. */
private predicate isOfRoot(ObjectExpr object) {
  exists(Property root |
    root.getName() = ["Query", "Mutation", "Subscription"] and
    object = root.getInit()
  )
}

/** Gets a function that is given to what registers it as the handler of a route. */
private Function getARegistered() {
  exists(MethodCallExpr call |
    call.getMethodName() =
      ["get", "post", "put", "patch", "delete", "del", "all", "use", "head", "options", "on"] and
    isPath(call.getArgument(0)) and
    result = call.getAnArgument()
    or
    call.getMethodName() = ["query", "mutation", "subscription"] and
    written(call.getReceiver()).regexpMatch(".*[pP]rocedure.*|t\\..*") and
    result = call.getAnArgument()
  )
  or
  exists(CallExpr call |
    call.getCallee()
        .(VarAccess)
        .getName()
        .regexpMatch("define(?:Cached)?EventHandler|eventHandler|cachedEventHandler|json|data|defer") and
    result = call.getAnArgument()
  )
  or
  exists(ObjectExpr object | isOfRoot(object) and result = object.getAProperty().getInit())
}

/** Holds if `e` is the path of a route. */
private predicate isPath(Expr e) {
  e.getStringValue().regexpMatch("|.|/.*")
  or
  e.(TemplateLiteral).getElement(0).(TemplateElement).getValue().matches("/%")
}

/** Gets the name of a function by which a framework finds the handler of a file. */
private string getAHandlerName() {
  result =
    [
      "GET", "POST", "PUT", "PATCH", "DELETE", "loader", "clientLoader", "getServerSideProps", "getStaticProps"
    ]
}

/** Gets a function that a framework calls for a request, by its decorator, its place or its name. */
private Function getAView() {
  exists(MethodDefinition method |
    method
        .getADecorator()
        .getExpression()
        .(CallExpr)
        .getCalleeName() =
      [
        "Get", "Post", "Put", "Patch", "Delete", "All", "Head", "Options", "Sse", "Query", "Mutation",
        "Subscription", "ResolveField", "ResolveProperty"
      ] and
    result = method.getBody()
  )
  or
  exists(FunctionDeclStmt declaration, ExportNamedDeclaration export |
    declaration.getName() = getAHandlerName() and
    export.getOperand() = declaration and
    result = declaration
  )
}

/** Gets a function that is exported as a variable under a name of a handler. */
private Function getAnExported() {
  exists(VariableDeclarator declarator |
    declarator.getBindingPattern().(VarDecl).getName() = getAHandlerName() and
    declarator.getParent().getParent() instanceof ExportNamedDeclaration and
    result = declarator.getInit()
  )
}

/** Holds if the value `e` is the answer of a route, seen at `at`: itself, or the call that sends it. */
predicate isRouteAnswer(Expr e, Expr at) {
  answersRequest(at) and e = at.(InvokeExpr).getAnArgument()
  or
  at = e and
  (
    isAnswerOf(e, [getARegistered(), getAnExported()])
    or
    isReturned(e) and e.getEnclosingFunction() = getAView()
  )
}
