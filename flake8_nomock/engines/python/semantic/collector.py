"""Pass 1: one walk over a module that binds names in scopes and gathers the facts for pass 2.

Here are the statements; `expression_visitor.py` has the expressions. `elif` chains are walked in a loop, so that no
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
from flake8_nomock.engines.python.semantic.statement_parts import (
    holds_alias,
    is_reference,
    is_type_checking,
    pairwise,
    parts_below_chain,
    parts_of_target,
)


def collect(tree: ast.Module, strings: frozenset[str], *, decisions: bool = True) -> Events:
    """Return the facts of a module: of its string literals only those in `strings`, decisions on demand."""
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

    def visit_Import(self, node: ast.Import) -> None:
        self.facts.imports.append(ImportEvent(node, self.type_only, self.place()))
        for alias in node.names:
            if alias.asname:
                self.bind(alias.asname, Importation, alias.name, node)
            else:
                root = alias.name.partition(".")[0]
                self.bind(root, Importation, root, node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self.facts.imports.append(ImportEvent(node, self.type_only, self.place()))
        module = "." * node.level + (node.module or "")
        prefix = module if module.endswith(".") else module + "."
        for alias in node.names:
            if alias.name == "*":
                self.scope.stars.append(module)
            else:
                self.bind(alias.asname or alias.name, Importation, prefix + alias.name, node)

    def visit_FunctionDef(self, node: FunctionNode) -> None:
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

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.decorators(node)
        place = self.place()
        for base in node.bases:
            self.facts.bases.append(BaseClassEvent(node, base, place))
            self.expressions(parts_below_chain(base))
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

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.expression(node.value, self.decision(node.value, "return"))

    def visit_Delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            self.target(target, None)

    def visit_Assign(self, node: ast.Assign) -> None:
        if not (is_reference(node.value) and all(holds_alias(t, self.scope.is_class) for t in node.targets)):
            self.expression(node.value, self.decision(node.value, "assign"))
        for target in node.targets:
            self.target(target, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            if not (is_reference(node.value) and holds_alias(node.target, self.scope.is_class)):
                self.expression(node.value, self.decision(node.value, "assign"))
            self.target(node.target, node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.expression(node.value)
        if isinstance(node.op, ast.BitOr) != isinstance(node.target, ast.Name):  # `pytest_plugins += [...]`
            self.facts.assigns.append(AssignmentEvent(node.target, node.value, self.place()))
        self.expressions(() if isinstance(node.target, ast.Name) else parts_of_target(node.target))

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.expression(node.iter)
        statement, outer = self.new_statement(), self.branch
        self.branch, self._place = (*outer, (statement, 0)), None
        self.loop_target(node.target)
        self.branch, self._place = outer, None
        self.arm(statement, 0, node.body)
        self.block(node.orelse)

    visit_AsyncFor = visit_For

    def visit_While(self, node: ast.While) -> None:
        self.expression(node.test, self.decision(node.test, "while"))
        self.arm(self.new_statement(), 0, node.body)
        self.block(node.orelse)

    def visit_If(self, node: ast.If) -> None:
        outer = self.branch
        while True:
            self.expression(node.test, self.decision(node.test, "if", node.body))
            statement = self.new_statement()
            type_only = self.type_only
            self.type_only = type_only or is_type_checking(node.test)
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

    def visit_With(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            self.expression(item.context_expr)
            if item.optional_vars is not None:
                self.target(item.optional_vars, item.context_expr)
        self.block(node.body)

    visit_AsyncWith = visit_With

    def visit_Match(self, node: ast.Match) -> None:
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

    def visit_Raise(self, node: ast.Raise) -> None:
        self.expressions([e for e in (node.exc, node.cause) if e is not None])

    def visit_Try(self, node: Any) -> None:  # ast.Try | ast.TryStar (3.11)
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

    visit_TryStar = visit_Try

    def visit_Assert(self, node: ast.Assert) -> None:
        self.expression(node.test, self.decision(node.test, "assert"))
        if node.msg is not None:
            self.expression(node.msg)

    def visit_Global(self, node: ast.Global) -> None:
        for name in node.names:
            if self.scope is not self.facts.module:
                self.scope.global_or_nonlocal[name] = self.facts.module

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        for name in node.names:
            around = [s for s in self.scope.enclosing() if s is not self.scope and s.deferred]
            if around:
                owner = next((s for s in around if name in s.names), around[0])
                self.scope.global_or_nonlocal[name] = owner

    def visit_Expr(self, node: ast.Expr) -> None:
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
            values = pairwise(target, value)
            for element, element_value in zip(target.elts, values, strict=True):
                self.target(element, element_value)
        else:
            if value is not None:
                self.facts.assigns.append(AssignmentEvent(target, value, self.place()))
                self.remember_attribute(target, value)
            self.expressions(parts_of_target(target))

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


_STATEMENTS: dict[type[ast.stmt], Callable[[Any, Any], None]] = {
    kind: visit
    for kind in ast.stmt.__subclasses__()
    if (visit := getattr(_Collector, f"visit_{kind.__name__}", None)) is not None
}
