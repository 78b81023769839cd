/** What names and members of `self` are bound to, wherever in their scope that happens. */

import python
private import nomock.Names

/** Holds if a statement gives the expression `target` the `value`, in a tuple element by element. */
private predicate assigns(Expr target, Expr value) {
  exists(AssignStmt assign | target = assign.getATarget() and value = assign.getValue())
  or
  exists(AnnAssign assign | target = assign.getTarget() and value = assign.getValue())
  or
  exists(AssignExpr assign | target = assign.getTarget() and value = assign.getValue())
  or
  exists(With with | target = with.getOptionalVars() and value = with.getContextExpr())
  or
  exists(Expr targets, Expr values, int i | assigns(targets, values) |
    target = [targets.(Tuple).getElt(i), targets.(List).getElt(i)] and
    value = [values.(Tuple).getElt(i), values.(List).getElt(i)] and
    count([targets.(Tuple).getAnElt(), targets.(List).getAnElt()]) =
      count([values.(Tuple).getAnElt(), values.(List).getAnElt()])
  )
}

/** Gets the class whose body or method `e` is in. */
private Class getClassAround(Expr e) { result = e.getScope().getEnclosingScope*() }

/** Holds if `member` is `self.name` or `cls.name`, and `owner` the innermost class around it. */
predicate isMemberOfSelf(Attribute member, Class owner, string name) {
  member.getObject().(Name).getId() = ["self", "cls"] and
  name = member.getName() and
  owner = getClassAround(member) and
  not exists(Class inner | inner = getClassAround(member) and inner.getEnclosingScope+() = owner)
}

/** Gets a name that `reference` binds, or another one for the same: a variable, or a member of `self`. */
private Expr getATarget(Expr reference) {
  result = reference.(Name).getVariable().getAStore()
  or
  exists(Class owner, string name | isMemberOfSelf(reference, owner, name) |
    isMemberOfSelf(result, owner, name) and
    assigns(result, _)
    or
    not exists(Expr member | isMemberOfSelf(member, owner, name) and assigns(member, _)) and
    result.(Name).getId() = name and
    result.(Name).getScope() = owner and
    result = any(Variable variable).getAStore()
  )
}

/** Gets a value that a statement gives what `reference` stands for. */
Expr getABoundValue(Expr reference) { assigns(getATarget(reference), result) }

/** Holds if anything binds what `reference` stands for. */
predicate isBound(Expr reference) {
  exists(getATarget(reference))
  or
  exists(Parameter parameter | parameter.asName().getVariable() = reference.(Name).getVariable())
}

/** Gets the value of the one assignment that binds what `reference` stands for. */
Expr getTheBoundValue(Expr reference) {
  result = getABoundValue(reference) and
  count(getATarget(reference)) = 1 and
  not exists(Parameter parameter | parameter.asName().getVariable() = reference.(Name).getVariable())
}

/** Gets the dotted path under which an import statement binds `reference`; a relative one begins with a dot. */
string getAnImportedPath(Expr reference) {
  exists(Alias alias |
    alias.getAsname().(Name).getVariable() = reference.(Name).getVariable() |
    result = alias.getValue().(ImportExpr).getName()
    or
    exists(ImportMember member, ImportExpr module_ | member = alias.getValue() and module_ = member.getModule() |
      module_.getLevel() > 0 and
      (
        result = "." + module_.getName() + "." + member.getName()
        or
        not exists(module_.getName()) and result = "." + member.getName()
      )
      or
      not module_.getLevel() > 0 and result = module_.getName() + "." + member.getName()
    )
  )
}

/** Gets a function that binds what `callee` stands for, or the method of the class that `self.method` is. */
Function getADefinition(Expr callee) {
  exists(FunctionDef definition |
    definition.defines(callee.(Name).getVariable()) and
    result = definition.getDefinedFunction()
  )
  or
  exists(Class owner, string name | isMemberOfSelf(callee, owner, name) and result = owner.getMethod(name))
}
