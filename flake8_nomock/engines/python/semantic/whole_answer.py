"""Functions that do nothing but answer."""

from __future__ import annotations

import ast

from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.scope import FunctionNode

_SAYING = frozenset(("print", "sleep", "debug", "info", "warning", "warn", "log"))


def whole_answer(function: FunctionNode) -> ast.expr | None:
    """Return what a function answers that does nothing but wait, say something, and return; None of another."""
    *before, last = function.body
    if not isinstance(last, ast.Return) or not all(map(_says_or_waits, before)):
        return None
    return last.value


def _says_or_waits(statement: ast.stmt) -> bool:
    """Tell whether it is a docstring, `print(…)`, `logger.info(…)`, `await asyncio.sleep(1)`, or nothing at all."""
    if isinstance(statement, ast.Pass):
        return True
    call = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(call, ast.Constant):
        return True
    call = call.value if isinstance(call, ast.Await) else call
    return isinstance(call, ast.Call) and last_name(call) in _SAYING
