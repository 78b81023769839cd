"""Tables of signal `condition` that the stage is looked up in: `BACKENDS[settings.ENV]`, `{"test": 1}.get(stage)`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import ConditionSignal
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes, last_name
from flake8_nomock.engines.python.semantic.events import Place, Reference
from flake8_nomock.engines.python.semantic.scope import Assignment, lookup
from flake8_nomock.engines.python.signals.comparisons import in_stage_test, strings

_TEXTS = (ast.Constant, ast.JoinedStr)
_SETTINGS = re.compile(r"(?i)(config|configuration|settings)$")
"""How a class of settings is called, of which a framework has one for every stage."""


def in_table(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield the signals for a stage that is looked up in a table with a test stage among its keys.

    A table that is kept under a name may also list what a setting can be (`DRIVERS[settings.driver]`) or the settings
    of all stages, so there only the stages count, and only where something else runs: a class, a function, an object.
    """
    for step in chain_nodes(chain.node):
        if isinstance(step, ast.Subscript):
            owner, key = step.value, step.slice
        elif isinstance(step, ast.Call) and isinstance(step.func, ast.Attribute) and step.func.attr == "get":
            owner, key = step.func.value, step.args[0] if step.args else step
        else:
            continue
        if isinstance(key, ast.Constant):
            continue
        table = owner if isinstance(owner, ast.Dict) else _kept(owner, chain.place)
        for signal, name in in_stage_test(module, key, _keys(table), chain.place):
            values = _values(table, signal.values)
            if all(map(_sets_up, values)):
                continue
            if table is owner or not (signal.offered or all(isinstance(v, _TEXTS) for v in values)):
                yield signal, name


def _keys(table: ast.Dict | None) -> set[str]:
    return {text for key in table.keys if key for text in strings(key)} if table else set()


def _values(table: ast.Dict | None, stages: tuple[str, ...]) -> list[ast.expr]:
    """Return what a table holds for the stages."""
    if table is None:
        return []
    pairs = zip(table.keys, table.values, strict=True)
    return [value for key, value in pairs if key and not strings(key).isdisjoint(stages)]


def _sets_up(value: ast.expr) -> bool:
    """Whether a value holds the settings of a stage: a dictionary, a class `TestingConfig`."""
    is_container = isinstance(value, (ast.Dict, ast.List, ast.Tuple, ast.Set))
    return is_container or _SETTINGS.search(last_name(value)) is not None


def _kept(node: ast.expr, place: Place) -> ast.Dict | None:
    """Return the literal dictionary that a name stands for."""
    if isinstance(node, ast.Name):
        for binding in lookup(place.scope, node.id, place.position, place.branch) or ():
            if isinstance(binding, Assignment) and isinstance(binding.value, ast.Dict):
                return binding.value
    return None
