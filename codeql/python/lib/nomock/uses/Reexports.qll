/** Doubles of `unittest.mock` that a module outside of what CodeQL sees hands on under their own names. */


import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Scopes
private import nomock.uses.Calls
private import nomock.uses.Values

/** Holds if a module that CodeQL cannot see into hands on the double `written` under its own name, and `e` is that. */
predicate isReexported(Expr e, string written) {
  exists(ImportMember member, Name name, string last |
    importsFromProject(member, name) and
    isReexportable(written, last) and
    getScope(getFile(name)) = "test" and
    not standsFor(e, _, _)
  |
    last = member.getName() and
    e.(Name).isUse() and
    e.(Name).getVariable() = name.getVariable()
    or
    member.getName() = "mock" and
    e.(Attribute).getName() = last and
    e.(Attribute).getObject().(Name).getVariable() = name.getVariable()
  )
}

/** Holds if the double `written` of `unittest.mock` may be handed on as `last`. */
private predicate isReexportable(string written, string last) {
  exists(string signal |
    signalField(signal, "reexport", _) and
    useSignal(signal, _, written) and
    last = written.regexpCapture("unittest\\.mock\\.([^.]+)", 1)
  )
}

/** Holds if `member` of a module that the catalogue does not know is bound to `name`. */
private predicate importsFromProject(ImportMember member, Name name) {
  exists(Alias alias |
    alias.getValue() = member and
    alias.getAsname() = name and
    not exists(string path |
      path = getAnAncestor(member.getModule().(ImportExpr).getName() + "." + member.getName()) and
      (importSignal(_, _, path) or useSignal(_, _, path))
    )
  )
}

predicate hasItsShape(Expr e, string how) {
  how = "always" and (e instanceof Name or e instanceof Attribute)
  or
  how = "call" and exists(getCall(e))
  or
  how = "target" and
  (
    getString(getFirstArgument(getCall(e))).regexpMatch("[^\\s.,:;()/0-9][^\\s.,:;()/]*(?:\\.[^\\s.,:;()/0-9][^\\s.,:;()/]*)+")
    or
    exists(Attribute member | member.getObject() = e and member.getName() = ["object", "dict", "multiple", "stopall"])
  )
}
