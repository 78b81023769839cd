/** What is put in place of the real thing: kinds of values, as schema.json names them (`assign`, field `value`). */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Paths
private import nomock.Scopes

/** Holds if `value` is the name of a function or class that its file defines, or a lambda. */
predicate isCallableOfFile(Expr value) {
  value instanceof Lambda
  or
  exists(Variable variable | variable = value.(Name).getVariable() |
    exists(Assign definition |
      (definition instanceof FunctionDef or definition instanceof ClassDef) and
      definition.defines(variable)
    ) and
    not exists(AssignStmt other | other.defines(variable))
  )
}

/** Holds if `value` comes from a catalogued library of doubles or stand-ins. */
predicate isMade(Expr value) { isMadeBy(value, _) }

/** Holds if `value` comes from a library of doubles or stand-ins by `entry` of the catalogue. */
predicate isMadeBy(Expr value, string entry) {
  exists(string written |
    useSignal(_, entry, written) and
    exists(getTier(entry, getFile(value))) and
    getAValueOf(written, _) = getAPrefix(getOrigin(value))
  )
}

/** Gets `value`, or what a variable of the same scope holds that is only named there. */
private Expr getOrigin(Expr value) {
  result = value
  or
  exists(AssignStmt assign |
    assign.defines(value.(Name).getVariable()) and
    assign.getATarget() instanceof Name and
    result = assign.getValue()
  )
}

/** Holds if it is known what `value` stands for. */
bindingset[value]
private predicate isKnown(Expr value) {
  exists(Expr origin | origin = getRoot(getOrigin(value)) |
    exists(Alias alias | alias.getAsname().(Name).getVariable() = origin.(Name).getVariable())
  )
}

/** Holds if `value` is a lambda, a double of a library, or something that is named a double. */
bindingset[value]
predicate isDouble(Expr value) {
  value instanceof Lambda
  or
  isMade(value)
  or
  isDoubleName(getLastName(value)) and not isKnown(value)
}

/** Holds if `value` is neither None nor empty nor what a loader made nor what stood there before. */
bindingset[value]
private predicate isForeign(Expr value) {
  not value instanceof None and
  not exists(Dict dict | dict = value and not exists(dict.getAnItem())) and
  not getAPrefix(getOrigin(value)) = getAValue(["sys.modules", "importlib.import_module"]) and
  not value.(Name).getId().regexpMatch("(?i)_*(?:orig|original|old|saved|save|backup|prev|previous|real|actual)(?:_.*)?") and
  not exists(Variable variable | variable = value.(Name).getVariable() |
    exists(Alias alias | alias.getAsname().(Name).getVariable() = variable)
    or
    exists(For loop | loop.getTarget().getASubExpression*().(Name).getVariable() = variable)
  ) and
  not exists(Expr origin | origin = getOrigin(value) and getRoot(origin).(Name).getId() = "importlib")
}

/** Holds if `value` is of `kind`. */
bindingset[value, kind]
predicate isReplacement(Expr value, string kind) {
  kind = "any" and exists(value.toString())
  or
  kind = "none" and value instanceof None
  or
  kind = ["lambda", "double"] and isDouble(value)
  or
  kind = ["callable", "double"] and isCallableOfFile(value)
  or
  kind = "replacement" and isForeign(value)
  or
  kind = "constant:" + getString(value)
  or
  kind = "constant:True" and value instanceof True
  or
  kind = "constant:False" and value instanceof False
}
