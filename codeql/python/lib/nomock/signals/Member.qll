/** Signal `member`: test code programs or questions a double, wherever it comes from. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths
private import nomock.signals.Use

/** Holds if a patch decorates the function of which `owner` is a parameter, or its class. */
private predicate isInjected(Expr owner) {
  exists(Function function, Parameter parameter, Expr e |
    parameter = function.getAnArg() and
    getRoot(owner).(Name).getVariable() = parameter.(Name).getVariable() and
    useFound(e, _, _) and
    (
      e = getAPrefix(function.getADecorator()) or
      e = getAPrefix(function.getScope().(Class).getADecorator())
    )
  )
}

/** Holds if the file shows that `owner` is a double. */
private predicate isDouble(Expr owner) {
  (exists(Attribute member | owner = member.getObject())) and
  (
    isInjected(owner)
    or
    exists(string written | useSignal(_, _, written) | getOrigin(owner) = getAValueOf(written, _))
  )
}

/** Holds if `owner` is not the test itself, and is not made in the same expression, where it is reported as made. */
private predicate isElsewhere(Expr owner) {
  (exists(Attribute member | owner = member.getObject())) and
  not owner.(Name).getId() = ["self", "cls"] and
  not exists(Call made, string written |
    made = getAPrefix(owner) and
    useSignal(_, _, written) and
    made.getFunc() = getAValueOf(written, _)
  )
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
    isElsewhere(member.getObject())
    or
    memberSignal(signal, _, "assign", symbol) and
    member = any(AssignStmt assign).getATarget() and
    isElsewhere(member.getObject())
    or
    memberSignal(signal, _, "read", symbol) and
    member.getCtx() instanceof Load and
    isElsewhere(member.getObject()) and
    (isCalledAsAsked(member.getObject(), signal) or isDouble(member.getObject()))
  )
}
