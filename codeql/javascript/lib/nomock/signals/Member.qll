/** Signal `member`: a telling method of an object of unknown origin (`.mockReturnValue`). */

import javascript
private import nomock.Catalogue
private import nomock.Text

/** Holds if `e` is made, somewhere in its chain, by a call or member that reports the chain already. */
private predicate isMadeBy(Expr e, string signal) {
  exists(string name, Expr inner |
    signalField(signal, "unless", name) and inner.getParent*() = e
  |
    inner.(PropAccess).getPropertyName() = name
    or
    inner.(CallExpr).getCallee().(VarAccess).getName() = name
  )
}

/** Holds if `at` accesses a member that `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(PropAccess access | at = access |
    access instanceof DotExpr and
    symbol = access.getPropertyName() and
    memberSignal(signal, _, "call", symbol) and
    not access = any(IndexExpr index).getBase() and
    not access = any(AssignExpr assignment).getLhs() and
    not access = any(ArrowFunctionExpr function).getBody() and
    not isMadeBy(access.getBase(), signal)
  )
}
