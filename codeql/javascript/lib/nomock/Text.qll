/** How expressions are written, as far as names go. */

import javascript

/** Gets the expression inside of the parentheses, cast or assertion `e`. */
private Expr unwrapped(Expr e) {
  result = e.(ParExpr).getExpression() or
  result = e.(TypeAssertion).getExpression() or
  result = e.(SatisfiesExpr).getExpression() or
  result = e.(NonNullAssertion).getExpression()
}

/** Gets the innermost expression of `e` without parentheses, casts and assertions around it. */
Expr stripped(Expr e) {
  result = stripped(unwrapped(e))
  or
  not exists(unwrapped(e)) and result = e
}

/**
 * Gets the text of `e`: names joined by dots, with `()` for the arguments of a call and without parentheses, casts,
 * assertions and optional chaining. Computed members count if they are constant (`process.env["CI"]`).
 */
string written(Expr e) {
  result = e.(VarRef).getName()
  or
  e instanceof ThisExpr and result = "this"
  or
  e instanceof SuperExpr and result = "super"
  or
  e instanceof ImportMetaExpr and result = "import.meta"
  or
  exists(PropAccess access | access = e |
    result = written(access.getBase()) + "." + access.getPropertyName()
  )
  or
  result = written(e.(CallExpr).getCallee()) + "()"
  or
  result = "new " + written(e.(NewExpr).getCallee()) + "()"
  or
  result = "await " + written(e.(AwaitExpr).getOperand())
  or
  result = written(unwrapped(e))
}

/** Holds if `name` is `pattern`, whose trailing `*` stands for the rest of a name. */
bindingset[name, pattern]
predicate isNamed(string name, string pattern) {
  name = pattern
  or
  pattern.charAt(pattern.length() - 1) = "*" and
  name.indexOf(pattern.prefix(pattern.length() - 1)) = 0
}

/** Holds if `e` is a function written in place. */
predicate isFunction(Expr e) {
  e instanceof FunctionExpr
  or
  e instanceof ArrowFunctionExpr
}

/** Gets the value that `variable` is declared with. */
Expr getInitializer(Variable variable) {
  exists(VariableDeclarator declarator |
    declarator.getBindingPattern().(VarDecl).getVariable() = variable and
    result = declarator.getInit()
  )
}

/** Gets the name that a declaration of a variable gives to `init`. */
VarDecl getDeclaredName(VariableDeclarator declarator) { result = declarator.getBindingPattern() }
