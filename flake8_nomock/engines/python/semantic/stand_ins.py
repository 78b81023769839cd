"""The values that a call answers with if it finds nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from flake8_nomock.engines.python.semantic.ast_helpers import last_name


def stand_ins(call: ast.Call) -> Iterable[ast.expr]:
    """Yield the values that a call answers with if it finds nothing: `x.get(k, value)`, `getattr(x, n, value)`."""
    name = last_name(call)
    position = {"get": 1, "pop": 1, "setdefault": 1, "getattr": 2, "next": 1}.get(name, 0)
    if position and len(call.args) == position + 1:
        yield call.args[position]
    if name in ("get", "getenv", "config", "next", "field", "Field", "Option", "Argument", "Query"):
        yield from (k.value for k in call.keywords if k.arg == "default")
        yield from (_made_by(k.value) for k in call.keywords if k.arg == "default_factory")


def _made_by(factory: ast.expr) -> ast.expr:
    """Return what a factory of defaults makes: the body of `lambda: list(rows)`, and `rows` of `rows.copy`."""
    if isinstance(factory, ast.Lambda):
        return factory.body
    return factory.value if isinstance(factory, ast.Attribute) else factory
