/** Signal `assign`: something is replaced by assignment, `setattr`, `setdefault` or `update`. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths
private import nomock.Replacements
private import nomock.Scopes

/** Holds if `value` is put into the member `name` (`[]`: an element) of `owner` by what stands at `at`. */
private predicate puts(Expr at, Expr owner, string name, Expr value, boolean byCall) {
  exists(Expr target |
    isAssigned(target, value) and
    at = target and
    byCall = false
  |
    owner = target.(Attribute).getObject() and name = target.(Attribute).getName()
    or
    owner = target.(Subscript).getObject() and name = "[]"
  )
  or
  exists(Call call | call = at and byCall = true |
    call.getFunc().(Name).getId() = "setattr" and
    owner = call.getArg(0) and
    value = call.getArg(2) and
    (
      name = getString(call.getArg(1))
      or
      not exists(getString(call.getArg(1))) and name = "?"
    )
    or
    call.getFunc().(Attribute).getName() = "setdefault" and
    owner = call.getFunc().(Attribute).getObject() and
    name = "[]" and
    value = call.getArg(1)
    or
    call.getFunc().(Attribute).getName() = "update" and
    owner = call.getFunc().(Attribute).getObject() and
    name = "[]" and
    value = call.getAnArg().(Dict).getAValue()
  )
}

/** Holds if `target` is assigned `value`. */
private predicate isAssigned(Expr target, Expr value) {
  exists(AssignStmt assign | target = assign.getATarget() and value = assign.getValue() |
    not target instanceof Tuple and not target instanceof List
  )
  or
  exists(AssignStmt assign, int i |
    target = assign.getATarget().(Tuple).getElt(i) and value = assign.getValue().(Tuple).getElt(i)
  )
  or
  exists(AnnAssign assign | target = assign.getTarget() and value = assign.getValue())
}

/** Holds if `owner` is bound by an import: a module, a class or another name of one. */
private predicate isImported(Expr owner) {
  exists(Name root, Alias alias |
    root = getRoot(owner) and
    not getAPrefix(owner) instanceof Call and
    not getAPrefix(owner) instanceof Subscript and
    alias.getAsname().(Name).getVariable() = root.getVariable() and
    not exists(AssignStmt assign | assign.defines(root.getVariable()))
  )
  or
  exists(Name name, AssignStmt assign |
    name = owner and
    assign.defines(name.getVariable()) and
    assign.getATarget() instanceof Name and
    not assign.getValue() instanceof Name and
    isReference(assign.getValue()) and
    isImported(assign.getValue())
  )
}

/** Holds if `owner` is an object of unknown origin: neither `self` nor a double that is being programmed. */
private predicate isPlainObject(Expr owner, string name) {
  puts(_, owner, name, _, false) and
  name != "[]" and
  not name = ["return_value", "side_effect"] and
  not owner.(Name).getId() = ["self", "cls"] and
  not getAPrefix(owner).(Attribute).getName() = ["return_value", "side_effect"] and
  not isImported(owner) and
  not isMade(owner)
}

/** Holds if `signal` looks at what `at` replaces by `value`. */
private predicate isCandidate(Expr at, Expr value, string signal, string symbol) {
  exists(Expr owner, string name, boolean byCall, string target |
    puts(at, owner, name, value, byCall) and
    assignSignal(signal, _, target, _)
  |
    target = "*." + name and symbol = name
    or
    name = "[]" and
    target = "*." + owner.(Attribute).getName() + "[]" and
    symbol = owner.(Attribute).getName()
    or
    name = "[]" and
    exists(string path |
      target = path + "[]" and
      path = "sys.modules" and
      owner = getAValue(path) and
      symbol = path
    )
    or
    name != "[]" and
    exists(string path |
      path = target.regexpCapture("([A-Za-z_].*\\(\\)\\.)[^.]+", 1) and
      owner = getInstance(path.prefix(path.length() - 1)) and
      target = path + [name, "*"] and
      symbol = path.replaceAll("()", "") + name and
      not exists(string exact | assignSignal(_, _, exact, _) | exact = path + name and exact != target)
    )
    or
    target = "imported.*" and
    name != "[]" and
    isImported(owner) and
    symbol = getPathOf(owner) + "." + name
    or
    target = "object.*" and
    byCall = false and
    isPlainObject(owner, name) and
    symbol = name
  )
  or
  exists(Name name | at = name and isAssigned(name, value) and assignSignal(signal, _, name.getId(), _) |
    symbol = name.getId()
  )
}

/** Gets an expression that stands for an instance that `path`, which ends in `()`, names. */
private Expr getInstance(string path) { result = getAValue(path) }

/** Gets the dotted path that `owner` is written as, with what its root was imported as. */
private string getPathOf(Expr owner) {
  exists(Alias alias | alias.getAsname().(Name).getVariable() = owner.(Name).getVariable() |
    result = alias.getValue().(ImportMember).getImportedModuleName()
    or
    not exists(alias.getValue().(ImportMember).getImportedModuleName()) and
    result = [alias.getValue().(ImportExpr).getName(), alias.getValue().(ImportMember).getName()]
  )
  or
  result = getPathOf(owner.(Attribute).getObject()) + "." + owner.(Attribute).getName()
  or
  owner instanceof Name and
  not exists(Alias alias | alias.getAsname().(Name).getVariable() = owner.(Name).getVariable()) and
  result = owner.(Name).getId()
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Expr place, Expr value, string kind |
    isCandidate(place, value, signal, symbol) and
    assignSignal(signal, _, _, kind) and
    isReplacement(value, kind) and
    not exists(string except | signalField(signal, "except", except) and isNamed(symbol, except)) and
    at = getRoot(place).getLocation()
  )
}
