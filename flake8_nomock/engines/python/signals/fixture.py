"""Signal `fixture`: a test or fixture function asks pytest for a catalogued fixture."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.engines.python.file_context import Match, Module, span
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.scope import Scope


def find(module: Module) -> Iterator[Match]:
    if not module.index.fixtures:
        return
    for definition in module.facts.definitions:
        node = definition.node
        if isinstance(node, ast.ClassDef):
            continue
        for argument, signal in module.fixtures.asked(definition.scope, node):
            if not signal.silent:
                module.reported_parameters.add(id(argument))
                module.carriers.add(id(node))
                yield Match(signal.origin, span(argument), argument.arg, definition.scope)
    if module.facts.called.isdisjoint(("usefixtures", "getfixturevalue")):
        return
    for chain in module.facts.chains:
        for call in chain.calls:
            if isinstance(call.func, ast.Attribute):
                if call.func.attr == "usefixtures":
                    yield from _named(module, call.args, None, chain.place.scope)
                elif call.func.attr == "getfixturevalue":
                    yield from _named(module, call.args[:1], chain.node, chain.place.scope)


def _named(module: Module, names: list[ast.expr], at: ast.expr | None, scope: Scope) -> Iterator[Match]:
    for node in names:
        name = fold_string(node)
        if name is not None:
            for signal in module.fixtures.signals(name, None):
                if not signal.silent:
                    yield Match(signal.origin, span(at or node), name, scope)
