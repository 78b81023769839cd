/** How modules are loaded and re-exported. */

import javascript
private import nomock.Text

/** Holds if `load` only imports or exports types. */
private predicate isTypeOnly(AstNode load) {
  load.(ImportDeclaration).isTypeOnly()
  or
  forex(ImportSpecifier specifier | specifier = load.(ImportDeclaration).getASpecifier() |
    specifier.isTypeOnly()
  )
  or
  load.(ExportDeclaration).isTypeOnly()
  or
  forex(ExportSpecifier specifier | specifier = load.(SelectiveReExportDeclaration).getASpecifier() |
    isTypeSpecifier(specifier)
  )
  or
  // `import type x = require("y")`, for which the library has no predicate; not `import type = require("y")`
  exists(Token keyword |
    keyword = load.(ExternalModuleReference).getParent().getFirstToken().getNextToken() and
    keyword.getValue() = "type" and
    not keyword.getNextToken().getValue() = "="
  )
}

/** Holds if `specifier` begins with the keyword `type`, for which the library has no predicate. */
private predicate isTypeSpecifier(ExportSpecifier specifier) {
  specifier.getFirstToken().getValue() = "type" and
  not specifier.getFirstToken() = specifier.getLocal().getFirstToken()
}

/** Holds if `e` calls `createRequire` of `module` or `node:module`; the library knows the former only. */
private predicate createsRequire(Expr e) {
  written(stripped(e).(CallExpr).getCallee()).regexpMatch("(.*\\.)?createRequire")
}

/** Holds if `callee` is a `require` that `createRequire` made. */
private predicate isCreatedRequire(Expr callee) {
  createsRequire(callee) or
  createsRequire(getInitializer(callee.(VarAccess).getVariable()))
}

/** Gets the module that `specifier` names, as Node would write it: without scheme, host and version. */
bindingset[specifier]
string getModuleOf(string specifier) {
  exists(string deno | deno = "https?://deno\\.land/std(@[^/]+)?/.*" |
    if specifier.regexpMatch(deno)
    then
      result =
        specifier
            .regexpReplaceAll("^https?://deno\\.land/std(@[^/]+)?/", "@std/")
            .regexpReplaceAll("\\.ts$", "")
    else
      result =
        specifier
            .regexpReplaceAll("^((npm|jsr):/?|https?://(esm\\.sh|esm\\.run|cdn\\.skypack\\.dev|unpkg\\.com|cdn\\.jsdelivr\\.net/npm|deno\\.land/x)/(v\\d+/|jsr/)?)",
              "")
            .regexpReplaceAll("[?].*$", "")
            .regexpReplaceAll("^((?:@[^/]+/)?[^/@.][^/@]*)@[^/]+", "$1")
  )
}

/** Something that loads a module when the program runs: an import in any form, a re-export, `vi.importActual`. */
class Load extends AstNode {
  string path;

  Load() {
    not isTypeOnly(this) and
    (
      path = this.(Import).getImportedPathString()
      or
      path = this.(ReExportDeclaration).getImportedPath().getStringValue()
      or
      this.(MethodCallExpr).getMethodName() =
        ["importActual", "importMock", "requireActual", "requireMock"] and
      path = this.(MethodCallExpr).getArgument(0).getStringValue()
      or
      isCreatedRequire(this.(CallExpr).getCallee()) and
      path = this.(CallExpr).getArgument(0).getStringValue()
    )
  }

  /** Gets the path of the module, without scheme, host and version. */
  string getPath() { result = getModuleOf(path) }

  /** Gets the path of the module as it is written. */
  string getWrittenPath() { result = path }

  /** Gets the element to report: the whole statement of `import x = require("y")`. */
  AstNode getPlace() {
    if this instanceof ExternalModuleReference then result = this.getParent() else result = this
  }
}

/** Gets a way in which the module `path` is written where it is loaded, or `path` itself. */
bindingset[path]
string getAWrittenPath(string path) {
  result = path
  or
  exists(Load load | load.getPath() = path and result = load.getWrittenPath())
}

/** Gets the name of a package or a folder that `path` belongs to, `path` included. */
bindingset[path]
string getAPrefix(string path) {
  result = path or
  result = path.prefix(path.indexOf("/"))
}

/** Holds if `file` loads the module `path`. */
predicate loadsModule(File file, string path) {
  exists(Load load | load.getFile() = file and load.getPath() = path)
}

/** Holds if `e` is the module that `load` loads, perhaps awaited. */
predicate isLoaded(Expr e, Load load) {
  stripped(e) = load or
  stripped(stripped(e).(AwaitExpr).getOperand()) = load
}

/** Holds if `access` stands for the whole of a module: a namespace or default import, or what loaded it. */
predicate isWholeModule(Expr access) {
  isLoaded(access, _)
  or
  exists(Variable variable | variable = stripped(access).(VarAccess).getVariable() |
    variable = any(ImportNamespaceSpecifier s).getLocal().getVariable() or
    variable = any(ImportDefaultSpecifier s).getLocal().getVariable() or
    isLoaded(getInitializer(variable), _) or
    variable = any(ImportEqualsDeclaration d).getIdentifier().(VarDecl).getVariable()
  )
}
