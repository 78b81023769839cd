"""The places of a module at which a value arrives that is shown or handed on as a real one.

One walk over the statements tells for each value whether it is the answer of an error handler, stands in for something
that is missing, is a default, the answer of a route, or state.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeAlias

from flake8_nomock.engines.python.semantic.absence import absence
from flake8_nomock.engines.python.semantic.ast_helpers import is_self, last_name, options
from flake8_nomock.engines.python.semantic.events import Events
from flake8_nomock.engines.python.semantic.routes import Routes, answers_of, written_by
from flake8_nomock.engines.python.semantic.scope import FunctionNode, Scope
from flake8_nomock.engines.python.semantic.stand_ins import stand_ins
from flake8_nomock.engines.python.semantic.whole_answer import whole_answer

_MISSING = ("ImportError", "ModuleNotFoundError", "NameError", "AttributeError")
_LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)
_NESTED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


_TELLING = frozenset((ast.BoolOp, ast.IfExp, ast.Call, ast.Lambda))
_SIMPLE = frozenset((ast.Name, ast.Constant, type(None), str))
"""What is never looked at and holds nothing that is."""


class _Fields(dict[type[ast.AST], tuple[str, ...]]):
    """Node type to the fields that hold expressions."""

    def __missing__(self, kind: type[ast.AST]) -> tuple[str, ...]:
        skipped = ("ctx", "op", "ops", "kind", "conversion", "attr", "arg", "id", "is_async", "is_lazy")
        leaf = kind in _SIMPLE
        fields = self[kind] = () if leaf else tuple(f for f in kind._fields if f not in skipped)
        return fields


_FIELDS = _Fields()


class Arrival(NamedTuple):
    """A value that arrives somewhere."""

    where: str
    """As in schema.json, kind `arrival`."""
    value: ast.expr
    scope: Scope
    target: ast.expr | None = None
    """What it is assigned to, of state and fields."""
    function: FunctionNode | None = None
    """The function whose whole answer it is."""


_Steps: TypeAlias = "Iterator[Arrival | _Steps]"
"""The places of a statement, and the walks over what is nested in it."""


class _Block(NamedTuple):
    """What is known of the statements around."""

    scope: Scope
    where: str = ""
    """`handler` or `absent` inside of such a place."""
    is_route: bool = False


class Arrivals:
    """Yields the places of one module in the order of the source, the more telling one of a value first."""

    def __init__(self, facts: Events, speaks: Callable[[str], bool]) -> None:
        """`speaks` is asked whether a name or a text speaks of made-up things."""
        self._speaks = speaks
        self._scopes = {id(d.node): d.scope for d in facts.definitions}
        self._module = facts.module
        self._routes = Routes(facts)

    def __iter__(self) -> Iterator[Arrival]:
        """Yield all of them."""
        tree = self._module.node
        assert isinstance(tree, ast.Module)
        walks = [self._block(tree.body, _Block(self._module))]
        while walks:  # a stack of its own: two thousand `elif` are nested that deep
            step = next(walks[-1], None)
            if step is None:
                walks.pop()
            elif isinstance(step, Arrival):
                yield step
            else:
                walks.append(step)

    def _block(self, statements: list[ast.stmt], block: _Block) -> _Steps:
        missing = ""
        slept = False
        for statement in statements:
            if isinstance(statement, _NESTED):
                yield self._definition(statement, block)
                continue
            here = block._replace(where=block.where or missing)
            if slept and isinstance(statement, ast.Return) and statement.value is not None:
                yield Arrival("delayed", statement.value, block.scope)
            yield self._statement(statement, here)
            missing = self._left_missing(statement) or missing
            slept = slept or _sleeps(statement)

    def _definition(self, node: FunctionNode | ast.ClassDef, block: _Block) -> _Steps:
        scope = self._scopes.get(id(node), block.scope)
        if isinstance(node, ast.ClassDef):
            yield self._block(node.body, _Block(scope))
            return
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                yield Arrival("default", default, block.scope)
        is_route = self._routes.is_handler(node, block.scope)
        yield self._block(node.body, _Block(scope, is_route=is_route))
        answer = whole_answer(node)
        if answer is not None:
            yield Arrival("whole", answer, scope, function=node)

    def _statement(self, node: ast.stmt, block: _Block) -> _Steps:
        if isinstance(node, (ast.Return, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr)):
            yield from self._values(node, block)
        elif isinstance(node, ast.If):
            yield from self._expression(node.test, block)
            if block.where == "absent" and self._asks_for_made_up(node.test):
                block = block._replace(where="")
            kind = absence(node.test, self._speaks)
            inside = block._replace(where="absent") if kind == "absent" and not block.where else block
            outside = block._replace(where="absent") if kind == "present" and not block.where else block
            yield self._block(node.body, inside)
            yield self._block(node.orelse, outside)
        elif isinstance(node, ast.Try) or type(node).__name__ == "TryStar":
            yield self._try(node, block)
        elif isinstance(node, ast.Match):
            for case in node.cases:
                is_none = isinstance(case.pattern, ast.MatchSingleton) and case.pattern.value is None
                yield self._block(
                    case.body, block._replace(where=block.where or ("absent" if is_none else ""))
                )
        else:
            for body in _bodies(node):
                yield self._block(body, block)

    def _asks_for_made_up(self, test: ast.expr) -> bool:
        """Whether a condition asks if there is something made up, which then is there on purpose: `fake_answer is None`."""
        return (
            isinstance(test, ast.Compare)
            and isinstance(test.ops[0], (ast.Is, ast.IsNot))
            and self._speaks(last_name(test.left))
        )

    def _try(self, node: Any, block: _Block) -> _Steps:
        yield self._block(node.body, block)
        for handler in node.handlers:
            where = block.where if _is_for_missing_name(handler.type) else "handler"
            yield self._block(handler.body, block._replace(where=where))
        yield self._block(node.orelse, block)
        yield self._block(node.finalbody, block)

    def _values(self, node: Any, block: _Block) -> Iterator[Arrival]:
        """Yield the values of a statement that returns, yields or assigns."""
        value = node.value
        if value is None:
            return
        if isinstance(node, ast.Expr) and not isinstance(value, (ast.Yield, ast.YieldFrom)):
            yield from self._expression(value, block)
            return
        is_answer = isinstance(node, ast.Return)
        if isinstance(value, (ast.Yield, ast.YieldFrom)):
            value, is_answer = value.value, block.is_route
        if value is None:
            return
        if block.where:
            yield Arrival(block.where, value, block.scope)
        yield from self._expression(value, block)
        if is_answer:
            if block.is_route:
                yield Arrival("route", value, block.scope)
            elif not block.where:
                yield Arrival("returned", value, block.scope)
            yield Arrival("answer", value, block.scope)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            yield from _kept(node, value, block.scope)

    def _expression(self, node: ast.expr, block: _Block) -> Iterator[Arrival]:
        """Yield what arrives inside of an expression."""
        for part in _telling_parts(node):
            if isinstance(part, ast.BoolOp) and isinstance(part.op, ast.Or):
                for value in part.values[1:]:
                    yield Arrival("absent", value, block.scope)
            elif isinstance(part, ast.IfExp):
                if absence(part.test, self._speaks) or not _mentions(part.test, self._speaks):
                    yield Arrival("choice", part, block.scope)
            elif isinstance(part, ast.Call):
                for value in stand_ins(part):
                    yield Arrival("absent", value, block.scope)
                for value in (*answers_of(part), *(written_by(part) if block.is_route else ())):
                    yield Arrival(block.where or "route", value, block.scope)
            elif isinstance(part, ast.Lambda):
                for default in (*part.args.defaults, *part.args.kw_defaults):
                    if default is not None:
                        yield Arrival("default", default, block.scope)

    def _left_missing(self, statement: ast.stmt) -> str:
        """Return what a statement leaves to those behind it: a handler that swallows, a value that was not there."""
        if isinstance(statement, ast.Try):
            swallows = any(
                not _is_for_missing_name(h.type) and not isinstance(h.body[-1], _LEAVES)
                for h in statement.handlers
            )
            returns = any(isinstance(s, ast.Return) for part in statement.body for s in ast.walk(part))
            return "handler" if swallows and returns else ""
        if isinstance(statement, (ast.For, ast.While, ast.AsyncFor)):
            return "handler" if any(map(_tries_again, statement.body)) else ""
        if isinstance(statement, ast.With):
            names = [last_name(item.context_expr) for item in statement.items]
            return "handler" if "suppress" in names else ""
        if (
            isinstance(statement, ast.If)
            and not statement.orelse
            and isinstance(statement.body[-1], ast.Return)
        ):
            return "absent" if absence(statement.test, self._speaks) == "present" else ""
        return ""


def _tries_again(statement: ast.stmt) -> bool:
    """Whether a statement of a loop returns an answer, and goes on or leaves the loop where that fails."""
    return (
        isinstance(statement, ast.Try)
        and any(isinstance(s, ast.Return) for s in statement.body)
        and any(
            not _is_for_missing_name(h.type) and not isinstance(h.body[-1], (ast.Return, ast.Raise))
            for h in statement.handlers
        )
    )


def _telling_parts(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the parts of an expression at which something may arrive, in the order of `ast.walk`."""
    parts = [node]
    for part in parts:
        kind = part.__class__
        if kind in _TELLING:
            yield part
        for field in _FIELDS[kind]:
            child = getattr(part, field)
            if child.__class__ is list:
                parts += [c for c in child if c.__class__ not in _SIMPLE]
            elif child.__class__ not in _SIMPLE:
                parts.append(child)


def _kept(node: ast.Assign | ast.AnnAssign, value: ast.expr, scope: Scope) -> Iterator[Arrival]:
    """Yield a value that a module, class or object keeps; a choice is looked at by itself."""
    if isinstance(value, (ast.IfExp, ast.BoolOp)):
        return
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        if isinstance(target, ast.Attribute) and is_self(target.value):
            yield Arrival("field", value, scope, target)
        elif isinstance(target, ast.Name) and (scope.is_class or scope.parent is None):
            yield Arrival("state", value, scope, target)


def _is_for_missing_name(caught: ast.expr | None) -> bool:
    """`except ImportError` and its like: an optional dependency or name, not a failing service."""
    return caught is not None and all(last_name(type_) in _MISSING for type_ in options(caught))


def _bodies(node: ast.stmt) -> Iterator[list[ast.stmt]]:
    for field in ("body", "orelse", "finalbody"):
        body = getattr(node, field, None)
        if isinstance(body, list):
            yield body
    for case in getattr(node, "cases", ()):
        yield case.body


def _sleeps(statement: ast.stmt) -> bool:
    """`await asyncio.sleep(1)`, `time.sleep(DELAY)`, `sleep(random.uniform(1, 2))`: some time, and not none at all."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    call = call.value if isinstance(call, ast.Await) else call
    if not isinstance(call, ast.Call) or last_name(call) != "sleep" or len(call.args) != 1:
        return False
    time = call.args[0]
    if isinstance(time, ast.Constant):
        return bool(time.value)
    return last_name(time).isupper() or last_name(time) in ("uniform", "random", "randint", "gauss")


def _mentions(test: ast.expr, speaks: Callable[[str], bool]) -> bool:
    return any(
        speaks(name)
        for node in ast.walk(test)
        if (name := getattr(node, "id", "") or getattr(node, "attr", "") or getattr(node, "value", ""))
        and isinstance(name, str)
    )
