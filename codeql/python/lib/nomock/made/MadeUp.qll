/**
 * Where a made-up value comes from: it is followed back to the literal or the name that says it is made up.
 *
 * It begins as a literal with content bound to a telling name, as the result of a function with such a name, or as
 * something imported under one. It travels through assignments, containers, comprehensions, copies, `or` and
 * conditional expressions, wrappers and the constructors of models. Members of such a value are made up too.
 */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.made.Bindings
private import nomock.made.LiteralData
private import nomock.made.TellingNames

/** Holds if the catalogue knows `path`, something below it or something above it: it is the path of a double. */
bindingset[path]
private predicate isCatalogued(string path) {
  exists(string known |
    useSignal(_, _, known) or
    importSignal(_, _, known)
  |
    isAtOrBelow(path, known) and known != ""
    or
    isAtOrBelow(known, path)
  )
}

/** Gets what the value of `e` is handed on from, unless that depends on a name or a call. */
private Expr getAPart(Expr e) {
  result = e.(Fstring).getAValue().(FormattedValue).getValue()
  or
  result = e.(Await).getValue()
  or
  result = e.(Starred).getValue()
  or
  result = e.(Subscript).getObject()
  or
  result = e.(AssignExpr).getValue()
  or
  result = e.(YieldFrom).getValue()
  or
  result = getAnElement(e)
  or
  result = getAYielded(e)
  or
  result = e.(Comp).getIterable()
  or
  result = e.(Comp).getNthInnerLoop(_).getIter()
  or
  result = [e.(IfExp).getBody(), e.(IfExp).getOrelse()]
  or
  exists(BoolExpr choice | choice = e |
    choice.getOp() instanceof Or and result = choice.getAValue()
    or
    choice.getOp() instanceof And and result = choice.getValue(count(choice.getAValue()) - 1)
  )
  or
  exists(BinaryExpr addition | addition = e |
    (addition.getOp() instanceof Add or addition.getOp() instanceof BitOr) and
    result = [addition.getLeft(), addition.getRight()]
  )
}

/** Holds if `reference`, a name or a member of `self`, has a telling name that may be that of a value. */
private predicate isTellingReference(Expr reference, string name) {
  name = reference.(Name).getId() and
  isTelling(name) and
  not (isClassName(name) and not exists(getABoundValue(reference)))
  or
  isMemberOfSelf(reference, _, name) and
  isTelling(name)
}

/** Holds if `member` of something else than `self` has a telling name. */
private predicate isTellingMember(Attribute member, string name) {
  name = member.getName() and
  isTelling(name) and
  not isMemberOfSelf(member, _, _) and
  not isClassName(name) and
  name.charAt(0) != "_"
}

/** Holds if `call` calls something with the telling name `name`. */
private predicate isTellingCall(Call call, string name) {
  name = getLastName(call) and
  isTelling(name)
}

/** Gets what the value of `call` may be handed on from: what a wrapper or a model is given, the owner of a method. */
private Expr getAPartOfCall(Call call) {
  not isTellingCall(call, _) and
  (
    (getLastName(call) = getAWrapper() or isClassName(getLastName(call))) and
    result = getAGiven(call)
    or
    result = call.getFunc().(Attribute).getObject()
  )
}

/** Gets the owner of `member`, which has no telling name of its own. */
private Expr getOwner(Attribute member) {
  result = member.getObject() and
  not isMemberOfSelf(member, _, _) and
  not isTellingMember(member, _)
}

/** Gets the value that `reference`, a name or a member of `self` without a telling name, has travelled from. */
private Expr getTravelled(Expr reference) {
  result = getTheBoundValue(reference) and
  not isTelling(reference.(Name).getId()) and
  not isTelling(reference.(Attribute).getName())
}

/** Gets what the function that `call` calls hands back. */
private Expr getAReturned(Call call) {
  exists(Return return | return.getScope() = getADefinition(call.getFunc()) | result = return.getValue())
}

/** Holds if the value of `e` is made up at `at`, which is part of it, as `name` says: the file shows the literal. */
predicate isMade(Expr e, Expr at, string name) {
  isTellingReference(e, name) and
  at = e and
  exists(Expr value | value = getABoundValue(e) |
    hasContent(value)
    or
    isMade(value, _, _)
  )
  or
  isMade(getTravelled(e), _, name) and at = e
  or
  isTellingCall(e, name) and
  not isClassName(name) and
  at = e and
  exists(Expr value | value = getAReturned(e) |
    hasContent(value)
    or
    isMade(value, _, _)
  )
  or
  isMade([getAPart(e), getAPartOfCall(e), getOwner(e)], at, name)
}

/** Holds if `owner` is a name that an import statement binds. */
private predicate isImported(Name owner) { exists(getAnImportedPath(owner)) }

/**
 * Holds if the value of `e` is made up at `at`, which is part of it, only by its `name`: no literal is seen in the file.
 */
predicate isNamedSo(Expr e, Expr at, string name) {
  not isMade(e, e, _) and
  at = e and
  not isBare(name) and
  (
    isTellingReference(e, name) and
    (
      exists(Expr value | value = getABoundValue(e) and not isPlain(value))
      or
      exists(string path | path = getAnImportedPath(e) and not isCatalogued(path))
      or
      e instanceof Attribute and not isBound(e)
    )
    or
    isTellingMember(e, name)
  )
  or
  not isMade(e, e, _) and
  at = e and
  (
    isTellingCall(e, name) and
    not isClassName(name) and
    not exists(string path | path = getAnImportedPath(e.(Call).getFunc()) and isCatalogued(path))
    or
    exists(string path |
      path = getAnImportedPath(e) and
      path.regexpMatch(".*\\..*") and
      name = path.regexpCapture("(?:.*\\.)?([^.]+)\\.[^.]+", 1) and
      isTelling(name) and
      not isTelling(e.(Name).getId()) and
      not isCatalogued(path) and
      count(e.(Name).getVariable().getAStore()) = 1 and
      exists(Alias alias |
        alias.getAsname().(Name).getVariable() = e.(Name).getVariable() and
        alias.getValue() instanceof ImportMember
      )
    )
  )
  or
  isNamedSo(getTravelled(e), _, name) and at = e
  or
  isNamedSo([getAPart(e), getAPartOfArguments(e)], at, name)
  or
  exists(Name owner |
    owner = [getOwner(e), e.(Call).getFunc().(Attribute).getObject()] and
    not isTellingCall(e, _) and
    isImported(owner) and
    isNamedSo(owner, at, name)
  )
}

/** Gets what the wrapper or model `call` is given. */
private Expr getAPartOfArguments(Call call) {
  result = getAPartOfCall(call) and
  result = getAGiven(call)
}

/** Holds if the value at `at`, which has no telling name, was the assigned `value` on its way. */
predicate isThrough(Expr at, Expr value) {
  value = getTravelled(at)
  or
  exists(Expr between |
    isMade(getTravelled(at), between, _) or
    isNamedSo(getTravelled(at), between, _)
  |
    isThrough(between, value)
  )
}
