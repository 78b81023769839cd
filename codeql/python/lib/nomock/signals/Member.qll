/** Signal `member`: test code programs or questions a double that it got from somewhere else. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths
private import nomock.signals.Fixture
private import nomock.signals.Use

/** Holds if something is patched in `scope`, or it asks for a double. */
private predicate isCarrier(Scope scope) {
  exists(Expr e, string signal |
    useFound(e, signal, _) and signal.splitAt("/", 0) = ["NMK103", "NMK105"]
  |
    scope = e.getScope() and not scope instanceof Module
    or
    e = getAPrefix(scope.(Function).getADecorator())
    or
    e = getAPrefix(scope.(Class).getADecorator())
  )
  or
  exists(Parameter parameter |
    isReported(parameter) and
    (parameter = scope.(Function).getAnArg() or parameter = scope.(Function).getAKeywordOnlyArg())
  )
}

/** Holds if nothing else in the file accounts for the double `owner`. */
private predicate isUnexplained(Expr owner) {
  (exists(Attribute member | owner = member.getObject())) and
  not owner.(Name).getId() = ["self", "cls"] and
  not isCarrier(owner.getScope().getEnclosingScope*()) and
  not exists(string written | useSignal(_, _, written) | getOrigin(owner) = getAValueOf(written, _))
}

/** Gets what `owner` hangs on, also through a variable. */
private Expr getOrigin(Expr owner) {
  result = getAPrefix(owner)
  or
  exists(AssignStmt assign |
    assign.defines(getRoot(owner).(Name).getVariable()) and
    result = getAPrefix(assign.getValue())
  )
  or
  exists(AssignExpr assign |
    assign.getTarget().(Name).getVariable() = getRoot(owner).(Name).getVariable() and
    result = getAPrefix(assign.getValue())
  )
  or
  exists(With with |
    with.getOptionalVars().(Name).getVariable() = getRoot(owner).(Name).getVariable() and
    result = getAPrefix(with.getContextExpr())
  )
}

/** Holds if `file` imports one of the modules that `signal` asks for, or it asks for none. */
bindingset[file]
private predicate importsWhatIsAsked(File file, string signal) {
  memberSignal(signal, _, _, _) and
  (
    not signalField(signal, "imports", _)
    or
    exists(ImportExpr imported, string name |
      signalField(signal, "imports", name) and
      imported.getLocation().getFile() = file and
      (imported.getName() = name or imported.getName().indexOf(name + ".") = 0)
    )
  )
}

/** Holds if a name in the expression of `owner` is as `signal` asks for, or it asks for none. */
private predicate isCalledAsAsked(Expr owner, string signal) {
  memberSignal(signal, _, _, _) and
  exists(owner.getLocation()) and
  (
    not signalField(signal, "of", _)
    or
    exists(string pattern, Expr part |
      signalField(signal, "of", pattern) and
      part = owner.getASubExpression*() and
      [part.(Attribute).getName(), part.(Name).getId()].regexpMatch(pattern)
    )
  )
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Attribute member | symbol = member.getName() and at = getRoot(member).getLocation() |
    memberSignal(signal, _, "call", symbol) and
    member = any(Call call).getFunc() and
    importsWhatIsAsked(member.getLocation().getFile(), signal) and
    isCalledAsAsked(member.getObject(), signal) and
    isUnexplained(member.getObject())
    or
    memberSignal(signal, _, "assign", symbol) and
    member = any(AssignStmt assign).getATarget() and
    isUnexplained(member.getObject())
  )
}
