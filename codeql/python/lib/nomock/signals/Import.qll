/** Signal `import`: a catalogued module is imported, in any form. */

import python
private import semmle.python.dataflow.new.DataFlow
private import nomock.Catalogue
private import nomock.EntryPoints
private import nomock.FirstParty
private import nomock.Names
private import nomock.Paths
private import nomock.ProjectImports
private import nomock.Scopes
private import nomock.TestCode
private import nomock.imports.Statements

/** Holds if `signal` looks at an import of this kind: under TYPE_CHECKING or not. */
private predicate fits(string signal, Stmt statement) {
  importSignal(signal, _, _) and
  (
    signalField(signal, "type_only", "true") and isTypeOnly(statement)
    or
    not signalField(signal, "type_only", "true") and
    statement instanceof ImportingStmt and
    not isTypeOnly(statement)
  )
}

/** Holds if `signal` of `module_` applies in the file of `statement`, whatever it reports. */
private predicate isCandidate(ImportingStmt statement, string path, string module_, string signal) {
  isImported(statement, path) and
  module_ = getAnAncestor(path) and
  exists(string entry, string scope |
    importSignal(signal, entry, module_) and
    catalogueEntry(entry, _, _, scope) and
    inScope(getFile(statement), scope)
  ) and
  not signalField(signal, "only", _) and
  fits(signal, statement)
}

/** Holds if `statement` imports `path`, a module or a name of one, that the project does not define. */
private predicate isImported(ImportingStmt statement, string path) {
  (
    importsPlainly(statement, path)
    or
    exists(string module_, string name | importsFrom(statement, module_, name) |
      path = module_ + "." + name
    )
  ) and
  not isFirstParty(getFile(statement), path.regexpCapture("([^.]+).*", 1))
}

/** Holds if `signal` is of the longest catalogued module that `path` is or lies below. */
private predicate isApplicable(ImportingStmt statement, string path, string module_, string signal) {
  isCandidate(statement, path, module_, signal) and
  not exists(string longer |
    isCandidate(statement, path, longer, _) and longer.length() > module_.length()
  )
}

/** Holds if the name `name` is one of those that `signal` asks for. */
bindingset[name]
private predicate isWanted(string signal, string name) {
  name = "*" and signalField(signal, "generic", "true")
  or
  name != "*" and
  exists(string pattern | signalField(signal, "names", pattern) and isNamed(name, pattern))
}

/** Holds if one of the names of a generically named module is used through its import. */
private predicate isUsedThrough(ImportingStmt statement, string module_, string signal) {
  importSignal(signal, _, module_) and
  exists(Attribute use, Name base, string name |
    signalField(signal, "names", name) and
    use.getName() = name and
    (
      base = use.getObject()
      or
      module_.matches("%.%") and base = getAPrefix(getInner(use))
    ) and
    getFile(use) = getFile(statement) and
    base.getVariable() = statement.(Import).getAName().getAsname().(Name).getVariable()
  )
}

/** Holds if only names that `signal` speaks of are imported from `module_`. */
private predicate importsOnly(ImportingStmt statement, string module_, string signal) {
  importsFrom(statement, module_, _) and
  importSignal(signal, _, module_) and
  signalField(signal, "only", _) and
  fits(signal, statement) and
  forall(string name | importsFrom(statement, module_, name) | signalField(signal, "only", name)) and
  exists(string entry, string scope |
    importSignal(signal, entry, module_) and
    catalogueEntry(entry, _, _, scope) and
    inScope(getFile(statement), scope)
  ) and
  not isFirstParty(getFile(statement), module_.regexpCapture("([^.]+).*", 1))
}

/** Holds if `statement` breaks the rule of `signal` by importing `symbol`. */
predicate importFound(ImportingStmt statement, string signal, string symbol) {
  exists(string module_ |
    importsPlainly(statement, symbol) and
    isApplicable(statement, symbol, module_, signal) and
    (
      not signalField(signal, "names", _)
      or
      signalField(signal, "generic", "true") and isUsedThrough(statement, module_, signal)
    )
  )
  or
  importsOnly(statement, symbol, signal)
  or
  exists(string path, string name, string module_ |
    importsFrom(statement, path, name) and
    not importsOnly(statement, path, _) and
    isApplicable(statement, path + "." + name, module_, signal)
  |
    not signalField(signal, "names", _) and symbol = path
    or
    path = module_ and isWanted(signal, name) and symbol = path + "." + name
  )
  or
  isSegment(statement, symbol, signal)
  or
  isImportedName(statement, symbol, signal)
}

/** Holds if a name that `statement` takes from a relative or first-party module tells. */
private predicate isImportedName(Import statement, string symbol, string signal) {
  exists(ImportMember member, ImportExpr module_, string pattern, string path, string name |
    signalField(signal, "imported", pattern) and
    not isTypeOnly(statement) and
    member = statement.getAName().getValue() and
    module_ = member.getModule() and
    path = module_.getName() and
    (module_.getLevel() > 0 or isFirstParty(getFile(statement), path.splitAt(".", 0))) and
    name = member.getName() and
    name.regexpMatch(pattern) and
    not exists(string except | signalField(signal, "except", except) | name.regexpMatch(except)) and
    symbol = path + "." + name
  )
}

/** Holds if a segment in the path of a first-party or relative module tells. */
private predicate isSegment(ImportingStmt statement, string path, string signal) {
  exists(string pattern, boolean relative |
    signalField(signal, "segment", pattern) and
    not isTypeOnly(statement) and
    (
      importsRelatively(statement, path) and relative = true
      or
      (importsPlainly(statement, path) or importsFrom(statement, path, _)) and
      relative = false and
      not isCatalogued(statement, path) and
      not isStandard(path)
    ) and
    path.splitAt(".").regexpMatch(pattern) and
    not exists(string except | signalField(signal, "except", except) | path.regexpMatch(except)) and
    not (signalField(signal, "holding_tests", "true") and importsWithoutTests(statement, path)) and
    (
      not signalField(signal, ["own", "first_party"], "true")
      or
      relative = true
      or
      signalField(signal, "own", "true") and
      path.splitAt(".", 0).regexpMatch(pattern)
      or
      isFirstParty(getFile(statement), path.splitAt(".", 0))
    )
  )
}

/** Holds if the module `path` that `statement` imports is a file that is named like a test and holds none. */
bindingset[path]
private predicate importsWithoutTests(ImportingStmt statement, string path) {
  exists(File file |
    file = getAnImportedFile(statement) and
    isWithoutTests(file) and
    path.regexpMatch("(.*\\.)?" + file.getStem())
  )
}

private predicate isCatalogued(ImportingStmt statement, string path) {
  isCandidate(statement, path, _, _)
  or
  exists(string name | importsFrom(statement, path, name) |
    isCandidate(statement, path + "." + name, _, _)
  )
  or
  useSignal(_, _, path + "." + any(string name | importsFrom(_, path, name)))
}

/** Holds if `path` is of the standard library, whose `test` and `unittest.mock` are no project's own. */
bindingset[path]
private predicate isStandard(string path) {
  path.splitAt(".", 0) = ["unittest", "test", "doctest", "importlib", "wsgiref", "xmlrpc", "lib2to3"]
}

/** Gets the module that an element of `sys.modules` or a call loads at `load`. */
string getLoaded(Expr load) {
  importsByCall(load, _, result) and
  (
    load.(Call).getFunc() = getAValue(["importlib.import_module", "pytest.importorskip", "builtins.__import__"])
  )
  or
  getLastName(load.(Call)) = "getattr" and
  importSignal(_, _, result) and
  load = getAValue(result)
  or
  exists(Subscript element | element = load |
    element.getObject() = getAValue("sys.modules") and
    element.getCtx() instanceof Load and
    result = getString(element.getIndex())
  )
}

/** Holds if `load` imports a catalogued module when it runs. */
private predicate loads(Expr load, string signal, string symbol) {
  symbol = getLoaded(load) and
  exists(string module_, string entry, string scope |
    module_ = getAnAncestor(symbol) and
    importSignal(signal, entry, module_) and
    catalogueEntry(entry, _, _, scope) and
    inScope(getFile(load), scope) and
    not signalField(signal, ["only", "type_only"], _) and
    (signalField(signal, "generic", "true") or not signalField(signal, "names", _)) and
    not exists(string longer |
      longer = getAnAncestor(symbol) and
      importSignal(_, _, longer) and
      longer.length() > module_.length()
    )
  )
}

/** Gets the name of something that is used of what `statement` imports. */
private string getAUsedName(Import statement) {
  exists(Alias alias, Attribute use |
    alias = statement.getAName() and
    alias.getValue() instanceof ImportExpr and
    result = use.getName() and
    getFile(use) = getFile(statement) and
    use.getObject().(Name).getVariable() = alias.getAsname().(Name).getVariable()
  )
  or
  result = statement.getAName().getValue().(ImportMember).getName()
}

/** Holds if nothing of what `statement` imports is used but what `signal` says that it starts a runner. */
private predicate onlyStarts(Import statement, string signal) {
  signalField(signal, "starts", _) and
  exists(getAUsedName(statement)) and
  forall(string name | name = getAUsedName(statement) | signalField(signal, "starts", name))
}

/** Holds if `signal` is found at `at`. */
predicate found(Location at, string signal, string symbol) {
  exists(ImportingStmt statement | importFound(statement, signal, symbol) |
    not onlyStarts(statement, signal) and
    at = statement.getLocation()
  )
  or
  exists(Expr load | loads(load, signal, symbol) | at = getRoot(load).getLocation())
}
