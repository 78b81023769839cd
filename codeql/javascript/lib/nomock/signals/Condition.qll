/** Signal `condition`: the environment, the stage or the runner is asked whether this is a test or a mock. */

import javascript
private import nomock.Catalogue
private import nomock.Text

/** Holds if `e` is the environment, as a whole. */
private predicate isEnvironment(Expr e) {
  written(e) = ["process.env", "import.meta.env", "Bun.env", "env", "Deno.env"]
}

/** Holds if `pattern` is how `signal` recognises the stage. */
private predicate isStagePattern(string signal, string pattern) {
  conditionSignal(signal, _, "stage", pattern)
}

/** Holds if the name of the stage occurs in `e`, as `text`. */
private predicate mentionsStage(Expr e, string signal, string text) {
  exists(string pattern, Expr part |
    isStagePattern(signal, pattern) and
    part.getParent*() = e and
    text = [written(part), part.(StringLiteral).getValue()] and
    text.regexpMatch("(.*\\.)?" + pattern)
  )
}

/** Holds if the environment occurs in `e`. */
private predicate mentionsEnvironment(Expr e) {
  exists(Expr part | part.getParent*() = e and isEnvironment(part))
}

/** Holds if `e` is the stage, or a variable that keeps it, written as `text`. */
private predicate isStage(Expr e, string signal, string text) {
  mentionsStage(e, signal, text) and
  (
    e instanceof VarAccess or
    e instanceof PropAccess or
    e instanceof CallExpr or
    stripped(e) != e
  )
  or
  exists(Expr kept | kept = getInitializer(e.(VarAccess).getVariable()) |
    mentionsStage(kept, signal, text) and mentionsEnvironment(kept)
  )
}

/** Holds if `e` is one of the values that `signal` compares the stage with. */
private predicate isStageValue(Expr e, string signal) {
  isStagePattern(signal, _) and
  signalField(signal, "values", e.getStringValue()) and
  (e instanceof StringLiteral or e instanceof TemplateLiteral)
}

/** `process.env.NODE_ENV === "test"`, `case "test":`, `["test"].includes(process.env.NODE_ENV)`. */
private predicate comparesStage(AstNode at, string signal, string symbol) {
  exists(Expr stage, Expr value | at.(EqualityTest).hasOperands(stage, value) |
    isStage(stage, signal, symbol) and
    isStageValue(value, signal)
  )
  or
  exists(SwitchStmt switch | at = switch.getACase() |
    mentionsStage(switch.getExpr(), signal, symbol) and
    isStageValue(at.(Case).getExpr(), signal)
  )
  or
  exists(MethodCallExpr call, Expr receiver | at = call and receiver = call.getReceiver() |
    call.getMethodName() = ["includes", "indexOf", "has"] and
    (receiver instanceof ArrayExpr or stripped(receiver) != receiver) and
    exists(Expr value | value.getParent*() = receiver and isStageValue(value, signal)) and
    mentionsStage(call.getAnArgument(), signal, symbol)
  )
}

/** Holds if the variable or switch `name` is an exception. */
bindingset[name]
private predicate isException(string signal, string name) {
  exists(string except | signalField(signal, "except", except) | name.regexpMatch(except))
}

/** Holds if `access` is written or deleted, not read. */
private predicate isWritten(PropAccess access) {
  access = any(AssignExpr a).getLhs() or
  access = any(DeleteExpr d).getOperand()
}

/** `process.env.VITEST`, `Deno.env.get("VITEST")`, `const { VITEST } = process.env`. */
private predicate readsVariable(AstNode at, string signal, string symbol) {
  exists(string pattern | conditionSignal(signal, _, "environment", pattern) |
    exists(PropAccess access | at = access |
      isEnvironment(access.getBase()) and
      not isWritten(access) and
      access.getPropertyName().regexpMatch(pattern) and
      not isException(signal, access.getPropertyName()) and
      symbol = written(access)
    )
    or
    exists(CallExpr call | at = call |
      written(call.getCallee()) = ["Deno.env.get", "Deno.env.has", "Bun.env.get", "Bun.env.has"] and
      symbol = call.getAnArgument().getStringValue() and
      symbol.regexpMatch(pattern) and
      not isException(signal, symbol)
    )
    or
    exists(VariableDeclarator declarator | at = declarator |
      isEnvironment(declarator.getInit()) and
      symbol = declarator.getBindingPattern().(ObjectPattern).getAPropertyPattern().getName() and
      symbol.regexpMatch(pattern) and
      not isException(signal, symbol)
    )
  )
}

/** `typeof jest`, `import.meta.vitest`. */
private predicate asksRunner(AstNode at, string signal, string symbol) {
  exists(string name | conditionSignal(signal, _, "global", name) |
    symbol = written(at.(TypeofExpr).getOperand()) and
    symbol = [name, "globalThis." + name, "global." + name, "window." + name] and
    exists(GlobalVarAccess global | global.getParent*() = at)
  )
  or
  conditionSignal(signal, _, "attribute", symbol) and
  symbol = written(at.(PropAccess)) and
  not at = any(VariableDeclarator declarator).getInit()
}

/** Holds if `e` asks the environment whether this is a test. */
private predicate asksEnvironment(Expr e) {
  exists(Expr part | part.getParent*() = e |
    isEnvironment(part) and written(part) = ["process.env", "import.meta.env"]
    or
    [written(part), part.(StringLiteral).getValue()]
        .regexpMatch("(.*\\.)?\\w*(NODE_ENV|VITEST|JEST_WORKER_ID)\\w*")
  )
}

/** Holds if `e` is the call of a React hook. */
private predicate isHook(Expr e) { written(e.(CallExpr).getCallee()).regexpMatch("(\\w+\\.)*use[A-Z]\\w*") }

/** `const isTest = process.env.NODE_ENV === "test"`, `const useMocks = true`. */
private predicate keepsAnswer(AstNode at, string signal, string symbol) {
  exists(VariableDeclarator declarator, string pattern |
    at = getDeclaredName(declarator) and
    symbol = getDeclaredName(declarator).getName() and
    exists(declarator.getInit()) and
    not isFunction(declarator.getInit())
  |
    conditionSignal(signal, _, "helper", pattern) and
    symbol.regexpMatch(pattern) and
    asksEnvironment(declarator.getInit())
    or
    conditionSignal(signal, _, "switch", pattern) and
    symbol.regexpMatch(pattern) and
    not isException(signal, symbol) and
    not isHook(declarator.getInit())
  )
}

/** Holds if `e` is written like the configuration of a program. */
private predicate isConfiguration(Expr e) {
  written(e)
      .regexpMatch("(.*\\.)?\\w*([eE]nv|[eE]nvironment|[cC]onfig|[cC]onfiguration|[sS]ettings|ENV|CONFIG|SETTINGS)(\\(\\))?")
}

/** Holds if the constructor of the class around `at`, a member of `this`, is given something of that name. */
private predicate isGivenToConstructor(PropAccess at) {
  at.getBase() instanceof ThisExpr and
  exists(ClassDefinition class_, AstNode parameter |
    class_ = at.getParent+() and
    parameter = class_.getMethod("constructor").getBody().getAParameter() and
    at.getPropertyName() =
      [
        parameter.(SimpleParameter).getVariable(),
        parameter.(ObjectPattern).getAPropertyPattern().getValuePattern().(VarDecl).getVariable()
      ].getName()
  )
}

/** `env.isTest`, `this.config.IS_TEST`, `this.useMocks` where the constructor is given `useMocks`. */
private predicate readsSetting(PropAccess at, string signal, string symbol) {
  exists(string pattern | conditionSignal(signal, _, "setting", pattern) |
    at.getPropertyName().regexpMatch(pattern) and
    not isException(signal, at.getPropertyName()) and
    (isConfiguration(at.getBase()) or isGivenToConstructor(at)) and
    not isWritten(at) and
    symbol = written(at)
  )
}

/** Holds if `statement` refuses to go on. */
private predicate refuses(Stmt statement) {
  statement instanceof ThrowStmt
  or
  written(statement.(ExprStmt).getExpr().(CallExpr).getCallee()) = "process.exit"
}

/** Holds if `statement` only says something. */
private predicate says(Stmt statement) {
  written(statement.(ExprStmt).getExpr().(CallExpr).getCallee())
      .regexpMatch("(?:console|logger|log)(?:[.].*)?")
}

/** Holds if the body of `if_` only refuses to go on: `if (env.isTest) throw new Error(…)`. */
private predicate isGuard(IfStmt if_) {
  refuses(if_.getThen())
  or
  refuses(if_.getThen().(BlockStmt).getStmt(_)) and
  not exists(Stmt other | other = if_.getThen().(BlockStmt).getStmt(_) |
    not refuses(other) and
    not says(other)
  )
}

/** Holds if `e` is part of a condition whose body only refuses to go on. */
predicate isInGuard(AstNode e) {
  exists(IfStmt if_ |
    isGuard(if_) and
    e.getParent*() = if_.getCondition()
  )
}

/** Holds if `at` tests what `signal` is about. */
predicate found(AstNode at, string signal, string symbol) {
  (
    comparesStage(at, signal, symbol) or
    readsVariable(at, signal, symbol) or
    asksRunner(at, signal, symbol) or
    keepsAnswer(at, signal, symbol) or
    readsSetting(at, signal, symbol)
  ) and
  not isInGuard(at)
}
