/** What a `use` signal is about: exported objects of libraries, and the globals of test runners. */

import javascript
private import nomock.Catalogue
private import nomock.Modules
private import nomock.Text

/** Holds if `signal` is about the export or global `name`, not about a receiver, a class or a type. */
predicate isObjectSignal(string signal, string name) {
  useSignal(signal, _, name) and
  name != "" and
  not signalField(signal, "type", "true")
}

/** A global variable that a test runner provides, such as `jest`. */
class RunnerGlobal extends API::EntryPoint {
  string name;

  RunnerGlobal() {
    exists(string signal | isObjectSignal(signal, name) and signalField(signal, "global", "true")) and
    this = "test runner global " + name
  }

  /** Gets the name of the variable. */
  string getName() { result = name }

  override DataFlow::SourceNode getASource() { result = DataFlow::globalVarRef(name) }
}

/**
 * A module that is loaded in a way that API graphs do not know: `createRequire` of `node:module`, `vi.importActual`, and
 * `* as s` beside another name.
 */
private class LoadedModule extends API::EntryPoint {
  string path;

  LoadedModule() { signalField(_, "from", path) and this = "loaded module " + path }

  /** Gets the path of the module. */
  string getPath() { result = path }

  override DataFlow::SourceNode getASource() {
    exists(Load load |
      load.getPath() = path and
      not load instanceof Import and
      result = DataFlow::valueNode(load.(CallExpr))
    )
    or
    exists(ImportDeclaration declaration |
      declaration.(Load).getPath() = path and
      strictcount(declaration.getASpecifier()) > 1 and
      result = DataFlow::valueNode(declaration.getASpecifier().(ImportNamespaceSpecifier))
    )
  }
}

/** Gets the module `path`, however it is loaded; loading on demand promises it. */
private API::Node getAModule(string path) {
  result = API::moduleImport(path)
  or
  exists(Load load |
    load.getPath() = path and
    load.getWrittenPath() != path and
    result = API::moduleImport(load.getWrittenPath())
  )
  or
  exists(LoadedModule loaded | loaded.getPath() = path |
    result = loaded.getANode() or result = loaded.getANode().getPromised()
  )
}

/** Holds if `node` is what `moduleName` exports as `name`; `default` is the module itself, too. */
private predicate isExport(API::Node node, string moduleName, string name) {
  exists(string signal | isObjectSignal(signal, name) and signalField(signal, "from", moduleName)) and
  (
    node = getAModule(moduleName).getMember(name)
    or
    name = "default" and node = getAModule(moduleName)
  )
}

/**
 * Gets an object of `signal`, which comes from the module `origin`, or from the runner if that is `""`.
 * What its `creates` members return has the same members.
 */
API::Node getAnObject(string signal, string origin) {
  exists(string name | isObjectSignal(signal, name) |
    signalField(signal, "from", origin) and isExport(result, origin, name)
    or
    signalField(signal, "global", "true") and
    origin = "" and
    result = any(RunnerGlobal global | global.getName() = name).getANode()
  )
  or
  exists(string creator | signalField(signal, "creates", creator) |
    result = getAnObject(signal, origin).getMember(creator).getReturn()
    or
    signalField(signal, "from", origin) and
    result = getAModule(origin).getMember(creator).getReturn()
  )
}

/**
 * Holds if `file` itself says where an object from `origin` comes from. What reaches a file through other files is
 * the business of the queries across files; the local engines cannot see it.
 */
bindingset[file, signal]
predicate isNamedIn(File file, string signal, string origin) {
  origin != "" and loadsModule(file, origin)
  or
  origin = "" and
  exists(RunnerGlobal global |
    isObjectSignal(signal, global.getName()) and
    global.getASource().getFile() = file
  )
}

/** Holds if `call` is given a function that makes nothing but data, which `signal` leaves alone: `() => ({ rows: [1, 2] })`. */
private predicate isGivenData(InvokeExpr call, string signal) {
  signalField(signal, "unless_data", "true") and
  exists(Expr function | function = call.getAnArgument() and isFunction(function) |
    not exists(AstNode made | made.getParent+() = function |
      made instanceof Function or
      made instanceof InvokeExpr or
      made instanceof DynamicImportExpr or
      made instanceof ClassDefinition
    )
  )
}

/** Holds if what `call` returns has a member used on the spot that makes `signal` silent, or what it is given does. */
predicate isExcused(InvokeExpr call, string signal) {
  isGivenData(call, signal)
  or
  exists(PropAccess access, string pattern |
    signalField(signal, "unless_called", pattern) and
    stripped(access.getBase()) = call and
    isNamed(access.getPropertyName(), pattern)
  )
}
