/** Signal `import`: a module is imported, re-exported or loaded on demand. Types do not count. */

import javascript
private import nomock.Catalogue
private import nomock.Modules
private import nomock.Text

/** Holds if `at` loads what `signal` is about; `symbol` is the module or the name. */
predicate found(Locatable at, string signal, string symbol) {
  loadsPackage(at, signal, symbol) or
  loadsName(at, signal, symbol) or
  loadsSegment(at, signal, symbol)
}

/** A package counts with all its sub-paths. */
private predicate loadsPackage(AstNode at, string signal, string path) {
  exists(Load load, string moduleName |
    load.getPath() = path and
    at = load.getPlace() and
    moduleName = getAPrefix(path) and
    importSignal(signal, _, moduleName) and
    not signalField(signal, "names", _)
  )
}

/** Holds if only `name` of the module `path` counts. */
private predicate isNameSignal(string signal, string path, string name) {
  importSignal(signal, _, path) and
  signalField(signal, "names", name)
}

/** Only some names of a module count: imported, re-exported, destructured, or as members of the whole. */
private predicate loadsName(AstNode at, string signal, string name) {
  exists(Load load, string path | isNameSignal(signal, path, name) and load.getPath() = path |
    exists(ImportSpecifier specifier |
      specifier = load.(ImportDeclaration).getASpecifier() and
      not specifier.isTypeOnly() and
      specifier.getImportedName() = name and
      at = load
    )
    or
    exists(ExportSpecifier specifier |
      specifier = load.(SelectiveReExportDeclaration).getASpecifier() and
      specifier.getLocalName() = name and
      at = load
    )
    or
    load instanceof BulkReExportDeclaration and at = load
    or
    exists(VariableDeclarator declarator |
      isLoaded(declarator.getInit(), load) and
      declarator.getBindingPattern().(ObjectPattern).getAPropertyPattern().getName() = name and
      at = load
    )
  )
  or
  exists(string path, DataFlow::PropRead read | isNameSignal(signal, path, name) |
    read = DataFlow::moduleImport(getAWrittenPath(path)).getAPropertyRead(name) and
    at = read.asExpr().(PropAccess)
  )
}

/** A segment of the path matches. */
private predicate loadsSegment(AstNode at, string signal, string path) {
  exists(Load load, string segment |
    importSignal(signal, _, "") and
    signalField(signal, "segment", segment) and
    load.getPath() = path and
    at = load.getPlace() and
    path.regexpMatch("(.*[/@])?" + segment + "(\\.([cm]?[jt]sx?|json5?|vue|svelte)|/.*)?") and
    not exists(string except | signalField(signal, "except", except) | path.regexpMatch(except))
  )
}
