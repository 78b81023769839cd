"""Signal `fallback`: an error path hands back made-up data."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import FallbackSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.ast_helpers import last_name, options, own_statements
from flake8_nomock.engines.python.signal_index import SignalIndex

_MISSING = ("ImportError", "ModuleNotFoundError", "NameError", "AttributeError")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require an error path and a name of the shape."""
    for signal in index.fallbacks:
        yield Requirement(names=frozenset(["except"]), name_shape=signal.name)


def find(module: FileContext) -> Iterator[Match]:
    """Find error paths that hand back made-up data."""
    signals = module.index.fallbacks
    if not signals:
        return
    for fact in module.facts.handlers:
        if _is_for_missing_module(fact.node.type):
            continue
        for value in _results(fact.node.body):
            name = last_name(value.value if isinstance(value, ast.Await) else value)
            for signal in signals:
                if name and _matches(signal, name):
                    yield Match(signal.origin, span(value), name, fact.place.scope)


def _matches(signal: FallbackSignal, name: str) -> bool:
    if signal.except_ and pattern(signal.except_).fullmatch(name):
        return False
    return pattern(signal.name).fullmatch(name) is not None


def _is_for_missing_module(caught: ast.expr | None) -> bool:
    """`except ImportError` and its like: an optional dependency or name, not a failing service."""
    return caught is not None and all(last_name(type_) in _MISSING for type_ in options(caught))


def _results(body: list[ast.stmt]) -> Iterator[ast.expr]:
    """Yield what the statements return, yield or assign, those in nested blocks included."""
    for statement in own_statements(body):
        value = getattr(statement, "value", None)
        if isinstance(statement, (ast.Return, ast.Assign, ast.AnnAssign, ast.Expr)) and value:
            if not isinstance(statement, ast.Expr):
                yield value
            elif isinstance(value, ast.Yield) and value.value is not None:
                yield value.value
