"""Pass 1: one walk over a module that binds names in scopes and gathers the facts for pass 2.

Expressions are walked with a stack of their own and `elif` chains in a loop, so that no valid module
exhausts Python's.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any

from flake8_nomock.python.bindings import (
    Assigned,
    Binding,
    Branch,
    Defined,
    FunctionNode,
    Imported,
    Looped,
    Parameter,
    Scope,
)
from flake8_nomock.python.facts import (
    AssignFact,
    BaseFact,
    ChainFact,
    CompareFact,
    Decision,
    Definition,
    DefinitionFact,
    Facts,
    HandlerFact,
    ImportFact,
    MatchFact,
    Place,
)

_Todo = tuple[ast.expr, Decision | None]

_CHAINS = frozenset((ast.Call, ast.Attribute, ast.Name, ast.Subscript))
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


class _ExpressionFields(dict[type[ast.AST], tuple[str, ...]]):
    """Node type to the fields that hold expressions, the last one first."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        skipped = ("ctx", "op", "ops", "kind", "conversion", "str", "is_lazy")
        fields = self[kind] = tuple(f for f in kind._fields[::-1] if f not in skipped)
        return fields


_CHILDREN = _ExpressionFields()


def gather(tree: ast.Module, strings: frozenset[str], *, decisions: bool = True) -> Facts:
    """The facts of a module: of its string literals only those in `strings`, decisions on demand."""
    return _Binder(tree, strings, decisions).facts


class _Binder:
    def __init__(self, tree: ast.Module, strings: frozenset[str], decisions: bool) -> None:
        self.deciding = decisions
        self.scope = Scope(tree, None)
        self.branch: Branch = ()
        self.order = 0
        self.statements = 0
        self.type_only = False
        self.wanted = strings
        self.facts = Facts(self.scope)
        self._place: Place | None = None
        self.block(tree.body)

    # -- positions -----------------------------------------------------------------------------

    def place(self) -> Place:
        place = self._place
        if place is None:
            place = self._place = Place(self.scope, self.order, self.branch)
        return place

    def bind(self, name: str, make: Callable[..., Binding], *details: object) -> None:
        self.scope.bind(name, make(self.scope, self.order, self.branch, *details))
        self.order += 1
        self._place = None

    def arm(self, statement: int, arm: int, body: list[ast.stmt]) -> None:
        outer = self.branch
        self.branch, self._place = (*outer, (statement, arm)), None
        self.block(body)
        self.branch, self._place = outer, None

    def new_statement(self) -> int:
        self.statements += 1
        return self.statements

    # -- statements ----------------------------------------------------------------------------

    def block(self, statements: Iterable[ast.stmt]) -> None:
        for statement in statements:
            visit = _STATEMENTS.get(type(statement))
            if visit is not None:
                visit(self, statement)

    def visit_import(self, node: ast.Import) -> None:
        self.facts.imports.append(ImportFact(node, self.type_only, self.place()))
        for alias in node.names:
            if alias.asname:
                self.bind(alias.asname, Imported, alias.name, node)
            else:
                root = alias.name.partition(".")[0]
                self.bind(root, Imported, root, node)

    def visit_import_from(self, node: ast.ImportFrom) -> None:
        self.facts.imports.append(ImportFact(node, self.type_only, self.place()))
        module = "." * node.level + (node.module or "")
        prefix = module if module.endswith(".") else module + "."
        for alias in node.names:
            if alias.name == "*":
                self.scope.stars.append(module)
            else:
                self.bind(alias.asname or alias.name, Imported, prefix + alias.name, node)

    def visit_function(self, node: FunctionNode) -> None:
        self.decorators(node)
        self.expressions([*node.args.defaults, *(d for d in node.args.kw_defaults if d)])
        place = self.place()
        scope = Scope(node, self.scope, deferred=True)
        self.facts.definitions.append(DefinitionFact(node, scope, place))
        self.bind(node.name, Defined, node)
        self.type_parameters(node, scope)
        for argument in all_arguments(node.args):
            scope.bind(argument.arg, Parameter(scope, argument, node))
        self.inside(scope, node.body)

    def visit_class(self, node: ast.ClassDef) -> None:
        self.decorators(node)
        place = self.place()
        for base in node.bases:
            self.facts.bases.append(BaseFact(node, base, place))
            self.expressions(_parts_below_chain(base))
        self.expressions([keyword.value for keyword in node.keywords])
        scope = Scope(node, self.scope, is_class=True, order=self.order, branch=self.branch)
        self.facts.definitions.append(DefinitionFact(node, scope, place))
        self.type_parameters(node, scope)
        self.inside(scope, node.body)
        self.bind(node.name, Defined, node)

    def inside(self, scope: Scope, body: list[ast.stmt]) -> None:
        outer, branch = self.scope, self.branch
        self.scope, self.branch, self._place = scope, (), None
        self.block(body)
        self.scope, self.branch, self._place = outer, branch, None

    def decorators(self, node: Definition) -> None:
        for decorator in node.decorator_list:
            self.expression(decorator, decorates=node)

    def type_parameters(self, node: Definition, scope: Scope) -> None:
        for parameter in getattr(node, "type_params", ()):
            scope.bind(parameter.name, Binding(scope, -1, ()))

    def visit_return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.expression(node.value, self.decision(node.value, "return"))

    def visit_delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            self.target(target, None)

    def visit_assign(self, node: ast.Assign) -> None:
        if not (_is_reference(node.value) and all(map(_holds_alias, node.targets))):
            self.expression(node.value, self.decision(node.value, "assign"))
        for target in node.targets:
            self.target(target, node.value)

    def visit_annotated(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            if not (_is_reference(node.value) and _holds_alias(node.target)):
                self.expression(node.value, self.decision(node.value, "assign"))
            self.target(node.target, node.value)

    def visit_augmented(self, node: ast.AugAssign) -> None:
        self.expression(node.value)
        if not isinstance(node.target, ast.Name):
            self.expressions(_parts_of_target(node.target))

    def visit_for(self, node: ast.For | ast.AsyncFor) -> None:
        self.expression(node.iter)
        statement = self.new_statement()
        outer = self.branch
        self.branch, self._place = (*outer, (statement, 0)), None
        self.loop_target(node.target)
        self.branch, self._place = outer, None
        self.arm(statement, 0, node.body)
        self.block(node.orelse)

    def visit_while(self, node: ast.While) -> None:
        self.expression(node.test, self.decision(node.test, "while"))
        self.arm(self.new_statement(), 0, node.body)
        self.block(node.orelse)

    def visit_if(self, node: ast.If) -> None:
        outer = self.branch
        while True:
            self.expression(node.test, self.decision(node.test, "if", node.body))
            statement = self.new_statement()
            type_only = self.type_only
            self.type_only = type_only or _is_type_checking(node.test)
            self.arm(statement, 0, node.body)
            self.type_only = type_only
            if not node.orelse:
                break
            if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                self.branch, self._place = (*self.branch, (statement, 1)), None
                node = node.orelse[0]
                continue
            self.arm(statement, 1, node.orelse)
            break
        self.branch, self._place = outer, None

    def visit_with(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            self.expression(item.context_expr)
            if item.optional_vars is not None:
                self.target(item.optional_vars, item.context_expr)
        self.block(node.body)

    def visit_match(self, node: ast.Match) -> None:
        self.expression(node.subject)
        self.facts.matches.append(MatchFact(node, self.place()))
        statement = self.new_statement()
        for number, case in enumerate(node.cases):
            for pattern in ast.walk(case.pattern):
                name = getattr(pattern, "name", None) or getattr(pattern, "rest", None)
                if isinstance(name, str):
                    self.bind(name, Binding)
            if case.guard is not None:
                self.expression(case.guard, self.decision(case.guard, "filter"))
            self.arm(statement, number, case.body)

    def visit_raise(self, node: ast.Raise) -> None:
        self.expressions([e for e in (node.exc, node.cause) if e is not None])

    def visit_try(self, node: Any) -> None:  # ast.Try | ast.TryStar (3.11)
        self.arm(self.new_statement(), 0, node.body)
        for handler in node.handlers:
            if handler.type is not None:
                self.expression(handler.type)
            self.facts.handlers.append(HandlerFact(handler, self.place()))
            if handler.name:
                self.bind(handler.name, Binding)
            self.arm(self.new_statement(), 0, handler.body)
        self.arm(self.new_statement(), 0, node.orelse)
        self.block(node.finalbody)

    def visit_assert(self, node: ast.Assert) -> None:
        self.expression(node.test, self.decision(node.test, "assert"))
        if node.msg is not None:
            self.expression(node.msg)

    def visit_global(self, node: ast.Global) -> None:
        for name in node.names:
            if self.scope is not self.facts.module:
                self.scope.declared[name] = self.facts.module

    def visit_nonlocal(self, node: ast.Nonlocal) -> None:
        for name in node.names:
            around = [s for s in self.scope.enclosing() if s is not self.scope and s.deferred]
            if around:
                owner = next((s for s in around if name in s.names), around[0])
                self.scope.declared[name] = owner

    def visit_expression(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.expression(node.value)

    # -- targets -------------------------------------------------------------------------------

    def target(self, target: ast.expr, value: ast.expr | None) -> None:
        """Bind a target; `value` is what it is assigned, or None where that is nothing to follow."""
        if isinstance(target, ast.Name):
            if value is None:
                self.bind(target.id, Binding)
            else:
                self.facts.assigns.append(AssignFact(target, value, self.place()))
                self.bind(target.id, Assigned, value)
        elif isinstance(target, ast.Starred):
            self.target(target.value, None)
        elif isinstance(target, (ast.Tuple, ast.List)):
            values = _pairwise(target, value)
            for element, element_value in zip(target.elts, values, strict=True):
                self.target(element, element_value)
        else:
            if value is not None:
                self.facts.assigns.append(AssignFact(target, value, self.place()))
                self.remember_attribute(target, value)
            self.expressions(_parts_of_target(target))

    def remember_attribute(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Attribute) and _is_self(target.value):
            owner = self.scope.enclosing_class()
            if owner is not None:
                binding = Assigned(self.scope, self.order, self.branch, value)
                owner.attributes.setdefault(target.attr, []).append(binding)

    def loop_target(self, target: ast.expr) -> None:
        for node in ast.walk(target):
            if isinstance(node, ast.Name):
                self.bind(node.id, Looped)

    # -- expressions ---------------------------------------------------------------------------

    def expressions(self, nodes: Iterable[ast.expr]) -> None:
        for node in nodes:
            self.expression(node)

    def expression(
        self,
        node: ast.expr,
        decision: Decision | None = None,
        decorates: Definition | None = None,
    ) -> None:
        """Gather the facts of one expression; what lies in a scope of its own comes last."""
        outer, branch = self.scope, self.branch
        stack: list[_Todo] = [(node, decision)]
        inner: list[tuple[ast.expr, Decision | None, Scope]] = []
        while True:
            while stack:
                current, decision = stack.pop()
                kind = type(current)
                if kind in _CHAINS:
                    self.chain(current, decision, stack, decorates if current is node else None)
                elif kind is ast.Constant:
                    if current.value in self.wanted:  # type: ignore[attr-defined]
                        self.facts.strings.append((current, self.place()))  # type: ignore[arg-type]
                elif kind in _SPECIAL:
                    _SPECIAL[kind](self, current, decision, stack, inner)
                else:
                    for field in _CHILDREN[kind]:
                        child = getattr(current, field)
                        if child.__class__ is list:
                            stack.extend([(c, decision) for c in child[::-1] if c is not None])
                        elif child is not None:
                            stack.append((child, decision))
            if not inner:
                break
            current, decision, self.scope = inner.pop()
            self.branch, self._place = (), None
            stack.append((current, decision))
        self.scope, self.branch, self._place = outer, branch, None

    def chain(
        self,
        node: Any,
        decision: Decision | None,
        stack: list[_Todo],
        decorates: Definition | None,
    ) -> None:
        root, member, calls = node, "", []
        while True:
            kind = root.__class__
            if kind is ast.Call:
                calls.append(root)
                for keyword in root.keywords[::-1]:
                    stack.append((keyword.value, decision))
                    if keyword.arg:
                        self.facts.keywords.add(keyword.arg)
                stack.extend([(argument, decision) for argument in root.args[::-1]])
                root = root.func
                if root.__class__ is ast.Attribute:
                    self.facts.called.add(root.attr)
                elif root.__class__ is ast.Name:
                    self.facts.called.add(root.id)
                member = ""
            elif kind is ast.Attribute:
                member = root.attr
                root = root.value
            elif kind is ast.Subscript:
                member = ""
                stack.append((root.slice, decision))
                root = root.value
            else:
                break
        if kind is ast.Name:
            fact = (
                node,
                self._place or self.place(),
                decision,
                decorates,
                root.id,
                member,
                tuple(calls),
            )
            self.facts.chains.append(tuple.__new__(ChainFact, fact))
            return
        if kind in (ast.NamedExpr, ast.IfExp, ast.BoolOp):
            fact = (
                node,
                self._place or self.place(),
                decision,
                decorates,
                "",
                member,
                tuple(calls),
            )
            self.facts.chains.append(tuple.__new__(ChainFact, fact))
        stack.append((root, decision))

    def compare(self, node: ast.Compare, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        if self.deciding:
            self.facts.compares.append(CompareFact(node, self.place(), decision))
        stack.extend([(c, decision) for c in node.comparators[::-1]])
        stack.append((node.left, decision))

    def choice(self, node: ast.IfExp, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        stack += ((node.orelse, decision), (node.body, decision))
        stack.append((node.test, self.decision(node.test, "choice")))

    def logic(self, node: ast.BoolOp, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        if decision is None or decision.kind == "assign":
            decision = self.decision(node, "logic")
        stack.extend([(value, decision) for value in node.values[::-1]])

    def walrus(self, node: ast.NamedExpr, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        owner = self.scope
        while isinstance(owner.node, _COMPREHENSIONS) and owner.parent is not None:
            owner = owner.parent
        self.facts.assigns.append(AssignFact(node.target, node.value, self.place()))
        owner.bind(node.target.id, Assigned(self.scope, self.order, self.branch, node.value))
        self.order += 1
        self._place = None
        stack.append((node.value, decision))

    def function_expression(
        self, node: ast.Lambda, decision: Decision | None, stack: list[_Todo], inner: list[Any]
    ) -> None:
        scope = Scope(node, self.scope, deferred=True)
        for argument in all_arguments(node.args):
            scope.bind(argument.arg, Parameter(scope, argument, node))
        stack.extend([(d, None) for d in (*node.args.defaults, *node.args.kw_defaults) if d])
        inner.append((node.body, decision, scope))

    def comprehension(
        self, node: Any, decision: Decision | None, stack: list[_Todo], inner: list[Any]
    ) -> None:
        scope = Scope(node, self.scope, order=self.order, branch=self.branch)
        for number, generator in enumerate(node.generators):
            if number == 0:
                stack.append((generator.iter, decision))
            else:
                inner.append((generator.iter, decision, scope))
            for name in ast.walk(generator.target):
                if isinstance(name, ast.Name):
                    scope.bind(name.id, Looped(scope, -1, ()))
            inner.extend((test, self.decision(test, "filter"), scope) for test in generator.ifs)
        results = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        inner.extend((result, decision, scope) for result in results)

    def decision(self, node: ast.expr, kind: str, body: list[ast.stmt] | None = None) -> Decision | None:
        return Decision(node, kind, body or []) if self.deciding else None


def all_arguments(arguments: ast.arguments) -> list[ast.arg]:
    """Every parameter, in the order of the source."""
    found = [*arguments.posonlyargs, *arguments.args]
    if arguments.vararg:
        found.append(arguments.vararg)
    found.extend(arguments.kwonlyargs)
    if arguments.kwarg:
        found.append(arguments.kwarg)
    return found


def _parts_below_chain(node: ast.expr) -> list[ast.expr]:
    """What is left to visit of a chain whose own path somebody else looks at."""
    below: list[ast.expr] = []
    while True:
        if isinstance(node, ast.Call):
            below += [*node.args, *(k.value for k in node.keywords)]
            node = node.func
        elif isinstance(node, ast.Attribute):
            node = node.value
        elif isinstance(node, ast.Subscript):
            below.append(node.slice)
            node = node.value
        else:
            return below if isinstance(node, ast.Name) else [node, *below]


def _parts_of_target(target: ast.expr) -> list[ast.expr]:
    if isinstance(target, ast.Attribute):
        return [target.value]
    if isinstance(target, ast.Subscript):
        return [target.value, target.slice]
    return []


def _pairwise(target: ast.Tuple | ast.List, value: ast.expr | None) -> list[ast.expr | None]:
    if (
        isinstance(value, (ast.Tuple, ast.List))
        and len(value.elts) == len(target.elts)
        and not any(isinstance(e, ast.Starred) for e in (*value.elts, *target.elts))
    ):
        return list(value.elts)
    return [None] * len(target.elts)


def _is_reference(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _holds_alias(target: ast.expr) -> bool:
    """Whether the target only names something anew; `pytestmark` puts it to use."""
    return (isinstance(target, ast.Name) and target.id != "pytestmark") or (
        isinstance(target, ast.Attribute) and _is_self(target.value)
    )


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _is_type_checking(test: ast.expr) -> bool:
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")
    return name == "TYPE_CHECKING"


_STATEMENTS: dict[type[ast.stmt], Callable[[Any, Any], None]] = {
    ast.Import: _Binder.visit_import,
    ast.ImportFrom: _Binder.visit_import_from,
    ast.FunctionDef: _Binder.visit_function,
    ast.AsyncFunctionDef: _Binder.visit_function,
    ast.ClassDef: _Binder.visit_class,
    ast.Return: _Binder.visit_return,
    ast.Delete: _Binder.visit_delete,
    ast.Assign: _Binder.visit_assign,
    ast.AnnAssign: _Binder.visit_annotated,
    ast.AugAssign: _Binder.visit_augmented,
    ast.For: _Binder.visit_for,
    ast.AsyncFor: _Binder.visit_for,
    ast.While: _Binder.visit_while,
    ast.If: _Binder.visit_if,
    ast.With: _Binder.visit_with,
    ast.AsyncWith: _Binder.visit_with,
    ast.Match: _Binder.visit_match,
    ast.Raise: _Binder.visit_raise,
    ast.Try: _Binder.visit_try,
    ast.Assert: _Binder.visit_assert,
    ast.Global: _Binder.visit_global,
    ast.Nonlocal: _Binder.visit_nonlocal,
    ast.Expr: _Binder.visit_expression,
}
if hasattr(ast, "TryStar"):
    _STATEMENTS[ast.TryStar] = _Binder.visit_try

_SPECIAL: dict[type[ast.AST], Callable[..., None]] = {
    ast.Compare: _Binder.compare,
    ast.IfExp: _Binder.choice,
    ast.BoolOp: _Binder.logic,
    ast.NamedExpr: _Binder.walrus,
    ast.Lambda: _Binder.function_expression,
    **dict.fromkeys(_COMPREHENSIONS, _Binder.comprehension),
}
