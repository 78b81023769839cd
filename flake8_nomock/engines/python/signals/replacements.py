"""What counts as a replacement when something is assigned."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection

from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold
from flake8_nomock.engines.python.semantic.events import Place
from flake8_nomock.engines.python.semantic.scope import (
    Assignment,
    Definition,
    Importation,
    LoopVariable,
    lookup,
)
from flake8_nomock.engines.python.signal_lookup import uses_of

DOUBLE_NAME = r"_*(fake|mock|mocked|stub|spy|Fake|Mock|Stub|Spy)(_.*|[A-Z].*)?"
"""What announces a double: `fake_send`, `MockSession`, `_stub`."""

_DOUBLE_NAME = re.compile(DOUBLE_NAME)
_SAVED_NAME = re.compile(r"(?i)_*(orig|original|old|saved|save|backup|prev|previous|real|actual)(_.*)?")


def is_replacement(module: FileContext, kind: str, value: ast.expr, place: Place) -> bool:
    """Whether the value is of a kind of schema.json (`assign`, field `value`)."""
    if kind == "any":
        return True
    if kind == "none":
        return isinstance(value, ast.Constant) and value.value is None
    if kind == "lambda":
        if isinstance(value, ast.Lambda) or is_made(module, value, place):
            return True
        # a name counts only where it is not known what it stands for
        known = any(not path.startswith("builtins.") for path in module.resolver.paths(value, place))
        return is_double_name(last_name(value)) and not known
    if kind == "callable":
        return is_callable_of_file(value, place)
    if kind == "double":
        return is_callable_of_file(value, place) or is_replacement(module, "lambda", value, place)
    if kind == "replacement":
        return _is_foreign(module, value, place)
    constant = fold(value)
    return constant is not None and kind == f"constant:{constant}"


def is_double_name(name: str) -> bool:
    """Whether a name announces a double: `fake_send`, `MockSession`, `_stub`."""
    return _DOUBLE_NAME.fullmatch(name) is not None


def is_callable_of_file(value: ast.expr, place: Place) -> bool:
    """Return a lambda, or the name of a function or class that the file defines."""
    if isinstance(value, ast.Lambda):
        return True
    if not isinstance(value, ast.Name):
        return False
    bindings = lookup(place.scope, value.id, place.position, place.branch)
    return bool(bindings) and all(isinstance(b, Definition) for b in bindings or ())


def is_made(module: FileContext, value: ast.expr, place: Place, apart_from: Collection[str] = ()) -> bool:
    """Whether the value comes from a catalogued library of doubles or stand-ins, by any rule but `apart_from`."""
    return any(
        signal.origin.code not in apart_from and module.index.severity(signal.origin)
        for resolved in module.resolver.resolve(value, place)
        for signal in uses_of(module.index, resolved.path)[2]
    )


def _is_foreign(module: FileContext, value: ast.expr, place: Place) -> bool:
    """Neither None, nor empty, nor what a loader made, nor what stood there before."""
    if isinstance(value, ast.Constant) and value.value is None:
        return False
    if isinstance(value, ast.Dict) and not value.keys:
        return False
    origins = list(module.resolver.paths(value, place))
    if isinstance(value, ast.Call):
        origins += module.resolver.paths(value.func, place)
    if any(p.startswith(("importlib.", "sys.modules", "imp.")) for p in origins):
        return False
    if _SAVED_NAME.fullmatch(last_name(_table_of(value))) or _was_saved(module, _table_of(value), place):
        return False
    if isinstance(value, ast.Name):
        if _SAVED_NAME.fullmatch(value.id):
            return False
        bindings = lookup(place.scope, value.id, place.position, place.branch) or []
        return not any(isinstance(b, (LoopVariable, Importation)) for b in bindings)
    return True


def _table_of(value: ast.expr) -> ast.expr:
    """Return what a value is taken from: `prev` of `prev[name]`, `prev.get(name)` and `prev.pop(name)`; else itself."""
    if isinstance(value, ast.Subscript):
        return value.value
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
        return value.func.value if value.func.attr in ("get", "pop") else value
    return value


def _was_saved(module: FileContext, table: ast.expr, place: Place) -> bool:
    """Whether a table was filled from `sys.modules`: `prev = {n: sys.modules.get(n) for n in names}`."""
    if not isinstance(table, ast.Name):
        return False
    bindings = lookup(place.scope, table.id, place.position, place.branch) or ()
    return any(
        isinstance(node, ast.Attribute) and node.attr == "modules" and last_name(node.value) == "sys"
        for binding in bindings
        if isinstance(binding, Assignment)
        for node in ast.walk(binding.value)
    )
