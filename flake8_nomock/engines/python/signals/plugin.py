"""Signal `plugin`: `pytest_plugins` names a catalogued plugin."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import PluginSignal
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the name that pytest looks for."""
    if index.plugins:
        yield Requirement(names=frozenset(["pytest_plugins"]))


def find(module: FileContext) -> Iterator[Match]:
    """Find catalogued plugins in `pytest_plugins`."""
    for fact in module.facts.assigns:
        if isinstance(fact.target, ast.Name) and fact.target.id == "pytest_plugins":
            for node in ast.walk(fact.value):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    for signal in _signals(module, node.value):
                        yield Match(signal.origin, span(node), node.value, fact.place.scope)


def _signals(module: FileContext, name: str) -> list[PluginSignal]:
    while name:
        if name in module.index.plugins:
            return module.index.plugins[name]
        name = name.rpartition(".")[0]
    return []
