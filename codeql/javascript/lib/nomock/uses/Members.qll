/**
 * Signal `use` with members: `vi.fn`, `vi["fn"]`, `const { fn } = vi`. The access counts, called or not, and each
 * call of what is destructured.
 */

import javascript
private import nomock.Catalogue
private import nomock.Text
private import nomock.uses.Objects

/** Holds if `read` reads a member that `signal` is about from an object from `origin`. */
predicate readsMember(DataFlow::PropRead read, string signal, string origin) {
  exists(string pattern, string member |
    signalField(signal, "members", pattern) and
    read = getAnObject(signal, origin).getMember(member).asSource() and
    isNamed(member, pattern)
  )
}

/** Gets the element to report for `read`: the access, or the declaration that destructures. */
AstNode getPlace(DataFlow::PropRead read) {
  result = read.asExpr().(PropAccess)
  or
  exists(PropertyPattern pattern | pattern = read.getAstNode() |
    result.(VariableDeclarator).getBindingPattern() = pattern.getObjectPattern()
    or
    not exists(VariableDeclarator d | d.getBindingPattern() = pattern.getObjectPattern()) and
    result = pattern
  )
}

/** Gets how `read` is shown. */
string getText(DataFlow::PropRead read) {
  result = written(read.asExpr())
  or
  not exists(written(read.asExpr())) and result = read.getPropertyName()
}

/** Holds if `at` accesses a member that `signal` is about. */
predicate found(AstNode at, string signal, string symbol) {
  exists(DataFlow::PropRead read, string origin |
    readsMember(read, signal, origin) and
    isNamedIn(read.getFile(), signal, origin) and
    not exists(InvokeExpr call |
      stripped(call.getCallee()) = read.asExpr() and
      isExcused(call, signal)
    ) and
    at = [getPlace(read), getACallOf(read)] and
    symbol = getText(read)
  )
}

/** Gets a call of the variable that `read` gives to a destructured member: `const { fn } = vi; fn()`. */
private AstNode getACallOf(DataFlow::PropRead read) {
  exists(PropertyPattern pattern, InvokeExpr call |
    pattern = read.getAstNode() and
    stripped(call.getCallee()).(VarAccess).getVariable() = pattern.getValuePattern().(VarDecl).getVariable() and
    result = call
  )
}
