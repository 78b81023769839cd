/**
 * Which expressions are doubles, or hold one, across the files of the project. The pages of NMK601 to NMK603 say the same
 * in words. Only names, calls and literals are followed, so that another engine can decide the same.
 */

import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.ProjectFixtures
private import nomock.across.ProjectNames
private import nomock.made.Bindings
private import nomock.signals.Define as DefineSignals
private import nomock.signals.Use

/** Gets the path of a double: what rules NMK102 to NMK104 fail on by default. */
string getADoublePath() {
  exists(string entry |
    useSignal(_, entry, result) and
    catalogueEntry(entry, ["NMK102", "NMK103", "NMK104"], "error", _)
  )
}

/** Holds if rule NMK401 reports `class_`, a double written by hand, as an error. */
predicate isHandWritten(Class class_) {
  exists(string signal, string entry |
    DefineSignals::classFound(class_, signal) and
    defineSignal(signal, entry, _, _) and
    catalogueEntry(entry, "NMK401", "error", _)
  )
}

/** Holds if `e` makes a double on the spot: a call of the library, or of a class that is written by hand. */
private predicate makesDouble(Call e, string origin, AstNode made) {
  isWritten(e) and
  made = e and
  origin = getADoublePath() and
  e.getFunc() = getAValue(origin)
  or
  exists(Class class_ |
    class_ = getAClass(e.getFunc()) and
    isHandWritten(class_) and
    made = class_ and
    origin = class_.getName()
  )
}

/** Gets a part of `e` that makes it a double if it is one: an element, a branch, what is awaited or started. */
private Expr getAPart(Expr e) {
  result = e.(Tuple).getAnElt() or
  result = e.(List).getAnElt() or
  result = e.(Set).getAnElt() or
  result = e.(Dict).getAValue() or
  result = e.(ListComp).getElt() or
  result = e.(IfExp).getBody() or
  result = e.(IfExp).getOrelse() or
  result = e.(BoolExpr).getAValue() or
  result = e.(AssignExpr).getValue() or
  result = e.(Await).getValue() or
  result = e.(Subscript).getObject() or
  getLastName(e.(Call)) = ["SimpleNamespace", "dict"] and result = e.(Call).getAKeyword().getValue() or
  getLastName(e.(Call)) = "start" and result = e.(Call).getFunc().(Attribute).getObject()
}

/** Gets what the fixture `function` hands out, or what a function does that it hands out. */
private Expr getAProvided(Function function) {
  isFixture(function) and
  (
    result = getAHandedOut(function)
    or
    result = getAHandedOut(getADefinition(getAHandedOut(function)))
    or
    result = getAHandedOut(getAHandedOut(function).(Lambda).getInnerScope())
  )
}

/** Gets an expression that makes `e` a double if it is one: a part, what it names, what a function or fixture gives. */
private Expr getASource(Expr e) {
  result = getAPart(e)
  or
  result = getANamed(e)
  or
  exists(Function function, Parameter parameter |
    isFixtureParameter(function, parameter) and
    parameter.asName().getVariable() = e.(Name).getVariable() and
    result = getAProvided(getGivenFixture(function, parameter.getName()))
  )
}

/** Holds if `e` is a double, or holds one, that `made` makes; `origin` names what makes it. */
predicate isDouble(Expr e, string origin, AstNode made) {
  makesDouble(e, origin, made)
  or
  isDouble(getASource(e), origin, made)
}

/** Holds if `function` returns or yields a double. */
predicate handsOutDouble(Function function, string origin, AstNode made) {
  isDouble(getAHandedOut(function), origin, made)
}

/** Holds if `function` is a fixture that hands out a double, or a function that does. */
predicate putsDoubleInPlace(Function function, string origin, AstNode made) {
  isDouble(getAProvided(function), origin, made)
}

/** Holds if `e` patches something, as NMK103 or NMK301 reports by default; `path` names the means. */
predicate patches(Expr e, string path) {
  exists(string signal, string entry |
    useFound(e, signal, path) and
    useSignal(signal, entry, _) and
    catalogueEntry(entry, ["NMK103", "NMK301"], "error", _)
  )
}

/** Holds if the body of `function` patches something at `at`. */
predicate patchesInside(Function function, string path, Expr at) {
  patches(at, path) and
  at.getScope().getEnclosingScope*() = function
}

/** Holds if the file `home` binds `member` at its top level to a double, or a class that is written by hand. */
predicate bindsDouble(File home, string member, string origin, AstNode made) {
  isDouble(getATopValue(home, member), origin, made)
  or
  exists(Class class_ |
    isHandWritten(class_) and
    class_.getScope() instanceof Module and
    getFile(class_) = home and
    member = class_.getName() and
    origin = member and
    made = class_
  )
}

/** Holds if a method or the body of `class_` sets `self.name` to a double. */
private predicate setsDouble(Class class_, string name, string origin, AstNode made) {
  isDouble(getAMemberValue(class_, name), origin, made)
}

/** Holds if `class_` sets `self.name` to anything, or has a method of this name. */
private predicate setsMember(Class class_, string name) {
  exists(class_.getMethod(name)) or
  exists(getAMemberValue(class_, name))
}

/** Holds if `class_` inherits `self.name`, a double, from the base class `base`. */
predicate inheritsDouble(Class class_, string name, Class base, string origin, AstNode made) {
  exists(Class above |
    above = getABaseClass(class_) and
    not setsMember(class_, name)
  |
    base = above and setsDouble(base, name, origin, made)
    or
    inheritsDouble(above, name, base, origin, made)
  )
}
