/** Small questions about expressions. */

import python

/** Gets what `chain` continues: `a.b` of `a.b(…)`, `a` of `a.b`, `a` of `a[…]`. */
Expr getInner(Expr chain) {
  result = chain.(Attribute).getObject()
  or
  result = chain.(Call).getFunc()
  or
  result = chain.(Subscript).getObject()
  or
  result = chain.(Await).getValue()
}

/** Gets a part of `chain` from its start on: `a`, `a.b` and `a.b(…)` of `a.b(…)`. */
Expr getAPrefix(Expr chain) {
  result = chain
  or
  result = getAPrefix(getInner(chain))
}

/** Gets the expression at the start of the chain that `e` belongs to, itself included. */
Expr getRoot(Expr e) { result = getAPrefix(e) and not exists(getInner(result)) }

/** Gets the last name of a reference or of what is called: `c` of `a.b.c(…)`. */
string getLastName(Expr e) {
  result = e.(Name).getId()
  or
  result = e.(Attribute).getName()
  or
  result = e.(Call).getFunc().(Name).getId()
  or
  result = e.(Call).getFunc().(Attribute).getName()
}

/** Gets the part of an f-string at `position`: a literal, or what stands in braces. */
private Expr getPart(Fstring text, int position) {
  exists(Expr part | part = text.getValue(position) |
    result = part.(FormattedValue).getValue()
    or
    not part instanceof FormattedValue and result = part
  )
}

/** Gets the string that `e` always yields: a literal, or literals that are added up. */
string getString(Expr e) {
  result = e.(StringLiteral).getText()
  or
  exists(BinaryExpr addition | addition = e and addition.getOp() instanceof Add |
    result = getString(addition.getLeft()) + getString(addition.getRight())
  )
  or
  exists(Fstring text, int parts | text = e and parts = count(text.getAValue()) |
    parts = 1 and result = getString(getPart(text, 0))
    or
    parts = 2 and result = getString(getPart(text, 0)) + getString(getPart(text, 1))
    or
    parts = 3 and
    result = getString(getPart(text, 0)) + getString(getPart(text, 1)) + getString(getPart(text, 2))
  )
  or
  exists(Call join, Expr parts |
    join = e and
    join.getFunc().(Attribute).getName() = "join" and
    parts = join.getArg(0) and
    count([parts.(List).getAnElt(), parts.(Tuple).getAnElt()]) = 2 and
    result =
      getString([parts.(List).getElt(0), parts.(Tuple).getElt(0)]) +
        getString(join.getFunc().(Attribute).getObject()) +
        getString([parts.(List).getElt(1), parts.(Tuple).getElt(1)])
  )
}

/** Gets the keyword argument `name` of `call`. */
Keyword getKeyword(Call call, string name) {
  result = call.getAKeyword() and
  result.getArg() = name
}

/** Holds if `call` is written in the source: a decorator without a call makes an artificial one. */
predicate isWritten(Call call) {
  not exists(FunctionExpr function | function.getADecoratorCall() = call) and
  not exists(ClassExpr class_ | class_.getADecoratorCall() = call)
}

/** Gets what a tuple offers to choose from, as isinstance and `except` take it, or `e` itself. */
Expr getAnOption(Expr e) {
  result = e.(Tuple).getAnElt()
  or
  not e instanceof Tuple and result = e
}

/** Holds if `name` is `pattern`, in which a trailing `*` is a wildcard. */
bindingset[name, pattern]
predicate isNamed(string name, string pattern) {
  name = pattern
  or
  pattern.charAt(pattern.length() - 1) = "*" and
  name.indexOf(pattern.prefix(pattern.length() - 1)) = 0
}

/** Holds if `name` is `path` or lies below it. */
bindingset[name, path]
predicate isAtOrBelow(string name, string path) {
  name = path
  or
  name.indexOf(path + ".") = 0
}

/** Gets `path`, or a dotted path above it. */
bindingset[path]
string getAnAncestor(string path) {
  result = path
  or
  result = path.prefix(path.indexOf("."))
}

/** Gets the file of `node`. */
File getFile(AstNode node) { result = node.getLocation().getFile() }

/** Holds if `name` announces a double: `fake_send`, `MockSession`, `_stub`. */
bindingset[name]
predicate isDoubleName(string name) {
  name.regexpMatch("_*(?:fake|mock|mocked|stub|spy|Fake|Mock|Stub|Spy)(?:_.*|[A-Z].*)?")
}
