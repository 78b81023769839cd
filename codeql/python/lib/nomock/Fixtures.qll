/** What pytest makes of functions and their parameters. Must not use the API graph, which is built on it. */

import python
private import nomock.Catalogue
private import nomock.Names
private import nomock.Scopes

/** Holds if `function` is decorated as a fixture. */
predicate isFixture(Function function) {
  getLastName(function.getADecorator()) = ["fixture", "yield_fixture"]
}

/** Holds if pytest or unittest would run `function` as a test. */
predicate isTest(Function function) {
  getScope(getFile(function)) = "test" and
  function.getName().matches("test%") and
  not function.getScope() instanceof Function
}

/** Gets any parameter of `function`. */
Parameter getAParameter(Function function) {
  not function.isLambda() and
  (result = function.getAnArg() or result = function.getAKeywordOnlyArg())
}

/** Holds if `file` defines a fixture `name` itself that does not ask for its like. */
private predicate definesFixture(File file, string name) {
  exists(Function function | isFixture(function) and file = getFile(function) |
    name = function.getName() and
    not getAParameter(function).getName() = name
    or
    name = getString(getKeyword(function.getADecorator(), "name").getValue())
  )
}

/** Gets a name that `decorator` (parametrize, given) fills. */
private string getAParametrized(Call decorator) {
  getLastName(decorator) = "given" and result = decorator.getANamedArgumentName()
  or
  getLastName(decorator) = "parametrize" and
  exists(Expr names | names = [decorator.getArg(0), getKeyword(decorator, "argnames").getValue()] |
    result = getString([names, names.(List).getAnElt(), names.(Tuple).getAnElt()]).splitAt(",").trim()
  )
}

/** Holds if decorators of the function, its class or the module fill the parameter `name` of `function`. */
private predicate isFilled(Function function, string name) {
  name = getAParametrized(function.getADecorator())
  or
  name = getAParametrized(function.getScope().(Class).getADecorator())
  or
  exists(AssignStmt mark |
    mark.getATarget().(Name).getId() = "pytestmark" and
    mark.getScope() = function.getEnclosingModule() and
    name = getAParametrized(mark.getValue().getASubExpression*())
  )
}

/** Holds if `decorator` is a patch without a replacement, for which the function gets a parameter. */
private predicate isInjecting(Call decorator) {
  not exists(getKeyword(decorator, "new")) and
  (
    getLastName(decorator) = "patch" and not exists(decorator.getArg(1))
    or
    getLastName(decorator) = "object" and not exists(decorator.getArg(2))
  )
}

/** Gets how many leading parameters of `function` are no fixtures: the receiver, and what its decorators fill. */
private int getFilledCount(Function function) {
  exists(int patches |
    patches = count(Call decorator | decorator = function.getADecorator() and isInjecting(decorator))
  |
    function.getArgName(0) = ["self", "cls"] and result = patches + 1
    or
    not function.getArgName(0) = ["self", "cls"] and result = patches
  )
}

/** Holds if `file` imports a module whose top-level package is `root`. */
predicate importsRoot(File file, string root) {
  exists(ImportingStmt import_ |
    file = getFile(import_) and
    root = import_.getAnImportedModuleName() and
    not root.matches("%.%")
  )
}

/** Holds if the fixture signal `signal` for `name` holds in `file`. */
predicate holdsIn(File file, string signal, string name) {
  exists(string entry | fixtureSignal(signal, entry, name) and exists(getTier(entry, file))) and
  not definesFixture(file, name) and
  not exists(string other | signalField(signal, "unless_imported", other) and importsRoot(file, other))
}

/** Holds if `function` uses one of the attributes that confirm the generic fixture of `signal`. */
private predicate isConfirmed(Function function, string signal) {
  exists(Attribute attribute |
    signalField(signal, "confirm", attribute.getName()) and
    attribute.getScope().getEnclosingScope*() = function
  )
}

/** Gets a type that `annotation` names, those of `X | None` and `Optional[X]` included. */
private Expr getANamedType(Expr annotation) {
  annotation instanceof Name and result = annotation
  or
  annotation instanceof Attribute and result = annotation
  or
  exists(BinaryExpr choice | choice = annotation | result = getANamedType([choice.getLeft(), choice.getRight()]))
  or
  exists(Subscript generic | generic = annotation |
    getLastName(generic.getObject()) = ["Optional", "Annotated"] and result = getANamedType(generic.getIndex())
    or
    not getLastName(generic.getObject()) = ["Optional", "Annotated"] and
    result = getANamedType(generic.getObject())
  )
}

/** Gets the name of a type that the text of `annotation` gives: `"Disk | None"`. */
private string getAQuotedType(Expr annotation) {
  result = annotation.(StringLiteral).getText().regexpCapture("([A-Za-z_]\\w*)(?: *\\| *None)?", 1)
}

/** Gets the first package of the module that `alias` imports from; empty for a relative import. */
private string getImportedRoot(Alias alias) {
  exists(ImportExpr module_ |
    module_ = alias.getValue() or module_ = alias.getValue().(ImportMember).getModule()
  |
    module_.getLevel() > 0 and result = ""
    or
    not module_.getLevel() > 0 and result = module_.getName().regexpCapture("([^.]+).*", 1)
  )
}

/** Holds if a catalogued library, or one that types are from, has the top-level package `root`. */
private predicate isRootOfFixtures(string root) {
  root =
    [
      "typing", "typing_extensions", "collections", "types", "abc", "pytest", "_pytest", "pytest_django",
      "django"
    ]
  or
  exists(string path | importSignal(_, _, path) or useSignal(_, _, path) |
    root = path.regexpCapture("([^.()]+).*", 1)
  )
}

/** Holds if `name` in `file` is a class of its own, or one that it imports from no library of fixtures. */
private predicate isClassOfOthers(File file, string name) {
  exists(Class class_ |
    class_.getName() = name and
    class_.getScope() instanceof Module and
    class_.getLocation().getFile() = file
  )
  or
  exists(Alias alias | alias.getAsname().(Name).getId() = name and getFile(alias.getAsname()) = file |
    not isRootOfFixtures(getImportedRoot(alias))
  )
}

/** Holds if `type` may be written for a fixture of a library of doubles: `tests.typed.MonkeyPatch`. */
bindingset[type]
private predicate isTellingType(string type) { type.regexpMatch("(?i).*(mock|fake|patch|stub|spy|double).*") }

/** Holds if `parameter` is annotated with a class that no catalogued fixture is: `fs: Disk`, `settings: Settings`. */
private predicate hasOtherType(Parameter parameter) {
  exists(File file, Expr annotation | file = getFile(parameter.asName()) and annotation = parameter.getAnnotation() |
    exists(Expr type | type = getANamedType(annotation) |
      not type instanceof None and
      not isTellingType(getLastName(type)) and
      isClassOfOthers(file, getRoot(type).(Name).getId())
    )
    or
    exists(string type | type = getAQuotedType(annotation) |
      not isTellingType(type) and isClassOfOthers(file, type)
    )
  )
}

/** Holds if `parameter` of `function` is filled by pytest with a fixture: by no decorator, and by no default. */
predicate isFixtureParameter(Function function, Parameter parameter) {
  parameter = getAParameter(function) and
  not isFilled(function, parameter.getName()) and
  not exists(parameter.getDefault()) and
  not exists(int position | position = parameter.getPosition() and position < getFilledCount(function))
}

/** Holds if the parameter asks pytest for the fixture of `signal`. */
predicate asksFor(Parameter parameter, string signal) {
  exists(Function function, string name |
    isFixtureParameter(function, parameter) and
    not hasOtherType(parameter) and
    name = parameter.getName() and
    (isFixture(function) or getScope(getFile(function)) = "test") and
    holdsIn(getFile(function), signal, name) and
    (not signalField(signal, "confirm", _) or isConfirmed(function, signal))
  )
}

/** Holds if the parameter asks for the fixture of `signal`, and its function is one that pytest calls. */
predicate isRequested(Parameter parameter, string signal) {
  asksFor(parameter, signal) and
  exists(Function function | parameter = getAParameter(function) | isFixture(function) or isTest(function))
}
