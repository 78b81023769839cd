/** What counts as made-up data: a literal with content, however it is wrapped. */

import javascript
private import nomock.Text

/** Holds if `e` is an object, an array or a built collection that is written out in the code. */
predicate isLiteralData(Expr e) {
  exists(e.(ObjectExpr).getAProperty())
  or
  isData(e.(ArrayExpr).getAnElement())
  or
  isBuilt(e)
  or
  e.(MethodCallExpr).getMethodName() =
    [
      "map", "fill", "concat", "flat", "flatMap", "slice", "sort", "filter", "reverse", "toSorted"
    ] and
  exists(Expr receiver | receiver = e.(MethodCallExpr).getReceiver() |
    isBuilt(receiver) or isLiteralData(receiver)
  )
  or
  stripped(e) != e and isLiteralData(stripped(e))
  or
  isLiteralData(e.(ConditionalExpr).getABranch())
  or
  exists(CallExpr call | call = e |
    written(call.getCallee()) = ["JSON.parse", "Buffer.from", "Promise.resolve", "of", "Uint8Array.from"] and
    exists(Expr given | given = call.getAnArgument() |
      isLiteralData(given) or given instanceof StringLiteral or given instanceof TemplateLiteral
    )
    or
    call.getCalleeName() = ["map", "useMemo"] and
    isLiteralData(stripped(call.getAnArgument().(ArrowFunctionExpr).getBody()))
  )
}

/** Holds if `e` is an array with a record in it that has an id, a name, a title or an e-mail address. */
predicate isListOfEntities(Expr e) {
  exists(ValueProperty member |
    member = e.(ArrayExpr).getAnElement().(ObjectExpr).getAProperty() and
    member.getName().regexpMatch("(\\w*_)?id|\\w+Id|(\\w+_)?(name|title|email)") and
    (
      member.getInit() instanceof StringLiteral or
      member.getInit() instanceof NumberLiteral or
      member.getInit() instanceof TemplateLiteral
    )
  )
  or
  stripped(e) != e and isListOfEntities(stripped(e))
}

/** Holds if `object` has a function of its own. */
private predicate behaves(ObjectExpr object) {
  exists(Property member | member = object.getAProperty() |
    member.getInit() instanceof FunctionExpr or
    member.getInit() instanceof ArrowFunctionExpr
  )
}

/** Holds if `e` is an object that is written out in the code and has a function of its own, or an object of such a class. */
predicate isObjectOfFunctions(Expr e) {
  behaves(e)
  or
  behaves(e.(ObjectExpr).getAProperty().getInit())
  or
  e instanceof ClassExpr
  or
  stripped(e.(NewExpr).getCallee()) instanceof ClassExpr
  or
  written(e.(CallExpr).getCallee()) =
    [
      "Object.freeze", "Object.assign", "Object.seal", "Promise.resolve", "of", "signal", "structuredClone"
    ] and
  isObjectOfFunctions(e.(CallExpr).getAnArgument())
  or
  stripped(e) != e and isObjectOfFunctions(stripped(e))
}

/** Holds if `part` tells more than that there is something: a text, a number that is not zero, what a call makes. */
private predicate tells(Expr part) {
  part.getStringValue() != ""
  or
  part instanceof TemplateLiteral
  or
  exists(string digits | digits = part.(NumberLiteral).getValue() |
    not digits.regexpMatch("0+(?:[.]0*)?")
    or
    exists(Property member |
      member.getInit() = part and
      not member.getName().regexpMatch("val|value|next|prev|[xyzwh]|width|height|top|left|right|bottom|length|index|offset")
    )
  )
  or
  part.(BooleanLiteral).getValue() = "true"
  or
  part instanceof NewExpr
  or
  part instanceof RegExpLiteral
  or
  part instanceof SpreadElement
  or
  part instanceof CallExpr
}

/** Holds if `e` is a list of some length with nothing in it: `new Array(8)`, `new Uint8Array(n).fill(0)`. */
private predicate isFrame(Expr e) {
  written(e.(InvokeExpr).getCallee()).regexpMatch("\\w*Array") and
  count(e.(InvokeExpr).getAnArgument()) = 1 and
  not exists(ArrayExpr given | given = e.(InvokeExpr).getAnArgument())
  or
  e.(MethodCallExpr).getMethodName() = "fill" and
  isFrame(e.(MethodCallExpr).getReceiver()) and
  not exists(Expr part | part.getParent*() = e.(MethodCallExpr).getAnArgument() and tells(part))
}

/** Holds if `e` is a literal with a text or a number in it that is not zero, unlike `{ next: head }` or `new Array(8).fill(0)`. */
predicate hasContent(Expr e) {
  exists(Expr part | part.getParent*() = e and tells(part)) and
  not isFrame(stripped(e))
}

/** Holds if `element` makes an array more than a list of names. */
private predicate isData(Expr element) {
  element instanceof ObjectExpr or
  element instanceof ArrayExpr or
  element instanceof StringLiteral or
  element instanceof TemplateLiteral or
  element instanceof NumberLiteral or
  element instanceof InvokeExpr or
  element instanceof SpreadElement
}

/** Holds if `e` builds data from what it is given. */
private predicate isBuilt(Expr e) {
  written(e.(CallExpr).getCallee()) =
    [
      "Object.freeze", "Object.fromEntries", "Object.seal", "Array.from", "Array", "structuredClone"
    ]
  or
  written(e.(NewExpr).getCallee()) = ["Map", "Set", "Array", "Uint8Array", "BehaviorSubject"]
}
