"""The expressions of pass 1: chains, comparisons, walruses, lambdas and comprehensions.

They are walked with a stack of their own, so that no valid expression exhausts Python's.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any

from flake8_nomock.engines.python.semantic.ast_helpers import MAKERS, all_arguments, last_name, made_of
from flake8_nomock.engines.python.semantic.events import (
    AssignmentEvent,
    ComparisonEvent,
    Decision,
    DefinitionNode,
    Events,
    Place,
    Reference,
)
from flake8_nomock.engines.python.semantic.scope import (
    Assignment,
    Binding,
    Branch,
    LoopVariable,
    Parameter,
    Scope,
)

_Todo = tuple[ast.expr, Decision | None]

_REFERENCES = frozenset((ast.Call, ast.Attribute, ast.Name, ast.Subscript))
_NAMELESS_ROOTS = frozenset((ast.NamedExpr, ast.IfExp, ast.BoolOp, ast.Dict))
"""Expressions that a chain may begin with, as in `(mock or patch).object` and `{"test": 1}[stage]`."""
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)


class _ExpressionFields(dict[type[ast.AST], tuple[str, ...]]):
    """Node type to the fields that hold expressions, the last one first."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        skipped = ("ctx", "op", "ops", "kind", "conversion", "str", "is_lazy")
        fields = self[kind] = tuple(f for f in kind._fields[::-1] if f not in skipped)
        return fields


_CHILDREN = _ExpressionFields()


class ExpressionVisitor:
    """Where the walk stands, and what it gathers from expressions."""

    def __init__(self, tree: ast.Module, strings: frozenset[str], decisions: bool) -> None:
        self.scope = Scope(tree, None)
        self.branch: Branch = ()
        self.position = 0
        self.wanted = strings
        self.deciding = decisions
        self.facts = Events(self.scope)
        self._place: Place | None = None

    def place(self) -> Place:
        """Return where the walk stands."""
        place = self._place
        if place is None:
            place = self._place = Place(self.scope, self.position, self.branch)
        return place

    def bind(self, name: str, make: Callable[..., Binding], *details: object) -> None:
        """Bind a name here; `make` is the class of the binding, `details` are its further arguments."""
        self.scope.bind(name, make(self.scope, self.position, self.branch, *details))
        self.position += 1
        self._place = None

    def expressions(self, nodes: Iterable[ast.expr]) -> None:
        """Gather the events of several expressions."""
        for node in nodes:
            self.expression(node)

    def expression(
        self,
        node: ast.expr,
        decision: Decision | None = None,
        decorates: DefinitionNode | None = None,
    ) -> None:
        """Gather the facts of one expression; what lies in a scope of its own comes last."""
        stack: list[_Todo] = []
        if node.__class__ in _REFERENCES:  # most expressions: nothing is left of many of them
            self.reference(node, decision, stack, decorates)
            if not stack:
                return
        else:
            stack.append((node, decision))
        outer, branch = self.scope, self.branch
        inner: list[tuple[ast.expr, Decision | None, Scope]] = []
        while True:
            while stack:
                current, decision = stack.pop()
                kind = type(current)
                if kind in _REFERENCES:
                    self.reference(current, decision, stack, None)
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
                if self.scope is not outer:
                    self.scope, self.branch, self._place = outer, branch, None
                return
            current, decision, self.scope = inner.pop()
            self.branch, self._place = (), None
            stack.append((current, decision))

    def reference(
        self,
        node: Any,
        decision: Decision | None,
        stack: list[_Todo],
        decorates: DefinitionNode | None,
    ) -> None:
        """Gather a chain of names, attributes, calls and subscripts; put what else is in it on the stack."""
        root, member, calls = node, "", []
        while True:
            kind = root.__class__
            if kind is ast.Call:
                calls.append(root)
                root, member = self._called(root, decision, stack), ""
            elif kind is ast.Attribute:
                member = root.attr
                root = root.value
            elif kind is ast.Subscript:
                member = ""
                stack.append((root.slice, decision))
                root = root.value
            else:
                break
        is_name = kind is ast.Name
        if is_name or kind in _NAMELESS_ROOTS:
            name = root.id if is_name else ""
            event = (node, self._place or self.place(), decision, decorates, name, member, tuple(calls))
            # the constructor of a named tuple takes half of the time of this method
            self.facts.references.append(tuple.__new__(Reference, event))
        if not is_name:
            stack.append((root, decision))

    def _called(self, call: ast.Call, decision: Decision | None, stack: list[_Todo]) -> ast.expr:
        """Put the arguments of a call on the stack and return what is called."""
        for keyword in call.keywords[::-1]:
            stack.append((keyword.value, decision))
            if keyword.arg:
                self.facts.keywords.add(keyword.arg)
        stack.extend([(argument, decision) for argument in call.args[::-1]])
        function = call.func
        name = last_name(function)
        if name and name not in MAKERS:
            self.facts.called.add(name)
        else:
            self.facts.called.update(map(last_name, made_of(call)))
        return function

    def visit_Compare(self, node: ast.Compare, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        """Gather a comparison."""
        if self.deciding:
            self.facts.compares.append(ComparisonEvent(node, self.place(), decision))
        stack.extend([(c, decision) for c in node.comparators[::-1]])
        stack.append((node.left, decision))

    def visit_IfExp(self, node: ast.IfExp, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        """Visit `a if b else c`; `b` decides."""
        stack += ((node.orelse, decision), (node.body, decision))
        stack.append((node.test, self.decision(node.test, "choice")))

    def visit_BoolOp(self, node: ast.BoolOp, decision: Decision | None, stack: list[_Todo], _: Any) -> None:
        """Visit `a and b`, `a or b`; the whole decides, unless it is part of a decision."""
        if decision is None or decision.kind == "assign":
            decision = self.decision(node, "logic")
        stack.extend([(value, decision) for value in node.values[::-1]])

    def visit_NamedExpr(
        self, node: ast.NamedExpr, decision: Decision | None, stack: list[_Todo], _: Any
    ) -> None:
        """Bind the name of `(name := value)` in the scope around comprehensions."""
        owner = self.scope
        while isinstance(owner.node, _COMPREHENSIONS) and owner.parent is not None:
            owner = owner.parent
        self.facts.assigns.append(AssignmentEvent(node.target, node.value, self.place()))
        owner.bind(node.target.id, Assignment(self.scope, self.position, self.branch, node.value))
        self.position += 1
        self._place = None
        stack.append((node.value, decision))

    def visit_Lambda(
        self, node: ast.Lambda, decision: Decision | None, stack: list[_Todo], inner: list[Any]
    ) -> None:
        """Visit a lambda, whose body comes last and in a scope of its own."""
        scope = Scope(node, self.scope, deferred=True)
        self.facts.scopes.append(scope)
        for argument in all_arguments(node.args):
            scope.bind(argument.arg, Parameter(scope, argument, node))
        stack.extend([(d, None) for d in (*node.args.defaults, *node.args.kw_defaults) if d])
        inner.append((node.body, decision, scope))

    def visit_comprehension(
        self, node: Any, decision: Decision | None, stack: list[_Todo], inner: list[Any]
    ) -> None:
        """Visit a comprehension, which has a scope of its own."""
        scope = Scope(node, self.scope, position=self.position, branch=self.branch)
        self.facts.scopes.append(scope)
        for number, generator in enumerate(node.generators):
            if number == 0:
                stack.append((generator.iter, decision))
            else:
                inner.append((generator.iter, decision, scope))
            for name in ast.walk(generator.target):
                if isinstance(name, ast.Name):
                    scope.bind(name.id, LoopVariable(scope, -1, ()))
            inner.extend((test, self.decision(test, "filter"), scope) for test in generator.ifs)
        results = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        inner.extend((result, decision, scope) for result in results)

    def decision(self, node: ast.expr, kind: str, body: list[ast.stmt] | None = None) -> Decision | None:
        """Return the decision that an expression takes, if decisions are asked for."""
        return Decision(node, kind, body or []) if self.deciding else None


_SPECIAL: dict[type[ast.AST], Callable[..., None]] = {
    ast.Compare: ExpressionVisitor.visit_Compare,
    ast.IfExp: ExpressionVisitor.visit_IfExp,
    ast.BoolOp: ExpressionVisitor.visit_BoolOp,
    ast.NamedExpr: ExpressionVisitor.visit_NamedExpr,
    ast.Lambda: ExpressionVisitor.visit_Lambda,
    **dict.fromkeys(_COMPREHENSIONS, ExpressionVisitor.visit_comprehension),
}
