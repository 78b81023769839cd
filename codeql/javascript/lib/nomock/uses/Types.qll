/** Signal `use` of types: `jest.Mocked<T>`, or a distinctive name that the file does not define. */

import javascript
private import nomock.Catalogue

/** Gets the name of a type or namespace as it is written. */
private string getTypeText(TypeExpr e) {
  result = e.(LocalTypeAccess).getName()
  or
  result = e.(LocalNamespaceAccess).getName()
  or
  result =
    getTypeText(e.(QualifiedNamespaceAccess).getQualifier()) + "." +
      e.(QualifiedNamespaceAccess).getIdentifier().getName()
  or
  result =
    getTypeText(e.(QualifiedTypeAccess).getQualifier()) + "." +
      e.(QualifiedTypeAccess).getIdentifier().getName()
}

/** Holds if `file` defines a type of this name. */
private predicate definesType(File file, string name) {
  exists(TypeDefinition definition | definition.getFile() = file and definition.getName() = name)
}

/** Holds if `file` imports `name` from `path`, as a type or as a value. */
private predicate importsName(File file, string path, string name) {
  exists(ImportDeclaration declaration, ImportSpecifier specifier |
    declaration.getFile() = file and
    declaration.getImportedPathString() = path and
    specifier = declaration.getASpecifier() and
    name = [specifier.getImportedName(), specifier.getLocal().getName()]
  )
}

/** Holds if the type `name` is what `signal` is about in `file`. */
bindingset[file, signal, name]
private predicate isMeant(string signal, File file, string name) {
  name.indexOf(".") > 0
  or
  exists(string path | signalField(signal, "from", path) and importsName(file, path, name))
  or
  not signalField(signal, "from", _) and not definesType(file, name)
}

/** Holds if `at` names a type that `signal` is about. */
predicate found(AstNode at, string signal, string symbol) {
  useSignal(signal, _, symbol) and
  signalField(signal, "type", "true") and
  symbol = getTypeText(at.(TypeAccess)) and
  isMeant(signal, at.getFile(), symbol)
}
