"""Signal `member`: test code programs or questions a double, wherever it comes from."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import MemberSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, enclosing_definitions, span
from flake8_nomock.engines.python.requirements import Requirement, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments, chain_nodes, is_self, last_name
from flake8_nomock.engines.python.semantic.events import Place, Reference
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import uses_of

ANY = "*"
"""Any member, of an object that is so called."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the name of the member, a name like that of the object, and the import of a module."""
    for name, signals in index.member_calls.items():
        for signal in signals:
            for module in signal.imports or ("",):
                yield Requirement(names=frozenset([name]), name_shape=signal.of, imports=words_of(module))
    for name, signals in (*index.member_assigns.items(), *index.member_reads.items()):
        for signal in signals:
            if name == ANY:
                yield Requirement(name_shape=signal.of)
            else:
                yield Requirement(names=frozenset([name]))


def find(module: FileContext) -> Iterator[Match]:
    """Find members of doubles that are programmed or asked about."""
    index = module.index
    if not module.facts.called.isdisjoint(index.member_calls):
        for chain in module.facts.references:
            yield from _calls(module, chain)
    if index.member_reads:
        for chain in module.facts.references:
            yield from _reads(module, chain)
    for fact in module.facts.assigns:
        if isinstance(fact.target, ast.Attribute):
            for signal in index.member_reads.get(ANY, ()):
                if _is_so_called(signal, fact.target.value):
                    yield Match(signal.origin, span(fact.target), fact.target.attr, fact.place.scope)
            for signal in index.member_assigns.get(fact.target.attr, ()):
                if _is_elsewhere(module, fact.target.value, fact.place):
                    yield Match(signal.origin, span(fact.target), fact.target.attr, fact.place.scope)


def _calls(module: FileContext, chain: Reference) -> Iterator[Match]:
    """`x.assert_called()`."""
    for node in chain.calls:
        if isinstance(node.func, ast.Attribute):
            owner = node.func.value
            for signal in module.index.member_calls.get(node.func.attr, ()):
                if (
                    _imports(module, signal.imports)
                    and (not signal.of or _is_named(signal.of, owner))
                    and _is_elsewhere(module, owner, chain.place)
                ):
                    yield Match(signal.origin, span(chain.node), node.func.attr, chain.place.scope)


def _reads(module: FileContext, chain: Reference) -> Iterator[Match]:
    """`x.call_count`, where `x` is a double, or is called like one."""
    named = module.index.member_reads.get(ANY, ())
    for node in chain_nodes(chain.node):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            for signal in named:
                if _is_so_called(signal, node.value) and not _is_catalogued(module, node, chain.place):
                    yield Match(signal.origin, span(chain.node), node.attr, chain.place.scope)
            for signal in module.index.member_reads.get(node.attr, ()):
                if (
                    _imports(module, signal.imports)
                    and _is_elsewhere(module, node.value, chain.place)
                    and (_is_named(signal.of, node.value) or _is_double(module, node.value, chain.place))
                ):
                    yield Match(signal.origin, span(chain.node), node.attr, chain.place.scope)


def _is_so_called(signal: MemberSignal, owner: ast.expr) -> bool:
    """Whether the object itself is called like this, and is not made on the spot."""
    name = "" if isinstance(owner, ast.Call) else last_name(owner)
    return pattern(signal.of).fullmatch(name) is not None and not (
        signal.except_ and pattern(signal.except_).fullmatch(name)
    )


def _is_catalogued(module: FileContext, member: ast.expr, place: Place) -> bool:
    """Whether an entry reports, or allows, exactly this member."""
    return any(
        uses_of(module.index, path)[0] == path for path in module.resolver.paths(member, place) if path
    )


def _is_named(names: str, owner: ast.expr) -> bool:
    """Whether a name in the expression of the object is like this."""
    return any(
        pattern(names).fullmatch(name)
        for node in ast.walk(owner)
        if (name := getattr(node, "attr", "") or getattr(node, "id", ""))
    )


def _imports(module: FileContext, wanted: tuple[str, ...]) -> bool:
    """Return whether the file imports one of the modules, or something below it; of none, always."""
    if not wanted:
        return True
    nodes = [fact.node for fact in module.facts.imports]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level]
    return any(name == module_ or name.startswith(f"{module_}.") for name in names for module_ in wanted)


def _is_elsewhere(module: FileContext, owner: ast.expr, place: Place) -> bool:
    """Whether the object is not the test itself, and is not made in the same chain, where it is reported as made."""
    if is_self(owner):
        return False
    for node in chain_nodes(owner):
        if isinstance(node, ast.Call):
            for path in module.resolver.paths(node.func, place):
                known, _, signals = uses_of(module.index, path)
                if signals and known == path:
                    return False
    return True


def _is_double(module: FileContext, owner: ast.expr, place: Place) -> bool:
    """Whether the object comes from what an entry reports: a mocking library, a fixture, a decorator that patches."""
    return _is_injected(module, owner, place) or any(
        module.index.severity(signal.origin)
        for path in module.resolver.paths(owner, place)
        for signal in uses_of(module.index, path)[2]
    )


def _is_injected(module: FileContext, owner: ast.expr, place: Place) -> bool:
    """Whether the object is a parameter of a function that a patch decorates, or of a method of such a class."""
    if not module.patched:
        return False
    while isinstance(owner, (ast.Call, ast.Attribute, ast.Subscript)):
        owner = owner.func if isinstance(owner, ast.Call) else owner.value
    name = owner.id if isinstance(owner, ast.Name) else ""
    around = list(enclosing_definitions(place.scope))
    return any(
        not isinstance(node, ast.ClassDef)
        and any(argument.arg == name for argument in all_arguments(node.args))
        and any(id(outer) in module.patched for outer in around[number : number + 2])
        for number, node in enumerate(around)
    )
