/** Signal `plugin`: `pytest_plugins` names a catalogued plugin. */

import python
private import nomock.Catalogue
private import nomock.Names

/** Gets what `pytest_plugins` is assigned. */
private Expr getPlugins() {
  exists(AssignStmt assign | assign.getATarget().(Name).getId() = "pytest_plugins" and result = assign.getValue())
  or
  exists(AssignStmt assign, int i |
    assign.getATarget().(Tuple).getElt(i).(Name).getId() = "pytest_plugins" and
    result = assign.getValue().(Tuple).getElt(i)
  )
  or
  exists(AnnAssign assign | assign.getTarget().(Name).getId() = "pytest_plugins" and result = assign.getValue())
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(StringLiteral text, string name |
    text = getPlugins().getASubExpression*() and
    symbol = text.getText() and
    name = getAnAncestor(symbol) and
    pluginSignal(signal, _, name) and
    not exists(string longer |
      longer = getAnAncestor(symbol) and pluginSignal(_, _, longer) and longer.length() > name.length()
    ) and
    at = text.getLocation()
  )
}
