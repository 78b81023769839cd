/** What an expression stands for: a path that a signal of the kind `use` names. */


import python
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names
private import nomock.Paths
private import nomock.Scopes

/** Holds if some signal for the path `written` applies to `file`, whatever its level. */
private predicate appliesIn(File file, string written) {
  exists(string entry, string scope |
    useSignal(_, entry, written) and
    catalogueEntry(entry, _, _, scope) and
    inScope(file, scope)
  )
}

/** Holds if `e` stands for `path`, which is `written` in the catalogue. */
predicate standsFor(Expr e, string written, string path) {
  useSignal(_, _, written) and
  e = getAValueOf(written, path) and
  appliesIn(getFile(e), written)
  or
  exists(string name |
    name = written.regexpCapture("self\\.(.*)", 1) and
    useSignal(_, _, written) and
    path = written and
    e = getAMemberOfSelf(name) and
    not exists(getClass(e).getMethod(name)) and
    not isMemberOfInstance(e, _) and
    appliesIn(getFile(e), written)
  )
  or
  useSignal(_, _, written) and
  isMemberOfInstance(e, written) and
  path = written and
  appliesIn(getFile(e), written)
}

/** Holds if `e` is a name for something below the catalogued path `written`: `swap` after `swap = patch.object`. */
predicate standsBelow(Name e, string written, string path) {
  useSignal(_, _, written) and
  e = getAValueBelow(written) and
  e.isUse() and
  path = written and
  appliesIn(getFile(e), written) and
  not exists(string other | useSignal(_, _, other) and standsFor(e, other, _))
}

/** Gets `self.name` or `cls.name` in a method. */
private Attribute getAMemberOfSelf(string name) {
  result.getName() = name and
  result.getObject().(Name).getId() = ["self", "cls"] and
  exists(getClass(result))
}

/** Gets the class around `e`. */
private Class getClass(Expr e) { result = e.getScope().getEnclosingScope+() }

/** Holds if `e` is a member of `self` that a base class of the catalogue brings: `pkg.TestCase().patch`. */
private predicate isMemberOfInstance(Attribute e, string written) {
  exists(string base, string name |
    useSignal(_, _, written) and
    base = written.regexpCapture("(.*)\\(\\)\\.([^.]+)", 1) and
    name = written.regexpCapture("(.*)\\(\\)\\.([^.]+)", 2) and
    e = getAMemberOfSelf(name) and
    not exists(getClass(e).getMethod(name)) and
    hasBase(getClass(e), base)
  )
}
