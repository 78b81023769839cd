"""Find what a test gets from other files that is a double: objects and classes, calls of factories, fixtures."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeGuard

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.engines.python.across.classes import own_names
from flake8_nomock.engines.python.across.model import CLASS, OBJECT, Export
from flake8_nomock.engines.python.file_context import FileContext, Match, Span, header_span, span
from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import DefinitionEvent, Place, Reference
from flake8_nomock.engines.python.semantic.pytest_fixtures import explicit_name, is_fixture

REEXPORTED = Origin("NMK601", "reexported-double", "error", "test")
FIXTURE = Origin("NMK602", "double-fixture-elsewhere", "error", "test")
REACHES_TESTS = Origin("NMK604", "production-reaches-tests", "error", "production")
THROUGH_CALL = Origin("NMK603", "double-through-calls", "error", "test")


def find(module: FileContext) -> Iterator[Match]:
    """Find doubles that come from other files; nothing in a file that has no links."""
    if module.links.modules:
        yield from _imports(module)
        for chain in module.chains:
            yield from _uses(module, chain)
        for assign in module.facts.assigns:
            if isinstance(assign.value, ast.Attribute):
                yield from _member(module, assign.value, assign.place)
        yield from _base_classes(module)
    if module.links.test_modules:
        yield from _tests(module)
    if module.links.fixtures:
        yield from _parameters(module)
        yield from _named_fixtures(module)


def _tests(module: FileContext) -> Iterator[Match]:
    """Yield imports of test code by production code, those left out that only types need."""
    for fact in module.facts.imports:
        node = fact.node
        if fact.type_only:
            continue
        if isinstance(node, ast.Import):
            written = [alias.name for alias in node.names]
        else:
            base = "." * node.level + (node.module or "")
            prefix = base if base.endswith(".") else f"{base}."
            written = [base, *(prefix + alias.name for alias in node.names)]
        file = next((f for w in written if (f := module.links.test_modules.get(w))), "")
        if file:
            yield Match(REACHES_TESTS, span(node), file, fact.place.scope, subject=node)


def _imports(module: FileContext) -> Iterator[Match]:
    """Yield what import statements take from other modules by name; of a star import, what the file uses."""
    for fact in module.facts.imports:
        node = fact.node
        if fact.type_only or not isinstance(node, ast.ImportFrom):
            continue
        written = "." * node.level + (node.module or "")
        prefix = written if written.endswith(".") else f"{written}."
        names = [alias.name for alias in node.names]
        if names == ["*"]:
            names = _used_of_star(module, written)
        for number, name in enumerate(names):
            export = module.links.export(prefix + name)
            if export is not None and export.kind in (OBJECT, CLASS):
                where = _of_alias(node, number)
                yield Match(REEXPORTED, where, name, fact.place.scope, subject=node, way=export.way)


def _used_of_star(module: FileContext, written: str) -> list[str]:
    """Return the names from a star import that the file uses and does not bind itself."""
    exports = module.links.modules.get(written)
    used = {chain.root for chain in module.facts.references} - module.facts.module.names.keys()
    return sorted(used & exports.names()) if exports is not None else []


def _of_alias(node: ast.ImportFrom, number: int) -> Span:
    """Return where a name stands in an import statement on one line; of a longer one, the statement."""
    alias = node.names[min(number, len(node.names) - 1)]
    return span(node) if node.end_lineno != node.lineno else span(alias)


def _uses(module: FileContext, chain: Reference) -> Iterator[Match]:
    """Yield calls of factories in a chain, and imports of modules of which it takes doubles: `doubles.client`."""
    for node in chain_nodes(chain.node):
        if isinstance(node, ast.Call):
            for path in module.resolver.paths(node.func, chain.place):
                export = module.links.made_by_call(path)
                if export is not None:
                    where = span(node.func)
                    yield Match(THROUGH_CALL, where, export.path, chain.place.scope, way=export.way)
        elif isinstance(node, ast.Attribute):
            yield from _member(module, node, chain.place)


def _member(module: FileContext, node: ast.Attribute, place: Place) -> Iterator[Match]:
    """Yield the import of a module of which a double is taken: `doubles.client`."""
    for found in module.resolver.resolve(node.value, place):
        export = module.links.export(f"{found.path}.{node.attr}")
        statement = getattr(found.binding, "node", None)
        if export is not None and export.kind in (OBJECT, CLASS) and _is_import(statement):
            yield Match(
                REEXPORTED, span(statement), node.attr, place.scope, subject=statement, way=export.way
            )


def _is_import(node: object) -> TypeGuard[ast.Import | ast.ImportFrom]:
    return isinstance(node, (ast.Import, ast.ImportFrom))


# -- base classes ------------------------------------------------------------------------------


def _base_classes(module: FileContext) -> Iterator[Match]:
    """Yield classes that read an attribute of `self` which a base class of another file sets to a double."""
    for definition in module.facts.definitions:
        if not isinstance(definition.node, ast.ClassDef) or not definition.node.bases:
            continue
        doubles = _from_other_files(module, definition)
        for chain in module.facts.references if doubles else ():
            if chain.member in doubles and chain.root in ("self", "cls"):
                if chain.place.scope.enclosing_class() is definition.scope:
                    where, way = header_span(definition.node), doubles[chain.member]
                    yield Match(FIXTURE, where, chain.member, definition.scope, way=way)
                    break


def _from_other_files(module: FileContext, definition: DefinitionEvent) -> dict[str, tuple[str, ...]]:
    """Return the attributes that a class has as doubles from base classes of other files alone, with the way to each."""
    assert isinstance(definition.node, ast.ClassDef)
    names: dict[str, tuple[str, ...]] = {}
    for base in definition.node.bases:
        for path in module.resolver.paths(base, definition.place):
            export = module.links.export(path)
            if export is not None and export.members is not None:
                for name, made in export.members.attributes.items():
                    names[name] = (f"{export.path}.{name}", made)
    own = own_names(definition.scope)
    return {name: way for name, way in names.items() if name not in own}


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
                yield Match(
                    FIXTURE, span(argument), argument.arg, definition.scope, subject=argument, way=export.way
                )


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
