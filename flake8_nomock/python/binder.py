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

_CHAINS = (ast.Call, ast.Attribute, ast.Name, ast.Subscript)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


def gather(tree: ast.Module, strings: frozenset[str]) -> Facts:
    """The facts of a module; of its string literals only those in `strings`."""
    return _Binder(tree, strings).facts


class _Binder:
    def __init__(self, tree: ast.Module, strings: frozenset[str]) -> None:
        self.scope = Scope(tree, None)
        self.branch: Branch = ()
        self.order = 0
        self.statements = 0
        self.type_only = False
        self.wanted = strings
        self.facts = Facts(self.scope)
        self._place = Place(self.scope, 0, ())
        self.block(tree.body)

    # -- positions -----------------------------------------------------------------------------

    def place(self) -> Place:
        place = self._place
        if (
            place.order != self.order
            or place.scope is not self.scope
            or place.branch is not self.branch
        ):
            place = self._place = Place(self.scope, self.order, self.branch)
        return place

    def bind(self, name: str, make: Callable[..., Binding], *details: object) -> None:
        self.scope.bind(name, make(self.scope, self.order, self.branch, *details))
        self.order += 1

    def arm(self, statement: int, arm: int, body: list[ast.stmt]) -> None:
        outer = self.branch
        self.branch = (*outer, (statement, arm))
        self.block(body)
        self.branch = outer

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
        self.inside(scope, lambda: self.block(node.body))

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
        self.inside(scope, lambda: self.block(node.body))
        self.bind(node.name, Defined, node)

    def inside(self, scope: Scope, visit: Callable[[], None]) -> None:
        outer, branch = self.scope, self.branch
        self.scope, self.branch = scope, ()
        visit()
        self.scope, self.branch = outer, branch

    def decorators(self, node: Definition) -> None:
        for decorator in node.decorator_list:
            self.expression(decorator, decorates=node)

    def type_parameters(self, node: Definition, scope: Scope) -> None:
        for parameter in getattr(node, "type_params", ()):
            scope.bind(parameter.name, Binding(scope, -1, ()))

    def visit_return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.expression(node.value, Decision(node.value, "return", []))

    def visit_delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            self.target(target, None)

    def visit_assign(self, node: ast.Assign) -> None:
        if not (_is_reference(node.value) and all(map(_holds_alias, node.targets))):
            self.expression(node.value, Decision(node.value, "assign", []))
        for target in node.targets:
            self.target(target, node.value)

    def visit_annotated(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            if not (_is_reference(node.value) and _holds_alias(node.target)):
                self.expression(node.value, Decision(node.value, "assign", []))
            self.target(node.target, node.value)

    def visit_augmented(self, node: ast.AugAssign) -> None:
        self.expression(node.value)
        if not isinstance(node.target, ast.Name):
            self.expressions(_parts_of_target(node.target))

    def visit_for(self, node: ast.For | ast.AsyncFor) -> None:
        self.expression(node.iter)
        statement = self.new_statement()
        outer = self.branch
        self.branch = (*outer, (statement, 0))
        self.loop_target(node.target)
        self.branch = outer
        self.arm(statement, 0, node.body)
        self.block(node.orelse)

    def visit_while(self, node: ast.While) -> None:
        self.expression(node.test, Decision(node.test, "while", []))
        self.arm(self.new_statement(), 0, node.body)
        self.block(node.orelse)

    def visit_if(self, node: ast.If) -> None:
        outer = self.branch
        while True:
            self.expression(node.test, Decision(node.test, "if", node.body))
            statement = self.new_statement()
            type_only = self.type_only
            self.type_only = type_only or _is_type_checking(node.test)
            self.arm(statement, 0, node.body)
            self.type_only = type_only
            if not node.orelse:
                break
            if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                self.branch = (*self.branch, (statement, 1))
                node = node.orelse[0]
                continue
            self.arm(statement, 1, node.orelse)
            break
        self.branch = outer

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
                self.expression(case.guard, Decision(case.guard, "filter", []))
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
        self.expression(node.test, Decision(node.test, "assert", []))
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
        stack: list[tuple[ast.AST, Decision | None, Scope, Branch]] = [
            (node, decision, self.scope, self.branch)
        ]
        outer, branch = self.scope, self.branch
        while stack:
            node_, decision, self.scope, self.branch = stack.pop()
            children = self.one(node_, decision, decorates if node_ is node else None)
            if children:
                for child, its_decision, scope in reversed(children):
                    stack.append((child, its_decision, scope, self.branch))
        self.scope, self.branch = outer, branch

    def one(
        self, node: ast.AST, decision: Decision | None, decorates: Definition | None
    ) -> list[tuple[ast.AST, Decision | None, Scope]] | None:
        """Record one expression; the answer is what is left to visit below it."""
        scope = self.scope
        if isinstance(node, _CHAINS):
            root, below = _unchain(node)
            if isinstance(root, (ast.Name, ast.NamedExpr)):
                self.facts.chains.append(ChainFact(node, self.place(), decision, decorates))
            if not isinstance(root, ast.Name):
                below = [root, *below]
            return [(child, decision, scope) for child in below] if below else None
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and node.value in self.wanted:
                self.facts.strings.append((node, self.place()))
            return None
        if isinstance(node, ast.Compare):
            self.facts.compares.append(CompareFact(node, self.place(), decision))
        elif isinstance(node, ast.IfExp):
            choice = Decision(node.test, "choice", [])
            return [(node.test, choice, scope), (node.body, decision, scope), (node.orelse, decision, scope)]
        elif isinstance(node, ast.BoolOp):
            if decision is None or decision.kind == "assign":
                decision = Decision(node, "logic", [])
            return [(value, decision, scope) for value in node.values]
        elif isinstance(node, ast.NamedExpr):
            owner = self.scope
            while isinstance(owner.node, _COMPREHENSIONS) and owner.parent is not None:
                owner = owner.parent
            owner.bind(node.target.id, Assigned(scope, self.order, self.branch, node.value))
            self.order += 1
            return [(node.value, decision, scope)]
        elif isinstance(node, ast.Lambda):
            return self.function_expression(node, decision)
        elif isinstance(node, _COMPREHENSIONS):
            return self.comprehension(node, decision)
        return [(child, decision, scope) for child in ast.iter_child_nodes(node)]

    def function_expression(
        self, node: ast.Lambda, decision: Decision | None
    ) -> list[tuple[ast.AST, Decision | None, Scope]]:
        inner = Scope(node, self.scope, deferred=True)
        for argument in all_arguments(node.args):
            inner.bind(argument.arg, Parameter(inner, argument, node))
        defaults = [*node.args.defaults, *(d for d in node.args.kw_defaults if d)]
        return [
            *((d, None, self.scope) for d in defaults),
            (node.body, decision, inner),
        ]

    def comprehension(
        self, node: Any, decision: Decision | None
    ) -> list[tuple[ast.AST, Decision | None, Scope]]:
        inner = Scope(node, self.scope, order=self.order, branch=self.branch)
        todo: list[tuple[ast.AST, Decision | None, Scope]] = []
        for number, generator in enumerate(node.generators):
            todo.append((generator.iter, decision, self.scope if number == 0 else inner))
            for name in ast.walk(generator.target):
                if isinstance(name, ast.Name):
                    inner.bind(name.id, Looped(inner, -1, ()))
            todo.extend((test, Decision(test, "filter", []), inner) for test in generator.ifs)
        results = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        todo.extend((result, decision, inner) for result in results)
        return todo


def all_arguments(arguments: ast.arguments) -> list[ast.arg]:
    """Every parameter, in the order of the source."""
    found = [*arguments.posonlyargs, *arguments.args]
    if arguments.vararg:
        found.append(arguments.vararg)
    found.extend(arguments.kwonlyargs)
    if arguments.kwarg:
        found.append(arguments.kwarg)
    return found


def _unchain(node: ast.expr) -> tuple[ast.expr, list[ast.expr]]:
    """The root of a chain and the expressions in its calls and subscripts, in the order of the source."""
    groups: list[list[ast.expr]] = []
    while True:
        if isinstance(node, ast.Call):
            if node.args or node.keywords:
                groups.append([*node.args, *(k.value for k in node.keywords)])
            node = node.func
        elif isinstance(node, ast.Attribute):
            node = node.value
        elif isinstance(node, ast.Subscript):
            groups.append([node.slice])
            node = node.value
        else:
            if len(groups) == 1:
                return node, groups[0]
            return node, [expression for group in reversed(groups) for expression in group]


def _parts_below_chain(node: ast.expr) -> list[ast.expr]:
    """What is left to visit of a chain whose own path somebody else looks at."""
    root, below = _unchain(node)
    return below if isinstance(root, ast.Name) else [root, *below]


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
    return isinstance(target, ast.Name) or (
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
