"""Signal `fixture`: a test or fixture function asks pytest for a catalogued fixture."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.scope import Scope
from flake8_nomock.engines.python.signal_index import SignalIndex

_ASKING = ("usefixtures", "getfixturevalue")
"""What is given names of fixtures as texts."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the name of the fixture: as a parameter, or as a text that pytest is given."""
    for name, signals in index.fixtures.items():
        for signal in signals:
            if signal.silent:
                continue  # what it provides is another kind's
            if signal.confirm:
                for member in signal.confirm:
                    yield Requirement(names=frozenset([name, member]))
                continue
            yield Requirement(names=frozenset([name]))
            for call in _ASKING:
                yield Requirement(names=frozenset([call]), texts=frozenset([name]))


def find(module: FileContext) -> Iterator[Match]:
    """Find parameters and texts that ask pytest for a catalogued fixture."""
    if not module.index.fixtures:
        return
    for definition in module.facts.definitions:
        node = definition.node
        if isinstance(node, ast.ClassDef):
            continue
        for argument, signal in module.fixtures.requested(definition.scope, node):
            if not signal.silent:
                yield Match(signal.origin, span(argument), argument.arg, definition.scope, subject=argument)
    if module.facts.called.isdisjoint(_ASKING):
        return
    for chain in module.facts.references:
        for call in chain.calls:
            if isinstance(call.func, ast.Attribute):
                if call.func.attr == "usefixtures":
                    yield from _named(module, call.args, None, chain.place.scope)
                elif call.func.attr == "getfixturevalue":
                    yield from _named(module, call.args[:1], chain.node, chain.place.scope)


def _named(
    module: FileContext, names: list[ast.expr], target: ast.expr | None, scope: Scope
) -> Iterator[Match]:
    for node in names:
        name = fold_string(node)
        if name is not None:
            for signal in module.fixtures.signals(name, None):
                if not signal.silent:
                    yield Match(signal.origin, span(target or node), name, scope)
