/** Signal `define`: a class, function, variable or cast with a telling name. */

import javascript
private import nomock.Catalogue
private import nomock.Literals
private import nomock.Text

/** Holds if `name` is what `signal` says of a definition of the kind `what`. */
bindingset[name]
private predicate isTelling(string signal, string what, string name) {
  not asksForMore(signal) and
  exists(string pattern | defineSignal(signal, _, what, pattern) | name.regexpMatch(pattern)) and
  not exists(string except | signalField(signal, "except", except) | name.regexpMatch(except))
}

/** Holds if `signal` asks for something that is not looked at here; without it, it would match too much. */
private predicate asksForMore(string signal) {
  signalField(signal, "needs",
    [
      "scalar", "exported", "result", "literal-method", "loaded", "own-base", "own-type", "constant-methods",
      "constant-members"
    ])
}

/** Holds if `at` is the name of a class. */
private predicate isClass(Identifier at) { at = any(ClassDefinition c).getIdentifier() }

/** Holds if `at` is the name of a function, or of a variable that holds one. */
private predicate isNamedFunction(Identifier at) {
  at = any(FunctionDeclStmt f).getIdentifier()
  or
  exists(VariableDeclarator declarator |
    isFunction(declarator.getInit()) and at = getDeclaredName(declarator)
  )
}

/** Holds if `at` is the name of a variable that holds what `signal` needs. */
private predicate isVariable(Identifier at, string signal) {
  exists(VariableDeclarator declarator |
    defineSignal(signal, _, "variable", _) and
    at = getDeclaredName(declarator) and
    (signalField(signal, "needs", "literal") implies isLiteralData(declarator.getInit())) and
    (signalField(signal, "needs", "content") implies hasContent(declarator.getInit())) and
    (signalField(signal, "needs", "object") implies isObjectOfFunctions(declarator.getInit())) and
    (signalField(signal, "needs", "data") implies not isObjectOfFunctions(declarator.getInit())) and
    (signalField(signal, "needs", "records") implies isListOfEntities(declarator.getInit())) and
    (signalField(signal, "needs", "function") implies isFunction(declarator.getInit()))
  )
}

/** Gets the last segment of the name of `type`, in `T<…>` and `T[]`, too. */
private string getTypeName(TypeExpr type) {
  result = type.(TypeAccess).getIdentifier().getName() or
  result = getTypeName(type.(GenericTypeExpr).getTypeAccess()) or
  result = getTypeName(type.(ArrayTypeExpr).getElementType())
}

/** Holds if `cast` forces an object literal into a type, perhaps by way of `unknown`. */
private predicate castsLiteral(AsTypeAssertion cast) {
  exists(Expr inner | inner = cast.getExpression() |
    inner.stripParens() instanceof ObjectExpr
    or
    inner.(AsTypeAssertion).getExpression().stripParens() instanceof ObjectExpr and
    (
      inner.(AsTypeAssertion).getTypeAnnotation().isAny() or
      inner.(AsTypeAssertion).getTypeAnnotation().isUnknownKeyword() or
      inner.(AsTypeAssertion).getTypeAnnotation().isNever()
    )
  ) and
  not declaresContext(cast)
}

/** Holds if `cast` only declares the type of a context that has no value yet: `createContext({} as X)`. */
private predicate declaresContext(AsTypeAssertion cast) {
  exists(CallExpr call |
    cast = call.getAnArgument() and
    written(call.getCallee()).regexpMatch("(\\w+\\.)?create(Strict|Safe|Typed)?Context")
  )
}

/** Holds if `at` defines what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(Identifier name | at = name and symbol = name.getName() |
    isClass(name) and isTelling(signal, "class", symbol)
    or
    isNamedFunction(name) and isTelling(signal, "function", symbol)
    or
    isVariable(name, signal) and isTelling(signal, "variable", symbol)
  )
  or
  castsLiteral(at) and
  symbol = getTypeName(at.(AsTypeAssertion).getTypeAnnotation()) and
  isTelling(signal, "cast", symbol)
}
