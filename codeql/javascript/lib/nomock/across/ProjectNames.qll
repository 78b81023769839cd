/** What names and members stand for in other files of the project: their values, functions and classes. */

import javascript
private import nomock.Modules
private import nomock.Text

/** Gets the file of the project that `load` loads. */
File getALoadedFile(Load load) {
  result = load.(Import).getImportedFile()
  or
  result = load.(ReExportDeclaration).getReExportedModule().getFile()
}

/** Gets what `file` exports as `name`: an expression, a function or a class. */
private AstNode getAnExport(File file, string name) {
  exists(Module module_ |
    module_.getFile() = file and
    result = module_.getAnExportedValue(name).getAstNode()
  )
}

/** Holds if `variable` is the whole module that `load` loads. */
private predicate isNamespace(Variable variable, Load load) {
  variable = load.(ImportDeclaration).getASpecifier().(ImportNamespaceSpecifier).getLocal().getVariable()
  or
  exists(VariableDeclarator declarator |
    isLoaded(declarator.getInit(), load) and
    variable = getDeclaredName(declarator).getVariable()
  )
}

/** Holds if `load` binds `variable` to what the other file exports as `name`. */
predicate bindsExport(Load load, Variable variable, string name) {
  exists(ImportSpecifier specifier |
    specifier = load.(ImportDeclaration).getASpecifier() and
    not specifier.isTypeOnly() and
    variable = specifier.getLocal().getVariable() and
    name = specifier.getImportedName()
  )
  or
  exists(VariableDeclarator declarator, PropertyPattern pattern |
    isLoaded(declarator.getInit(), load) and
    pattern = declarator.getBindingPattern().(ObjectPattern).getAPropertyPattern() and
    name = pattern.getName() and
    variable = pattern.getValuePattern().(VarDecl).getVariable()
  )
}

/** Holds if `load` binds `variable` to `value`, which the other file exports as `name`. */
predicate bindsValue(Load load, Variable variable, string name, AstNode value) {
  bindsExport(load, variable, name) and
  value = getAnExport(getALoadedFile(load), name)
}

/** Holds if `access` is a member of the module that `load` loads, which has `value` by the name `name`. */
predicate readsValue(PropAccess access, Load load, string name, AstNode value) {
  isNamespace(stripped(access.getBase()).(VarAccess).getVariable(), load) and
  name = access.getPropertyName() and
  value = getAnExport(getALoadedFile(load), name)
}

/** Gets what another file exports as what `e` names. */
AstNode getAnImported(Expr e) {
  bindsValue(_, e.(VarAccess).getVariable(), _, result)
  or
  readsValue(e, _, _, result)
}

/** Gets a value that `variable` is given, where it is declared or later. */
private Expr getAValue(Variable variable) {
  result = getInitializer(variable)
  or
  exists(AssignExpr assign |
    assign.getLhs().(VarAccess).getVariable() = variable and
    result = assign.getRhs()
  )
}

/** Gets what the name `e` stands for: a value of its variable, or what another file exports. */
private AstNode getADirect(Expr e) {
  result = getAValue(e.(VarAccess).getVariable())
  or
  result = getAnImported(e)
}

/** Gets the object literal that `e` is, names, or reads from another. */
private ObjectExpr getAnObject(Expr e) {
  result = e
  or
  stripped(e) != e and result = getAnObject(stripped(e))
  or
  result = getAnObject(getADirect(e))
  or
  exists(Property property |
    isReadFrom(e, property) and
    result = getAnObject(property.getInit())
  )
}

/** Holds if `access` reads `property` of an object literal. */
private predicate isReadFrom(PropAccess access, Property property) {
  property = getAnObject(access.getBase()).getAProperty() and
  property.getName() = access.getPropertyName()
}

/** Gets what `e` names: a value of its variable, a member of an object, or what another file exports. */
AstNode getANamed(Expr e) {
  result = getADirect(e)
  or
  exists(Property property | isReadFrom(e, property) and result = property.getInit())
}

/** Gets the class that `e` names, of its own file or another. */
ClassDefinition getAClass(AstNode e) {
  result = e
  or
  result.getIdentifier().getVariable() = e.(VarAccess).getVariable()
  or
  result = getAClass(getANamed(e))
}

/** Gets the function of the project that `e` names or is: of its own file or another, a member of an object, a method. */
Function getAFunction(AstNode e) {
  result = e
  or
  e instanceof Expr and result = stripped(e)
  or
  exists(FunctionDeclStmt function |
    result = function and
    function.getIdentifier().getVariable() = e.(VarAccess).getVariable()
  )
  or
  result = getAFunction(getANamed(stripped(e)))
  or
  exists(PropAccess access | access = stripped(e) |
    result =
      getAClass(stripped(access.getBase()).(NewExpr).getCallee())
          .getMethod(access.getPropertyName())
          .getBody()
  )
}

/** Gets what `function` returns. */
Expr getAReturned(Function function) {
  exists(ReturnStmt return | return.getContainer() = function and result = return.getExpr())
  or
  result = function.(ArrowFunctionExpr).getBody()
}
