/**
 * From the catalogue's dotted paths to the expressions that stand for them, with API graphs.
 *
 * `pkg.Class()` is an instance of `pkg.Class`, `pkg.Class().method` a member of one, `sys.modules[]` an element.
 */

import python
private import semmle.python.dataflow.new.DataFlow
private import semmle.python.ApiGraphs
private import nomock.Catalogue
private import nomock.EntryPoints
private import nomock.FirstParty
private import nomock.Fixtures
private import nomock.Names
private import nomock.made.Bindings

/** Gets a path that a signal asks for. */
private string getAWantedPath() {
  useSignal(_, _, result)
  or
  importSignal(_, _, result) and result.matches("%.%")
  or
  argumentSignal(_, _, result)
  or
  assignSignal(_, _, result, _)
  or
  defineSignal(_, _, ["base", "call"], result)
  or
  exists(string path | useSignal(_, _, path) and result = path.regexpCapture("(.*)\\(\\)\\.[^.]+", 1))
  or
  conditionSignal(_, _, ["instance", "attribute"], result)
  or
  signalField(_, ["first", "first_not"], result)
  or
  signalField(_, "provides", result)
  or
  result =
    [
      "os.environ", "os.environ.get", "os.environ.keys", "os.getenv", "os.getenvb", "sys.modules",
      "sys.argv", "pytest.mark", "decouple.config", "importlib.import_module", "pytest.importorskip",
      "builtins.__import__", "builtins.setattr", "builtins.getattr", "builtins.isinstance", "functools.partial",
      "functools.partialmethod"
    ]
}

/** Gets a path that the API graph is followed along: without a wildcard, with something to start at. */
private string getAFollowedPath() {
  exists(string path | path = getAWantedPath() and path.regexpMatch("[A-Za-z_].*") |
    not path.regexpMatch(".*\\*.*") and
    not path.regexpMatch("(?:self|imported|object)\\..*") and
    result = path
    or
    path.regexpMatch("[^*]*\\.[^.*]*\\*") and
    result = path.regexpCapture("([^*]*)\\.[^.*]*\\*", 1)
  )
}

/** Holds if `path` is followed, or leads to one that is. */
private predicate isFollowed(string path) {
  path = getAFollowedPath()
  or
  exists(string longer | isFollowed(longer) and path = longer.regexpCapture("(.*)\\.[^.]+", 1))
}

/** Holds if `path` is followed and continues `parent` by `step`. */
private predicate isStep(string path, string parent, string step) {
  isFollowed(path) and
  parent = path.regexpCapture("(.*)\\.([^.]+)", 1) and
  step = path.regexpCapture("(.*)\\.([^.]+)", 2)
}

/** Gets the API node for another name of what `path` names. */
private API::Node getSameNode(string path) {
  path = "pytest.MonkeyPatch" and
  result = API::moduleImport("_pytest").getMember("monkeypatch").getMember("MonkeyPatch")
  or
  path = "pytest.MonkeyPatch()" and
  (
    result = getApiNode("pytest.MonkeyPatch").getAnInstance()
    or
    result = getApiNode(["pytest.MonkeyPatch", "pytest.MonkeyPatch()"]).getMember("context").getReturn()
  )
  or
  path = "os.environ" and result = API::moduleImport("os").getMember("environb")
  or
  path = "builtins.__import__" and result = API::moduleImport("importlib").getMember("__import__")
  or
  isFollowed(path) and
  path.matches("builtins.%") and
  result = API::moduleImport("builtins").getMember(path.suffix("builtins.".length()))
}

/** Gets the API node that `path` names. */
private API::Node getApiNode(string path) {
  isFollowed(path) and not path.matches("%.%") and result = API::moduleImport(path)
  or
  exists(ImportedByCall entry | isFollowed(path) and path = entry.getPath() and result = entry.getANode())
  or
  exists(ProvidedFixture entry | isFollowed(path) and path = entry.getPath() and result = entry.getANode())
  or
  exists(QuotedParameter entry | isFollowed(path) and path = entry.getPath() and result = entry.getANode())
  or
  result = getSameNode(path)
  or
  exists(string step | isStep(path, "builtins", step) and result = API::builtin(step))
  or
  exists(string parent, string step | isStep(path, parent, step) |
    result = getApiNode(parent).getMember(step)
    or
    result = getApiNode(parent).getMember(step.regexpCapture("(.*)\\(\\)", 1)).getAnInstance()
    or
    result = getApiNode(parent).getMember(step.regexpCapture("(.*)\\[\\]", 1)).getASubscript()
  )
}

/** Gets a member name that is used anywhere. */
private string getAMemberName() {
  result = any(Attribute attribute).getName()
  or
  result = any(ImportMember member).getName()
}

/** Gets an expression that the API graph finds for `path`. */
private Expr getAGraphValue(string path) { result = getApiNode(path).getAValueReachableFromSource().asExpr() }

/** Holds if a class body binds `name`, so that `member` of `self` is what `bound` stands for, or what is imported as `path`. */
private predicate isOfClassBody(Attribute member, Expr bound, string path) {
  exists(Class owner, string name | isMemberOfSelf(member, owner, name) and isFollowed(path) |
    exists(AssignStmt assign |
      assign.getScope() = owner and
      assign.getATarget().(Name).getId() = name and
      bound = assign.getValue()
    )
    or
    exists(Import statement, Alias alias |
      statement.getScope() = owner and
      alias = statement.getAName() and
      alias.getAsname().(Name).getId() = name and
      path = alias.getValue().(ImportMember).getImportedModuleName() and
      bound = member
    )
  )
}

/** Holds if `call` asks `object` for the member `name`, which is put together, or by `builtins.getattr`. */
private predicate getsAttribute(Call call, Expr object, string name) {
  getLastName(call) = "getattr" and
  object = call.getArg(0) and
  name = getString(call.getArg(1))
}

/**
 * Gets an expression for `path` that the API graph does not reach: a member of `self` that the class body binds, or one
 * whose name `getattr` is given in parts.
 */
private Expr getAnOddValue(string path) {
  exists(Expr bound | isOfClassBody(result, bound, path) |
    bound = result or
    bound = getAGraphValue(path)
  )
  or
  exists(string parent, string step, Expr object | isStep(path, parent, step) |
    getsAttribute(result, object, step) and
    object = [getAGraphValue(parent), getAnOddValue(parent)]
    or
    result.(Attribute).getName() = step and
    object = result.(Attribute).getObject() and
    object = getAnOddValue(parent)
  )
}

/** Gets an expression of any kind that stands for `path`; the path has no wildcard. */
Expr getAValue(string path) {
  (result = getAGraphValue(path) or result = getAnOddValue(path)) and
  not isFirstParty(getFile(result), path.regexpCapture("([^.()\\[]+).*", 1))
}

/** Gets an expression that stands for a member, or a member of a member, of what `path` names. */
Expr getAValueBelow(string path) {
  exists(API::Node node | node = getApiNode(path).getAMember() |
    result = [node, node.getAMember()].getAValueReachableFromSource().asExpr()
  ) and
  not isFirstParty(getFile(result), path.regexpCapture("([^.()\\[]+).*", 1))
}

/**
 * Gets an expression that stands for `path`, where `written` is the path in the catalogue: the same, or one with
 * a wildcard in its last step.
 */
Expr getAValueOf(string written, string path) {
  written = path and
  written = getAWantedPath() and
  result = getAValue(path)
  or
  exists(string parent, string start, string name |
    written = getAWantedPath() and
    parent = written.regexpCapture("([^*]*)\\.([^.*]*)\\*", 1) and
    start = written.regexpCapture("([^*]*)\\.([^.*]*)\\*", 2) and
    name = getAMemberName() and
    name.indexOf(start) = 0 and
    path = parent + "." + name and
    not path = getAWantedPath() and
    result = getApiNode(parent).getMember(name).getAValueReachableFromSource().asExpr() and
    not isFirstParty(getFile(result), path.regexpCapture("([^.()\\[]+).*", 1))
  )
}

/** Holds if `e` is a name or member that is read. */
predicate isReference(Expr e) {
  e.(Name).isUse()
  or
  e.(Attribute).getCtx() instanceof Load
  or
  getLastName(e.(Call)) = "getattr"
  or
  (e instanceof IfExp or e instanceof BoolExpr or e instanceof AssignExpr) and
  e = any(Call call).getFunc()
}

/** Holds if `e` is part of an annotation. */
predicate isInAnnotation(Expr e) { exists(Annotation annotation | annotation.getASubExpression*() = e) }

/** Holds if `class_` has a base, also one of a base class in the project, that stands for `path`. */
predicate hasBase(Class class_, string path) {
  exists(Expr base | base = class_.getABase() |
    base = getAValue(path) and path = getAWantedPath()
    or
    exists(ClassDef definition |
      definition.defines(base.(Name).getVariable()) and
      hasBase(definition.getDefinedClass(), path)
    )
  )
}

/** Gets an expression whose value is an object that calling what `path` names has made. */
Expr getAnObjectOf(string path) {
  result = getApiNode(path).getReturn().getAValueReachableFromSource().asExpr() and
  not isFirstParty(getFile(result), path.regexpCapture("([^.()\\[]+).*", 1))
}
