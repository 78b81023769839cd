/** Signal `use` without members: the name itself is called, `spyOn(…)`, `new MockAgent()`, `mock<Foo>()`. */

import javascript
private import nomock.Catalogue
private import nomock.Text
private import nomock.uses.Objects

/** Holds if `signal` is about calls. */
private predicate isCallSignal(string signal) {
  isObjectSignal(signal, _) and
  not signalField(signal, "members", _)
}

/** Holds if `call` calls what `signal` is about. */
predicate callsObject(DataFlow::InvokeNode call, string signal, string origin) {
  isCallSignal(signal) and
  call = getAnObject(signal, origin).getAnInvocation()
}

/** Holds if importing the module `path` is a finding of its own, whatever is imported from it. */
private predicate isLibrary(string path) {
  exists(string signal, string entry |
    importSignal(signal, entry, path) and
    catalogueEntry(entry, "NMK101", _, _) and
    not signalField(signal, "names", _)
  )
}

/** Holds if `specifier` imports what `signal` is about under another name. */
private predicate isRenamed(NamedImportSpecifier specifier, string signal) {
  exists(ImportDeclaration declaration, string name |
    isCallSignal(signal) and
    useSignal(signal, _, name) and
    name != "default" and
    specifier = declaration.getASpecifier() and
    specifier.getImportedName() = name and
    signalField(signal, "from", declaration.getImportedPathString()) and
    not useSignal(signal, _, specifier.getLocal().getName()) and
    not isLibrary(declaration.getImportedPathString()) and
    not specifier.isTypeOnly() and
    not declaration.isTypeOnly()
  )
}

/** Holds if the callee of `call` is a name that an import gave, and that is reported there. */
private predicate isRenamedCall(DataFlow::InvokeNode call, string signal) {
  exists(NamedImportSpecifier specifier |
    isRenamed(specifier, signal) and
    stripped(call.getCalleeNode().asExpr()).(VarAccess).getVariable() = specifier.getLocal().getVariable()
  )
}

/** Holds if `at` calls what `signal` is about, or imports it under another name, where the local engines report it. */
predicate found(AstNode at, string signal, string symbol) {
  exists(DataFlow::InvokeNode call, string origin |
    callsObject(call, signal, origin) and
    isNamedIn(call.getFile(), signal, origin) and
    not isRenamedCall(call, signal) and
    not isExcused(call.asExpr(), signal) and
    at = call.asExpr() and
    symbol = written(call.getCalleeNode().asExpr())
  )
  or
  isRenamed(at, signal) and symbol = at.(NamedImportSpecifier).getImportedName()
}
