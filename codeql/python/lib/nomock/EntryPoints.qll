/**
 * Where the API graph starts besides imports: fixtures that hand out an instance, annotations in quotes, modules that a call
 * imports.
 */


import python
private import semmle.python.dataflow.new.DataFlow
private import semmle.python.ApiGraphs
private import nomock.Catalogue
private import nomock.Fixtures
private import nomock.Names

/** A fixture of pytest whose parameter is an instance of a catalogued class. */
class ProvidedFixture extends API::EntryPoint {
  string path;

  ProvidedFixture() {
    signalField(_, "provides", path) and
    this = "nomock fixture " + path
  }

  override DataFlow::LocalSourceNode getASource() {
    exists(string signal |
      signalField(signal, "provides", path) and
      asksFor(result.(DataFlow::ParameterNode).getParameter(), signal)
    )
  }

  /** Gets the path of what the fixture provides. */
  string getPath() { result = path }
}

/** A parameter whose annotation is a text that names a catalogued class: `def make(m: "MockerFixture")`. */
class QuotedParameter extends API::EntryPoint {
  string path;

  QuotedParameter() {
    isQuoted(_, path) and
    this = "nomock annotation " + path
  }

  override DataFlow::LocalSourceNode getASource() { isQuoted(result.(DataFlow::ParameterNode).getParameter(), path) }

  /** Gets the path of what the annotation names, as an instance. */
  string getPath() { result = path + "()" }
}

/** Holds if the annotation of `parameter` is a text that names the class `path`, which the file imports. */
private predicate isQuoted(Parameter parameter, string path) {
  exists(string text, string first, string rest |
    text = parameter.getAnnotation().(StringLiteral).getText() and
    first = text.regexpCapture("([A-Za-z_]\\w*)((?:\\.[A-Za-z_]\\w*)*)(?: *\\| *None)?", 1) and
    rest = text.regexpCapture("([A-Za-z_]\\w*)((?:\\.[A-Za-z_]\\w*)*)(?: *\\| *None)?", 2) and
    path = getAnImportedName(getFile(parameter.asName()), first) + rest
  )
}

/** Gets the path of what a statement of `file` imports as `name`. */
private string getAnImportedName(File file, string name) {
  exists(Alias alias |
    alias.getAsname().(Name).getId() = name and
    getFile(alias.getAsname()) = file
  |
    result = alias.getValue().(ImportMember).getModule().(ImportExpr).getName() + "." + alias.getValue().(ImportMember).getName()
    or
    result = alias.getValue().(ImportExpr).getName() and
    not (result.matches("%.%") and result.indexOf(name + ".") = 0)
    or
    result = name and
    alias.getValue().(ImportExpr).getName().indexOf(name + ".") = 0
  )
}

/** A module that a call imports, or an element of `sys.modules`: `importlib.import_module("unittest.mock")`. */
class ImportedByCall extends API::EntryPoint {
  string path;

  ImportedByCall() {
    (importsByCall(_, path, _) or isElement(_, path)) and
    this = "nomock module " + path
  }

  override DataFlow::LocalSourceNode getASource() {
    importsByCall(result.asExpr(), path, _)
    or
    isElement(result.asExpr(), path)
  }

  /** Gets the dotted name of the module. */
  string getPath() { result = path }
}

/** Holds if `element` is `sys.modules["path"]`, by its looks. */
private predicate isElement(Subscript element, string path) {
  getLastName(element.getObject()) = "modules" and
  element.getCtx() instanceof Load and
  path = getString(element.getIndex())
}

/** Gets the name of what `call` calls, also where it was imported under another name. */
private string getCalledName(Call call) {
  result = getLastName(call)
  or
  exists(Alias alias |
    alias.getAsname().(Name).getVariable() = call.getFunc().(Name).getVariable() and
    result = alias.getValue().(ImportMember).getName()
  )
}

/**
 * Holds if `call` imports `name` and yields the module `path`.
 *
 * Looks at the names of the callee alone: an entry point of the API graph must not use the graph.
 */
predicate importsByCall(Call call, string path, string name) {
  name = getString([call.getArg(0), getKeyword(call, ["name", "modname"]).getValue()]) and
  name.regexpMatch("[A-Za-z_][\\w.]*") and
  (
    getCalledName(call) = ["import_module", "importorskip"] and path = name
    or
    getCalledName(call) = "__import__" and
    (
      exists(getKeyword(call, "fromlist")) and path = name
      or
      not exists(getKeyword(call, "fromlist")) and path = name.regexpCapture("([^.]+).*", 1)
    )
  )
}
