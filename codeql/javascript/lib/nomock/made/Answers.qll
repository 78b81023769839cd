/** How a function answers: what stands around a value that is returned, assigned or handed on. */

import javascript
private import nomock.Text

/** Holds if `call` takes an answer: a setter, a store, a promise. */
private predicate takesAnswer(CallExpr call) {
  written(call.getCallee())
      .regexpMatch("(?:[\\w$]+\\.)*(?:set[A-Z]\\w*|dispatch|commit|resolve|next|emit|update|replace)")
}

/** Holds if `e` is what something takes as the answer, also in a call: `dispatch(setRows(rows))`. */
predicate isHandedOver(Expr e) {
  exists(CallExpr taking | takesAnswer(taking) |
    e = stripped(taking.getAnArgument())
    or
    e = stripped(taking.getAnArgument().(CallExpr).getAnArgument())
  )
}

/** Holds if `e` is returned. */
predicate isReturned(Expr e) { e = stripped(any(ReturnStmt return).getExpr()) }

/** Holds if `e` is an answer: returned, assigned, or handed to what takes it. */
predicate isAnswer(Expr e) {
  isReturned(e)
  or
  e = stripped(any(AssignExpr assign).getRhs())
  or
  isHandedOver(e)
}

/** Holds if `e` is an answer of the function `function`, which is written in place. */
predicate isAnswerOf(Expr e, Function function) {
  isFunction(function) and
  (
    isAnswer(e) and e.getEnclosingFunction() = function
    or
    e = stripped(function.(ArrowFunctionExpr).getBody())
  )
}
