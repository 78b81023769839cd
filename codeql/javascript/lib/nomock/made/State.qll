/** What a component, a store, a class or a module keeps. */

import javascript
private import nomock.Literals
private import nomock.Text
private import nomock.made.Answers
private import nomock.made.MadeUp
private import nomock.made.Places

/** Holds if `call` makes a state. */
private predicate makesState(CallExpr call) {
  written(call.getCallee())
      .regexpMatch("(?:(?:React|Vue|solid)\\.)?(?:useState|useReducer|useRef|useMemo|useSignal|signal|ref|shallowRef|reactive|shallowReactive|writable|readable|createSignal|createStore|createSlice|create|atom|atomWithStorage|observable|proxy|defineStore|makeAutoObservable)")
}

/** Holds if an attribute called `name` is markup, which shows no data: `ref={dummyRef}`. */
bindingset[name]
private predicate isMarkup(string name) {
  name.regexpMatch("ref|key|className|class|style|id|on[A-Z]\\w*|(?:data|aria)-[\\w-]+")
}

/** Holds if a state begins with something made up at `at`. */
predicate beginsMadeUp(Locatable at, string signal, string name) {
  exists(VariableDeclarator declarator, CallExpr call |
    at = declarator and
    call = declarator.getInit() and
    makesState(call) and
    name = declarator.getBindingPattern().(ArrayPattern).getElement(0).(VarDecl).getName() and
    isNameOf(signal, name) and
    isLiteralData(call.getAnArgument())
  )
  or
  makesState(at) and
  isProduced(at.(CallExpr).getAnArgument(), signal, name)
  or
  written(at.(NewExpr).getCallee()) =
    ["BehaviorSubject", "ReplaySubject", "SubscriptionRef", "ComponentStore"] and
  isProduced(at.(NewExpr).getAnArgument(), signal, name)
  or
  at.(Property).getName() =
    ["initialState", "initialData", "placeholderData", "fallbackData", "queryFn", "state"] and
  isProduced(at.(Property).getInit(), signal, name)
  or
  exists(MethodDefinition method |
    method.getName() = "data" and
    isReturned(at) and
    at.(Expr).getEnclosingFunction() = method.getBody() and
    isMadeUp(at, signal, name)
  )
  or
  exists(JsxAttribute attribute | at = attribute.getValue() and not isMarkup(attribute.getName())) and
  not at instanceof ConditionalExpr and
  isMadeUp(at, signal, name)
  or
  at.(CallExpr).getCallee().(VarAccess).getName() = ["of", "just"] and
  not isInFailure(at) and
  name = at.(CallExpr).getAnArgument().(VarAccess).getName() and
  isNameOf(signal, name)
}

/** Holds if a field, a member of an object of the file, or a variable called `name` is given a literal at `at`. */
predicate keepsLiteral(Locatable at, string name) {
  exists(FieldDefinition field |
    at = field and name = field.getName() and isLiteralData(field.getInit())
  )
  or
  exists(Property property, Expr object |
    at = property and
    name = property.getName() and
    not property.isShorthand() and
    isLiteralData(property.getInit()) and
    object = property.getObjectExpr() and
    (
      object = any(VariableDeclarator declarator).getInit() or
      object = any(ExportDefaultDeclaration export).getOperand() or
      object = any(AssignExpr assign).getRhs()
    )
  )
  or
  exists(AssignExpr assign | at = assign and isLiteralData(assign.getRhs()) |
    name = [assign.getLhs().(VarAccess).getName(), assign.getLhs().(DotExpr).getPropertyName()]
  )
}

/** Holds if a file exports the variable `at` as a whole, and it is no component or class. */
predicate isExported(VarAccess at) {
  not at.getName().regexpMatch("[A-Z][a-z].*") and
  (
    at = any(ExportDefaultDeclaration export).getOperand()
    or
    exists(AssignExpr assign | written(assign.getLhs()) = "module.exports" and at = assign.getRhs())
  )
}

/** Holds if the method `at` is called `name` and returns a literal. */
predicate answersWithLiteral(MethodDefinition at, string name) {
  name = at.getName() and
  exists(ReturnStmt return |
    return.getContainer() = at.getBody() and
    isLiteralData(return.getExpr())
  )
}
