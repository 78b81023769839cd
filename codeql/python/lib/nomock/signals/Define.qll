/** Signal `define`: a definition, or an object made on the spot, that is a double by its name or shape. */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.Replacements

/** Holds if an allowance of the catalogue covers a definition of the kind `what` with this `name`. */
bindingset[what, name]
private predicate isAllowed(string what, string name) {
  exists(string entry, string pattern |
    catalogueEntry(entry, _, "allow", _) and
    defineSignal(_, entry, what, pattern) and
    name.regexpMatch(pattern)
  )
}

/** Holds if `signal` looks for a definition of the kind `what` with this `name`. */
bindingset[name]
private predicate isWanted(string signal, string what, string name) {
  exists(string pattern | defineSignal(signal, _, what, pattern) and name.regexpMatch(pattern)) and
  not exists(string pattern | signalField(signal, "except", pattern) and name.regexpMatch(pattern)) and
  not isAllowed(what, name)
}

/** Gets the last name of a base of `class_`, without what it is subscripted with. */
private string getABaseName(Class class_) {
  exists(Expr base | base = class_.getABase() |
    result = getLastName(base)
    or
    result = getLastName(base.(Subscript).getObject())
  )
}

/** Holds if the last word of the name of `class_` is that of a base: `InMemoryUsers(Users)`. */
private predicate sharesSuffix(Class class_) {
  exists(string word, string base |
    word = class_.getName().regexpCapture(".*?([A-Z][a-z0-9]*)[^A-Z]*", 1) and
    base = getABaseName(class_) and
    base.regexpMatch(".*" + word)
  )
}

/** Holds if `class_` keeps a container that starts empty or with literals. */
private predicate keepsStore(Class class_) {
  exists(Expr value |
    exists(AssignStmt assign | value = assign.getValue() and assign.getScope().getEnclosingScope*() = class_)
    or
    exists(AnnAssign assign | value = assign.getValue() and assign.getScope().getEnclosingScope*() = class_)
  |
    value instanceof Dict or
    value instanceof List or
    value instanceof Set or
    getLastName(value.(Call)) = ["dict", "list", "set", "defaultdict", "OrderedDict"]
  )
}

/** Holds if the conditions of `signal` on the body and the bases of `class_` hold. */
private predicate holdsForClass(Class class_, string signal) {
  isWanted(signal, "class", class_.getName()) and
  not signalField(signal, "needs", ["literal-method", "own-base", "constant-methods"]) and
  not exists(string base | signalField(signal, "except_base", base) and base = getABaseName(class_)) and
  (
    not signalField(signal, "needs", "base-or-method")
    or
    exists(class_.getAMethod())
    or
    exists(string base | base = getABaseName(class_) and base != "object")
  ) and
  (
    not signalField(signal, "needs", "shared-suffix-or-store")
    or
    sharesSuffix(class_)
    or
    exists(class_.getAMethod()) and keepsStore(class_)
  )
}

/** Holds if `constant` is a text, a number or a truth value that counts as true. */
private predicate isTruthy(Expr constant) {
  constant.(StringLiteral).getText() != ""
  or
  exists(string number | number = constant.(Num).getN() | not number = ["0", "0.0"])
  or
  constant instanceof True
}

/** Holds if `value` is a container literal that holds made-up values, also one made by a comprehension. */
private predicate isLiteral(Expr value) {
  exists(Expr part |
    part = value.(Dict).getAValue() or
    part = value.(List).getAnElt() or
    part = value.(Tuple).getAnElt() or
    part = value.(Set).getAnElt()
  |
    isTruthy(part.getASubExpression*())
  )
  or
  isLiteral(value.(ListComp).getElt())
  or
  isLiteral(value.(SetComp).getElt())
}

/** Holds if the conditions of `signal` on the body of `function` hold. */
private predicate holdsForFunction(Function function, string signal) {
  isWanted(signal, "function", function.getName()) and
  not function.isLambda() and
  not (signalField(signal, "needs", "not-fixture") and isFixture(function)) and
  (
    not signalField(signal, "needs", "literal-return")
    or
    exists(Return return | return.getScope() = function and isLiteral(return.getValue()))
  )
}

/** Holds if `value` is a literal list with a record in it that has an id, a name, a title or an e-mail address. */
private predicate isListOfEntities(Expr value) {
  exists(Dict record, KeyValuePair item |
    (record = value.(List).getAnElt() or record = value.(Tuple).getAnElt()) and
    item = record.getAnItem() and
    item.getKey()
        .(StringLiteral)
        .getText()
        .regexpMatch("(\\w*_)?id|\\w+Id|(\\w+_)?(name|title|email)") and
    (item.getValue() instanceof StringLiteral or item.getValue() instanceof Num)
  )
}

/** Holds if `target` is a variable with a telling name. */
private predicate isTellingVariable(Name target, string signal) {
  exists(Expr value |
    exists(AssignStmt assign | target = assign.getATarget() and value = assign.getValue())
    or
    exists(AnnAssign assign | target = assign.getTarget() and value = assign.getValue())
  |
    isWanted(signal, "variable", target.getId()) and
    not signalField(signal, "needs", ["switch", "setting", "settings-class", "scalar"]) and
    not signalField(signal, "text", _) and
    (not signalField(signal, "needs", "function") or value instanceof Lambda) and
    (not signalField(signal, "needs", "literal") or isLiteral(value)) and
    (not signalField(signal, "needs", "records") or isListOfEntities(value))
  )
}

/** Holds if a keyword of `call`, or of a call of the same within, gives a callable. */
private predicate hasCallableMember(Call call) {
  exists(Expr value | value = call.getAKeyword().getValue() |
    isCallableOfFile(value)
    or
    // what a patch hands out stands there to be asked later; it takes the place of nothing
    exists(string entry | isMadeBy(value, entry) and not entry.regexpMatch("NMK(103|104|303|304)/.*"))
    or
    getLastName(value.(Call)) = getLastName(call) and hasCallableMember(value)
  )
}

/** Holds if `call` makes a class without bases. */
private predicate hasNoBases(Call call, string signal) {
  defineSignal(signal, _, "call", _) and
  (
    exists(Tuple bases | bases = call.getArg(1) and not exists(bases.getAnElt()))
    or
    not exists(call.getArg(1))
  ) and
  (getLastName(call) != "type" or call.getPositionalArgumentCount() = 3) and
  not exists(string pattern |
    signalField(signal, "except", pattern) and getString(call.getArg(0)).regexpMatch(pattern)
  )
}

/** Holds if `call` makes an object on the spot that `signal` speaks of. */
private predicate isTellingCall(Call call, string signal, string path) {
  defineSignal(signal, _, "call", path) and
  call.getFunc() = getAValue(path) and
  isWritten(call) and
  (not signalField(signal, "needs", "callable-member") or hasCallableMember(call)) and
  (
    not signalField(signal, "needs", "double-name")
    or
    call.getPositionalArgumentCount() = 3 and isDoubleName(getString(call.getArg(0)))
  ) and
  (not signalField(signal, "needs", "empty-bases") or hasNoBases(call, signal))
}

/** Holds if `signal` is found in the definition of `class_`. */
predicate classFound(Class class_, string signal) {
  holdsForClass(class_, signal)
  or
  exists(string path | defineSignal(signal, _, "base", path) and hasBase(class_, path))
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(Class class_ |
    classFound(class_, signal) and
    symbol = class_.getName() and
    at = class_.getLocation()
  )
  or
  exists(Function function |
    holdsForFunction(function, signal) and symbol = function.getName() and at = function.getLocation()
  )
  or
  exists(Name target |
    isTellingVariable(target, signal) and symbol = target.getId() and at = target.getLocation()
  )
  or
  exists(Call call | isTellingCall(call, signal, symbol) and at = getRoot(call).getLocation())
}
