"""Find what a test gets from other files that is a double: objects and classes, calls of factories, fixtures."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.engines.python.across.model import CLASS, FACTORY, OBJECT, Export
from flake8_nomock.engines.python.file_context import FileContext, Match, Span, span
from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import DefinitionEvent, Reference
from flake8_nomock.engines.python.semantic.pytest_fixtures import explicit_name, is_fixture

REEXPORTED = Origin("NMK601", "reexported-double", "error", "test")
FIXTURE = Origin("NMK602", "double-fixture-elsewhere", "error", "test")
THROUGH_CALL = Origin("NMK603", "double-through-calls", "error", "test")


def find(module: FileContext) -> Iterator[Match]:
    """Find doubles that come from other files; nothing in a file that has no links."""
    if module.links.modules:
        yield from _imports(module)
        for chain in module.chains:
            yield from _uses(module, chain)
    if module.links.fixtures:
        yield from _parameters(module)
        yield from _named_fixtures(module)


def _imports(module: FileContext) -> Iterator[Match]:
    for fact in module.facts.imports:
        node = fact.node
        if fact.type_only or not isinstance(node, ast.ImportFrom):
            continue
        written = "." * node.level + (node.module or "")
        prefix = written if written.endswith(".") else f"{written}."
        for alias in node.names:
            export = module.links.export(prefix + alias.name)
            if export is not None and export.kind in (OBJECT, CLASS):
                where = _of_alias(alias)
                yield Match(REEXPORTED, where, alias.name, fact.place.scope, subject=node, way=export.way)


def _of_alias(alias: ast.alias) -> Span:
    return Span(alias.lineno, alias.col_offset, alias.end_lineno or alias.lineno, alias.end_col_offset or 0)


def _uses(module: FileContext, chain: Reference) -> Iterator[Match]:
    """Yield calls of factories in a chain, and doubles that it takes from a module: `doubles.client`."""
    for node in chain_nodes(chain.node):
        if isinstance(node, ast.Call):
            for path in module.resolver.paths(node.func, chain.place):
                export = module.links.export(path)
                if export is not None and export.kind == FACTORY:
                    yield _match(THROUGH_CALL, span(node.func), export.path, export, chain)
        elif isinstance(node, ast.Attribute):
            for path in module.resolver.paths(node.value, chain.place):
                export = module.links.export(f"{path}.{node.attr}")
                if export is not None and export.kind in (OBJECT, CLASS):
                    yield _match(REEXPORTED, span(node), node.attr, export, chain)


def _match(origin: Origin, where: Span, symbol: str, export: Export, chain: Reference) -> Match:
    return Match(origin, where, symbol, chain.place.scope, way=export.way)


# -- fixtures ----------------------------------------------------------------------------------


def _parameters(module: FileContext) -> Iterator[Match]:
    """Yield the parameters by which tests and fixtures ask for a fixture of another file that returns a double."""
    own = _own_fixtures(module)
    for definition in module.facts.definitions:
        node = definition.node
        if isinstance(node, ast.ClassDef):
            continue
        for argument in module.fixtures.asked_for(definition.scope, node, module.links.fixtures):
            export = _given(module, own, argument.arg, definition)
            if export is not None:
                yield Match(FIXTURE, span(argument), argument.arg, definition.scope, argument, way=export.way)


def _given(
    module: FileContext, own: list[DefinitionEvent], name: str, asking: DefinitionEvent
) -> Export | None:
    """Return the double that a function gets by the name of a fixture from another file; None if its own file has that."""
    if name in module.index.fixtures:
        return None
    for definition in own:
        is_of_class = definition.place.scope.is_class
        if definition.node is asking.node or (
            is_of_class and definition.place.scope is not asking.place.scope
        ):
            continue
        if name == (explicit_name(definition.node) or definition.node.name):
            return None
    return module.links.fixtures.get(name)


def _own_fixtures(module: FileContext) -> list[DefinitionEvent]:
    return [d for d in module.facts.definitions if is_fixture(d.node)]


def _named_fixtures(module: FileContext) -> Iterator[Match]:
    """Yield what asks for such a fixture by its name as a text: `usefixtures`, `getfixturevalue`."""
    if module.facts.called.isdisjoint(("usefixtures", "getfixturevalue")):
        return
    own = {
        explicit_name(d.node) or d.node.name
        for d in _own_fixtures(module)
        if d.place.scope is module.facts.module
    }
    for chain in module.facts.references:
        for call in chain.calls:
            if not isinstance(call.func, ast.Attribute):
                continue
            is_mark = call.func.attr == "usefixtures"
            if not is_mark and call.func.attr != "getfixturevalue":
                continue
            for argument in call.args if is_mark else call.args[:1]:
                name = fold_string(argument)
                export = module.links.fixtures.get(name) if name and name not in own else None
                if export is not None and name:
                    where = span(argument if is_mark else chain.node)
                    yield Match(FIXTURE, where, name, chain.place.scope, way=export.way)
