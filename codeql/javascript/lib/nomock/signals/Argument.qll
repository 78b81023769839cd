/** Signal `argument`: a call with a telling argument, or an object literal with a telling pair of properties. */

import javascript
private import nomock.Catalogue
private import nomock.Text

/** Holds if `call` calls something that is written as `signal` says. */
private predicate isCallee(InvokeExpr call, string signal, string symbol) {
  exists(string callee | argumentSignal(signal, _, callee) and callee != "" |
    symbol = written(call.getCallee()) and
    symbol.regexpMatch(callee)
  )
}

/** Holds if the syntax of `e` is of a `kind` that the catalogue names after tree-sitter. */
private predicate isOfKind(Expr e, string kind) {
  kind = "object" and e instanceof ObjectExpr
  or
  kind = "array" and e instanceof ArrayExpr
  or
  kind = "string" and e instanceof StringLiteral
  or
  kind = "template_string" and e instanceof TemplateLiteral
  or
  kind = "number" and e instanceof NumberLiteral
  or
  kind = "arrow_function" and e instanceof ArrowFunctionExpr
  or
  kind = "function_expression" and e instanceof FunctionExpr
  or
  kind = "identifier" and e instanceof VarAccess
  or
  kind = "member_expression" and e instanceof DotExpr
  or
  kind = "call_expression" and e instanceof CallExpr
  or
  kind = "new_expression" and e instanceof NewExpr
}

/** Gets a constant as it is written, strings without their quotes. */
private string getConstantText(Expr e) {
  result = e.getStringValue()
  or
  result = e.(Literal).getValue()
  or
  result = written(e)
}

/** Holds if the body of the function `e` calls one of the methods that `signal` names. */
private predicate replies(Expr e, string signal) {
  isFunction(e) and
  exists(MethodCallExpr reply |
    reply.getParent+() = e and
    (
      signalField(signal, "replies", reply.getMethodName()) and reply.getNumArgument() > 0
      or
      signalField(signal, "replies", reply.getMethodName() + "()")
    )
  )
}

/** Holds if `property` is what `signal` says of a property. */
private predicate isProperty(Property property, string signal) {
  exists(string name | signalField(signal, "property", name) | property.getName().regexpMatch(name)) and
  (
    exists(string value | signalField(signal, "value", value) |
      getConstantText(property.getInit()).regexpMatch(value)
    )
    or
    not signalField(signal, "value", _)
  )
}

/** Holds if `call` has an argument that is all that `signal` says. */
private predicate hasArgument(InvokeExpr call, string signal) {
  exists(int i, Expr e | isCallee(call, signal, _) and e = call.getArgument(i) |
    (signalField(signal, "position", "0") implies i = 0) and
    (
      exists(string position | signalField(signal, "position", position) | i >= position.toInt())
      or
      not signalField(signal, "position", _)
    ) and
    (signalField(signal, "last", "true") implies i = call.getNumArgument() - 1) and
    (
      exists(string kind | signalField(signal, "kind", kind) and isOfKind(e, kind))
      or
      not signalField(signal, "kind", _)
    ) and
    (
      exists(string text | signalField(signal, "matches", text) | e.getStringValue().regexpMatch(text))
      or
      not signalField(signal, "matches", _)
    ) and
    (
      exists(string name | signalField(signal, "name", name) |
        written(e).regexpMatch(name) and
        not exists(string except | signalField(signal, "except", except) |
          written(e).regexpMatch(except)
        )
      )
      or
      not signalField(signal, "name", _)
    ) and
    (
      isProperty(e.(ObjectExpr).getAProperty(), signal)
      or
      not signalField(signal, "property", _)
    ) and
    (
      replies(e, signal)
      or
      not signalField(signal, "replies", _)
    )
  )
}

/** Holds if `property` stands beside the one that `signal` asks for: `{ provide: X, useValue: {} }`. */
private predicate isPair(Property property, string signal, string symbol) {
  argumentSignal(signal, _, "") and
  isProperty(property, signal) and
  symbol = property.getName() and
  not exists(string except | signalField(signal, "except", except) |
    getConstantText(property.getInit()).regexpMatch(except)
  ) and
  exists(string beside, Property other | signalField(signal, "beside", beside) |
    other = property.getObjectExpr().getAProperty() and
    other.getName().regexpMatch(beside)
  ) and
  (
    exists(string kind | signalField(signal, "kind", kind) and isOfKind(property.getInit(), kind))
    or
    not signalField(signal, "kind", _)
  )
}

/** Holds if `at` is a call or a property that `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  isCallee(at, signal, symbol) and hasArgument(at, signal)
  or
  isPair(at, signal, symbol)
}
