"""Pass 1: one walk over a module that binds names in scopes and gathers the facts for pass 2.

Here are the statements; `walker.py` has the expressions. `elif` chains are walked in a loop, so that no
valid module exhausts Python's stack.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any

from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments, is_self
from flake8_nomock.engines.python.semantic.events import (
    AssignmentEvent,
    BaseClassEvent,
    DefinitionEvent,
    DefinitionNode,
    Events,
    HandlerEvent,
    ImportEvent,
    MatchEvent,
)
from flake8_nomock.engines.python.semantic.expression_visitor import ExpressionVisitor
from flake8_nomock.engines.python.semantic.scope import (
    Assignment,
    Binding,
    Definition,
    FunctionNode,
    Importation,
    LoopVariable,
    Parameter,
    Scope,
)


def collect(tree: ast.Module, strings: frozenset[str], *, decisions: bool = True) -> Events:
    """The facts of a module: of its string literals only those in `strings`, decisions on demand."""
    return _Collector(tree, strings, decisions).facts


class _Collector(ExpressionVisitor):
    def __init__(self, tree: ast.Module, strings: frozenset[str], decisions: bool) -> None:
        super().__init__(tree, strings, decisions)
        self.statements = 0
        self.type_only = False
        self.block(tree.body)

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
        self.facts.imports.append(ImportEvent(node, self.type_only, self.place()))
        for alias in node.names:
            if alias.asname:
                self.bind(alias.asname, Importation, alias.name, node)
            else:
                root = alias.name.partition(".")[0]
                self.bind(root, Importation, root, node)

    def visit_import_from(self, node: ast.ImportFrom) -> None:
        self.facts.imports.append(ImportEvent(node, self.type_only, self.place()))
        module = "." * node.level + (node.module or "")
        prefix = module if module.endswith(".") else module + "."
        for alias in node.names:
            if alias.name == "*":
                self.scope.stars.append(module)
            else:
                self.bind(alias.asname or alias.name, Importation, prefix + alias.name, node)

    def visit_function(self, node: FunctionNode) -> None:
        arguments = node.args
        if node.decorator_list:
            self.decorators(node)
        if arguments.defaults or arguments.kw_defaults:
            self.expressions([*arguments.defaults, *(d for d in arguments.kw_defaults if d)])
        place = self.place()
        scope = Scope(node, self.scope, deferred=True)
        self.facts.scopes.append(scope)
        self.facts.definitions.append(DefinitionEvent(node, scope, place))
        self.bind(node.name, Definition, node)
        self.type_parameters(node, scope)
        for argument in all_arguments(arguments):
            scope.names[argument.arg] = [Parameter(scope, argument, node)]
        self.inside(scope, node.body)

    def visit_class(self, node: ast.ClassDef) -> None:
        self.decorators(node)
        place = self.place()
        for base in node.bases:
            self.facts.bases.append(BaseClassEvent(node, base, place))
            self.expressions(_parts_below_chain(base))
        self.expressions([keyword.value for keyword in node.keywords])
        scope = Scope(node, self.scope, is_class=True, position=self.position, branch=self.branch)
        self.facts.scopes.append(scope)
        self.facts.definitions.append(DefinitionEvent(node, scope, place))
        self.type_parameters(node, scope)
        self.inside(scope, node.body)
        self.bind(node.name, Definition, node)

    def inside(self, scope: Scope, body: list[ast.stmt]) -> None:
        outer, branch = self.scope, self.branch
        self.scope, self.branch, self._place = scope, (), None
        self.block(body)
        self.scope, self.branch, self._place = outer, branch, None

    def decorators(self, node: DefinitionNode) -> None:
        for decorator in node.decorator_list:
            self.expression(decorator, decorates=node)

    def type_parameters(self, node: DefinitionNode, scope: Scope) -> None:
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
        self.facts.matches.append(MatchEvent(node, self.place()))
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
            self.facts.handlers.append(HandlerEvent(handler, self.place()))
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
                self.scope.global_or_nonlocal[name] = self.facts.module

    def visit_nonlocal(self, node: ast.Nonlocal) -> None:
        for name in node.names:
            around = [s for s in self.scope.enclosing() if s is not self.scope and s.deferred]
            if around:
                owner = next((s for s in around if name in s.names), around[0])
                self.scope.global_or_nonlocal[name] = owner

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
                self.facts.assigns.append(AssignmentEvent(target, value, self.place()))
                self.bind(target.id, Assignment, value)
        elif isinstance(target, ast.Starred):
            self.target(target.value, None)
        elif isinstance(target, (ast.Tuple, ast.List)):
            values = _pairwise(target, value)
            for element, element_value in zip(target.elts, values, strict=True):
                self.target(element, element_value)
        else:
            if value is not None:
                self.facts.assigns.append(AssignmentEvent(target, value, self.place()))
                self.remember_attribute(target, value)
            self.expressions(_parts_of_target(target))

    def remember_attribute(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Attribute) and is_self(target.value):
            owner = self.scope.enclosing_class()
            if owner is not None:
                binding = Assignment(self.scope, self.position, self.branch, value)
                owner.attributes.setdefault(target.attr, []).append(binding)

    def loop_target(self, target: ast.expr) -> None:
        for node in ast.walk(target):
            if isinstance(node, ast.Name):
                self.bind(node.id, LoopVariable)


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
        isinstance(target, ast.Attribute) and is_self(target.value)
    )


def _is_type_checking(test: ast.expr) -> bool:
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")
    return name == "TYPE_CHECKING"


_STATEMENTS: dict[type[ast.stmt], Callable[[Any, Any], None]] = {
    ast.Import: _Collector.visit_import,
    ast.ImportFrom: _Collector.visit_import_from,
    ast.FunctionDef: _Collector.visit_function,
    ast.AsyncFunctionDef: _Collector.visit_function,
    ast.ClassDef: _Collector.visit_class,
    ast.Return: _Collector.visit_return,
    ast.Delete: _Collector.visit_delete,
    ast.Assign: _Collector.visit_assign,
    ast.AnnAssign: _Collector.visit_annotated,
    ast.AugAssign: _Collector.visit_augmented,
    ast.For: _Collector.visit_for,
    ast.AsyncFor: _Collector.visit_for,
    ast.While: _Collector.visit_while,
    ast.If: _Collector.visit_if,
    ast.With: _Collector.visit_with,
    ast.AsyncWith: _Collector.visit_with,
    ast.Match: _Collector.visit_match,
    ast.Raise: _Collector.visit_raise,
    ast.Try: _Collector.visit_try,
    ast.Assert: _Collector.visit_assert,
    ast.Global: _Collector.visit_global,
    ast.Nonlocal: _Collector.visit_nonlocal,
    ast.Expr: _Collector.visit_expression,
}
if hasattr(ast, "TryStar"):
    _STATEMENTS[ast.TryStar] = _Collector.visit_try
