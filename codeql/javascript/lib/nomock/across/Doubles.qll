/**
 * Which expressions are doubles, or hold one, across the files of the project. The pages of NMK601 to NMK603 say the same
 * in words. Only names, calls and literals are followed, so that another engine can decide the same.
 */

import javascript
private import nomock.Catalogue
private import nomock.Text
private import nomock.across.ProjectNames
private import nomock.signals.Define as DefineSignals
private import nomock.uses.Objects

/** Holds if `signal` is about doubles that rules NMK102 and NMK104, or patches that NMK103 fail on by default. */
predicate isDoubleSignal(string signal) {
  exists(string entry |
    useSignal(signal, entry, _) and
    catalogueEntry(entry, ["NMK102", "NMK103", "NMK104"], "error", _)
  )
}

/** Gets a value that a library of doubles, `origin`, made: a mock, a stub, a spy. */
private API::Node getAMadeDouble(string origin) {
  exists(string signal, API::Node object |
    isDoubleSignal(signal) and object = getAnObject(signal, origin)
  |
    exists(string member | signalField(signal, "members", member) |
      result = object.getMember(member).getReturn()
    )
    or
    not signalField(signal, "members", _) and
    (result = object.getReturn() or result = object.getInstance())
  )
}

/** Gets how the origin of a double is shown. */
string getOriginText(string origin) {
  exists(getAMadeDouble(origin)) and
  if origin = "" then result = "the test runner" else result = origin
}

/** Holds if rule NMK401 reports `class_`, a double written by hand, as an error. */
predicate isHandWritten(ClassDefinition class_) {
  exists(string signal, string entry |
    DefineSignals::found(class_.getIdentifier(), signal, _) and
    defineSignal(signal, entry, "class", _) and
    catalogueEntry(entry, "NMK401", "error", _)
  )
}

/** Holds if `e` makes a double on the spot: a call of the library, or an object of a class that is written by hand. */
private predicate makesDouble(Expr e, string origin, AstNode made) {
  exists(string module_ |
    e = getAMadeDouble(module_).asSource().asExpr() and
    e instanceof InvokeExpr and
    made = e and
    origin = getOriginText(module_)
  )
  or
  exists(ClassDefinition class_ |
    class_ = getAClass(e.(NewExpr).getCallee()) and
    isHandWritten(class_) and
    made = class_ and
    origin = class_.getName()
  )
}

/** Gets a part of `e` that makes it a double if it is one: an element, a branch, what is awaited or told its answers. */
private Expr getAPart(Expr e) {
  result = stripped(e) and result != e
  or
  result = e.(ObjectExpr).getAProperty().getInit()
  or
  result = e.(ArrayExpr).getAnElement()
  or
  result = e.(SpreadElement).getOperand()
  or
  result = e.(ConditionalExpr).getABranch()
  or
  result = e.(LogOrExpr).getAnOperand()
  or
  result = e.(NullishCoalescingExpr).getAnOperand()
  or
  result = e.(AwaitExpr).getOperand()
  or
  written(e.(CallExpr).getCallee()) = ["Object.freeze", "Object.assign", "Promise.resolve"] and
  result = e.(CallExpr).getAnArgument()
  or
  e.(MethodCallExpr)
      .getMethodName()
      .regexpMatch("mock[A-Z]\\w*|returns\\w*|resolves|rejects|throws\\w*|callsFake|callThrough|withArgs|onCall") and
  result = e.(MethodCallExpr).getReceiver()
}

/** Gets an element that makes `e` a double if it is one: a part, what it names, or what a function returns. */
private AstNode getASource(Expr e) {
  result = getAPart(e)
  or
  result = getANamed(e)
  or
  result = getAReturned(getAFunction(e.(CallExpr).getCallee()))
}

/** Holds if `e` is a double, or holds one, that `made` makes; `origin` names what makes it. */
predicate isDouble(Expr e, string origin, AstNode made) {
  makesDouble(e, origin, made)
  or
  isDouble(getASource(e), origin, made)
}

/** Holds if `write` gives the global `name` a double, which `made` makes. */
predicate givesGlobal(DataFlow::PropWrite write, string name, AstNode made) {
  write = DataFlow::globalObjectRef().getAPropertyWrite(name) and
  isDouble(write.getRhs().asExpr(), _, made)
}

/** Holds if `function` returns a double. */
predicate handsOutDouble(Function function, string origin, AstNode made) {
  isDouble(getAReturned(function), origin, made)
}

/** Holds if `value`, which a file exports, is a double, or a class that is written by hand. */
predicate isExportedDouble(AstNode value, string origin, AstNode made) {
  isDouble(value, origin, made)
  or
  isHandWritten(value) and made = value and origin = value.(ClassDefinition).getName()
}
