/** Signal `assign`: something real is replaced by assignment, `Object.defineProperty` or a module hook. */

import javascript
private import nomock.Catalogue
private import nomock.Modules
private import nomock.Text

/** Holds if `e` is the global object; a variable of that name that the file declares is not. */
private predicate isGlobalObject(Expr e) {
  stripped(e).(GlobalVarAccess).getName() = ["global", "globalThis", "window", "self"]
}

/** Holds if `e` stands for a double: made by a library, or named so. */
private predicate isDouble(Expr e) {
  written(e).regexpMatch("(?i)(mock|fake|stub|dummy)\\w*.*")
  or
  exists(Expr part | part.getParent*() = e |
    written(part)
        .regexpMatch("(.*\\.)?(jest|vi|vitest|sinon|mock|sandbox|td)\\.(fn|stub|spy|fake|func)")
  )
}

/** Holds if `value` is what `signal` says of the new value. */
private predicate isReplacement(Expr value, string signal, string kind) {
  assignSignal(signal, _, _, kind) and
  (
    kind = ["", "any"]
    or
    kind = "callable" and (isFunction(value) or isDouble(value))
    or
    kind = "double" and (value instanceof ArrowFunctionExpr or isDouble(value))
  ) and
  not isSilent(value, signal)
}

/** Holds if `value` puts back what was saved. */
private predicate isSilent(Expr value, string signal) {
  exists(string except | signalField(signal, "except", except) |
    written(value).regexpMatch("(?s)" + except + ".*")
  )
}

/** Holds if `base` is a prototype whose class this file does not define. */
private predicate isForeignPrototype(PropAccess base) {
  base.getPropertyName() = "prototype" and
  exists(Expr owner | owner = base.getBase() |
    owner instanceof DotExpr
    or
    not exists(Variable variable, Expr value | variable = owner.(VarAccess).getVariable() |
      variable = any(FunctionDeclStmt f).getIdentifier().(VarDecl).getVariable() or
      variable = any(ClassDeclStmt c).getIdentifier().getVariable() or
      value = getInitializer(variable) and (isFunction(value) or value instanceof ClassExpr)
    ) and
    owner instanceof VarAccess
  )
}

/** Holds if `type` is written so that it allows everything, or is a double's. */
private predicate isLooseType(TypeExpr type) {
  type.isAny() or
  type.isUnknownKeyword() or
  type.isNever() or
  type instanceof InterfaceTypeExpr or
  isLooseName(type) or
  isLooseName(type.(GenericTypeExpr).getTypeAccess())
}

private predicate isLooseName(TypeAccess type) {
  type.getIdentifier().getName().regexpMatch("(Mocked|Mutable|Writable).*") or
  type.getAsGenericType().getTypeAccess().getIdentifier().getName() = "Record" or
  type.(QualifiedTypeAccess).getQualifier().(LocalNamespaceAccess).getName() = ["jest", "vi"]
}

/** Holds if `base` is `(x as any)` and not the global object. */
private predicate isLooseCast(ParExpr base) {
  isLooseType(base.getExpression().(AsTypeAssertion).getTypeAnnotation()) and
  not isGlobalObject(base)
}

/** Holds if `lhs` is an entry of `require.cache`, or what such an entry exports. */
private predicate isCacheEntry(Expr lhs) {
  written(stripped(lhs).(IndexExpr).getBase()) = "require.cache" or
  written(stripped(lhs.(PropAccess).getBase()).(IndexExpr).getBase()) = "require.cache"
}

/** Gets the name of a variable of the process's environment that `e` stands for. */
private string getEnvironmentName(PropAccess e) {
  written(e.getBase()) = "process.env" and result = e.getPropertyName()
}

/** Holds if `value` is what a variable of the file has kept of the environment: `const saved = { ...process.env }`. */
private predicate isTakenFromEnvironment(Expr value) {
  exists(VarAccess access, Expr kept |
    (access = value or access = value.(PropAccess).getBase()) and
    kept = getInitializer(access.getVariable())
  |
    written(kept).regexpMatch("process\\.env(\\..*)?")
    or
    written(kept.(ObjectExpr).getProperty(0).(SpreadProperty).getInit().(SpreadElement).getOperand())
        .regexpMatch("process\\.env(\\..*)?")
  )
}

/** Holds if `lhs` is what `signal` says of the target. */
private predicate isTarget(PropAccess lhs, string signal, string target) {
  assignSignal(signal, _, target, _) and
  (
    target = "global" and
    exists(string name | signalField(signal, "names", name) |
      isGlobalObject(lhs.getBase()) and name = lhs.getPropertyName()
      or
      isGlobalObject(lhs.getBase().(PropAccess).getBase()) and
      name = lhs.getBase().(PropAccess).getPropertyName() + "." + lhs.getPropertyName()
    )
    or
    target = "path" and signalField(signal, "names", written(lhs))
    or
    target = "prototype" and isForeignPrototype(lhs.getBase())
    or
    target = "cast" and isLooseCast(lhs.getBase())
    or
    target = "namespace" and
    lhs instanceof DotExpr and
    lhs.getBase() instanceof VarAccess and
    isWholeModule(lhs.getBase())
    or
    target = "environment" and signalField(signal, "names", getEnvironmentName(lhs))
    or
    target = "require.cache" and isCacheEntry(lhs)
  )
}

/** Holds if `call` defines a property of what `signal` is about. */
private predicate definesProperty(CallExpr call, string signal, string symbol) {
  assignSignal(signal, _, "define", _) and
  written(call.getCallee()) =
    [
      "Object.defineProperty", "Object.defineProperties", "Reflect.defineProperty",
      "Reflect.defineProperties"
    ] and
  symbol = written(call.getArgument(0)) and
  exists(string name | signalField(signal, "names", name) | symbol.regexpMatch(name)) and
  not isSilent(call.getAnArgument(), signal)
}

/** Holds if `at` deletes or defines a variable of the environment. */
private predicate changesEnvironment(Expr at, string signal, string symbol) {
  assignSignal(signal, _, "environment", _) and
  signalField(signal, "names", symbol) and
  (
    symbol = getEnvironmentName(at.(DeleteExpr).getOperand())
    or
    exists(CallExpr call | at = call |
      written(call.getCallee()) = ["Object.assign", "Object.defineProperty", "Reflect.set"] and
      written(call.getArgument(0)) = "process.env" and
      (
        symbol = call.getArgument(1).getStringValue() or
        symbol = call.getAnArgument().(ObjectExpr).getAProperty().getName()
      )
    )
  )
}

/** Holds if `at` replaces what `signal` is about. */
predicate found(Locatable at, string signal, string symbol) {
  exists(AssignExpr assign | at = assign |
    exists(string target |
      isTarget(assign.getLhs(), signal, target) and
      isReplacement(assign.getRhs(), signal, _) and
      not (target = "environment" and isTakenFromEnvironment(assign.getRhs()))
    ) and
    symbol = getTargetText(assign.getLhs())
  )
  or
  definesProperty(at, signal, symbol)
  or
  changesEnvironment(at, signal, symbol)
}

/** Gets how a target is shown. */
private string getTargetText(PropAccess lhs) {
  result = written(lhs)
  or
  not exists(written(lhs)) and
  (
    result = lhs.getPropertyName()
    or
    not exists(lhs.getPropertyName()) and result = written(lhs.getBase()) + "[]"
  )
}
