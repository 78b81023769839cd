/** What names and members stand for in other files of the project: their variables, functions, classes and modules. */

import python
private import nomock.Names
private import nomock.ProjectImports
private import nomock.made.Bindings
private import nomock.signals.Import

/** Gets how a chain of names is written: `a.b.c`. */
private string getDotted(Expr e) {
  result = e.(Name).getId()
  or
  result = getDotted(e.(Attribute).getObject()) + "." + e.(Attribute).getName()
}

/** Holds if `file` is the module whose last name is `last`. */
bindingset[last]
private predicate isCalled(File file, string last) {
  file.getRelativePath().regexpMatch("(?:.*/)?" + last + "(?:/__init__)?\\.py")
}

/** Holds if `e` is the module `file`, which `statement` imports. */
private predicate isModule(Expr e, File file, ImportingStmt statement) {
  exists(Alias alias, string last |
    alias = statement.(Import).getAName() and
    getFile(e) = getFile(statement) and
    file = getAnImportedFile(statement) and
    isCalled(file, last)
  |
    last = alias.getValue().(ImportMember).getName() and
    e.(Name).getVariable() = alias.getAsname().(Name).getVariable()
    or
    exists(string module_ |
      module_ = alias.getValue().(ImportExpr).getName() and
      last = module_.regexpCapture("(?:.*\\.)?([^.]+)", 1)
    |
      e.(Name).getVariable() = alias.getAsname().(Name).getVariable() and
      not (module_.matches("%.%") and module_.indexOf(e.(Name).getId() + ".") = 0)
      or
      getDotted(e) = module_
    )
  )
}

/** Holds if a statement at the top level of `file` brings `member` of the file `inner` in, as `name`. */
private predicate imports(File file, string name, File inner, string member) {
  exists(ImportingStmt statement | statement.getScope() instanceof Module and getFile(statement) = file |
    exists(Alias alias |
      alias = statement.(Import).getAName() and
      member = alias.getValue().(ImportMember).getName() and
      name = alias.getAsname().(Name).getId() and
      inner = getAnImportedFile(statement)
    )
    or
    statement instanceof ImportStar and
    inner = getAnImportedFile(statement) and
    name = member and
    definesAtTop(inner, name)
  )
}

/** Holds if `file` binds `name` itself at its top level. */
private predicate definesAtTop(File file, string name) {
  exists(Name target |
    target.getScope() instanceof Module and
    getFile(target) = file and
    name = target.getId() and
    exists(getABoundValue(target))
  )
  or
  exists(Function function |
    function.getScope() instanceof Module and getFile(function) = file and name = function.getName()
  )
  or
  exists(Class class_ |
    class_.getScope() instanceof Module and getFile(class_) = file and name = class_.getName()
  )
}

/** Holds if `file` offers, under the name `name`, what `home` binds as `member` at its top level; `home` may be `file`. */
predicate offers(File file, string name, File home, string member) {
  definesAtTop(file, name) and home = file and member = name
  or
  exists(File inner, string original |
    imports(file, name, inner, original) and
    offers(inner, original, home, member)
  )
}

/** Holds if `e` stands for what another file, `home`, binds as `member` at its top level; `statement` brings it in. */
predicate isOfOtherFile(Expr e, ImportingStmt statement, File home, string member) {
  home != getFile(e) and
  (
    exists(Alias alias |
      alias = statement.(Import).getAName() and
      e.(Name).getVariable() = alias.getAsname().(Name).getVariable() and
      offers(getAnImportedFile(statement), alias.getValue().(ImportMember).getName(), home, member)
    )
    or
    exists(File file |
      file = getAnImportedFile(statement) and
      statement instanceof ImportStar and
      getFile(e) = getFile(statement) and
      offers(file, e.(Name).getId(), home, member) and
      not definesAtTop(getFile(e), e.(Name).getId())
    )
    or
    exists(File file |
      isModule(e.(Attribute).getObject(), file, statement) and
      offers(file, e.(Attribute).getName(), home, member)
    )
  )
}

/** Gets a value that `home` gives `member` at its top level. */
Expr getATopValue(File home, string member) {
  exists(Name target |
    target.getScope() instanceof Module and
    getFile(target) = home and
    member = target.getId() and
    result = getABoundValue(target)
  )
}

/** Gets the class of the project that `e` names, of its own file or another. */
Class getAClass(Expr e) {
  exists(ClassDef definition |
    definition.defines(e.(Name).getVariable()) and
    result = definition.getDefinedClass()
  )
  or
  exists(File home, string member |
    isOfOtherFile(e, _, home, member) and
    result.getScope() instanceof Module and
    getFile(result) = home and
    result.getName() = member
  )
}

/** Gets a class of the project that `class_` inherits from. */
Class getABaseClass(Class class_) { result = getAClass(class_.getABase()) }

/** Gets the class of the project that `e` is an object of. */
private Class getTheClassOf(Expr e) {
  result = getAClass(e.(Call).getFunc())
  or
  result = getTheClassOf(getABoundValue(e))
  or
  exists(File home, string member |
    isOfOtherFile(e, _, home, member) and
    result = getTheClassOf(getATopValue(home, member))
  )
}

/** Gets the method `name` of `class_`, its own or that of a base class in the project. */
private Function getTheMethod(Class class_, string name) {
  result = class_.getMethod(name)
  or
  not exists(class_.getMethod(name)) and
  result = getTheMethod(getABaseClass(class_), name)
}

/** Gets a function of the project that `callee` names: of its own file or another, or a method of an object. */
Function getAFunction(Expr callee) {
  result = getADefinition(callee)
  or
  result = getABoundValue(callee).(Lambda).getInnerScope()
  or
  exists(File home, string member | isOfOtherFile(callee, _, home, member) |
    result.getScope() instanceof Module and
    getFile(result) = home and
    result.getName() = member
    or
    result = getATopValue(home, member).(Lambda).getInnerScope()
  )
  or
  exists(Attribute method | method = callee |
    result = getTheMethod([getTheClassOf(method.getObject()), getAClass(method.getObject())], method.getName())
    or
    exists(Class owner |
      isMemberOfSelf(method, owner, method.getName()) and
      result = getTheMethod(getABaseClass(owner), method.getName())
    )
  )
}

/** Gets what `function` returns or yields. */
Expr getAHandedOut(Function function) {
  exists(Return return | return.getScope() = function and result = return.getValue())
  or
  exists(Yield yield | yield.getScope() = function and result = yield.getValue())
  or
  exists(Lambda lambda | lambda.getInnerScope() = function and result = lambda.getExpression())
}

/** Gets a value that a method or the body of `class_` gives `self.name`. */
Expr getAMemberValue(Class class_, string name) {
  exists(Attribute member | isMemberOfSelf(member, class_, name) and result = getABoundValue(member))
  or
  exists(Name target |
    target.getScope() = class_ and
    name = target.getId() and
    result = getABoundValue(target)
  )
}

/** Gets a value of what `e` names: a variable, a member of an object or a class, or what the function that it calls gives. */
Expr getANamed(Expr e) {
  result = getABoundValue(e)
  or
  exists(File home, string member |
    isOfOtherFile(e, _, home, member) and
    result = getATopValue(home, member)
  )
  or
  result = getAHandedOut(getAFunction(e.(Call).getFunc()))
  or
  exists(Attribute member, Class owner |
    member = e and
    owner = [getTheClassOf(member.getObject()), getAClass(member.getObject())] and
    result = getAMemberValue(owner, member.getName())
  )
}
