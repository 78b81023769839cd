"""Signal `import`: a catalogued module is imported, in any form."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import ImportSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import is_one_of
from flake8_nomock.engines.python.semantic.events import ImportEvent
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import imports_of
from flake8_nomock.engines.python.word_shapes import any_of


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the words of the module in import statements or strings, or a telling segment in an import statement."""
    for path, signals in index.imports.items():
        if any(index.severity(signal.origin) for signal in signals):
            words = words_of(path)
            root = frozenset([path.partition(".")[0]])
            yield Requirement(names=words, imports=words)
            yield Requirement(names=root | {"getattr"}, texts=words, imports=root)
    if index.import_segments:
        shape = any_of(signal.segment or signal.imported for signal in index.import_segments)
        yield Requirement(imported_shape=shape)


def find(module: FileContext) -> Iterator[Match]:
    """Find catalogued modules that are imported, in any form."""
    for fact in module.facts.imports:
        for signal, symbol in _signals(module, fact):
            if module.index.severity(signal.origin) and not _starts_a_run(module, fact, signal):
                yield Match(signal.origin, span(fact.node), symbol, fact.place.scope, subject=fact.node)
    for chain in module.chains:
        for resolved in module.resolver.resolve(chain.node, chain.place):
            if not resolved.dynamic_import:
                continue
            _, signals = imports_of(module.index, resolved.dynamic_import)
            for signal in signals:
                if module.index.severity(signal.origin) and _whole_module(signal):
                    yield Match(signal.origin, span(chain.node), resolved.dynamic_import, chain.place.scope)


def _whole_module(signal: ImportSignal) -> bool:
    return not (signal.only or signal.type_only) and (signal.generic or not signal.names)


def _signals(module: FileContext, fact: ImportEvent) -> Iterator[tuple[ImportSignal, str]]:
    if isinstance(fact.node, ast.Import):
        for alias in fact.node.names:
            yield from _module_signals(module, fact, alias.name)
    elif fact.node.level:
        written = [fact.node.module] if fact.node.module else [a.name for a in fact.node.names]
        for path in written:
            yield from _segment_signals(module, fact, path)
    elif fact.node.module:
        yield from _from_signals(module, fact, fact.node.module, fact.node.names)


def _module_signals(module: FileContext, fact: ImportEvent, path: str) -> Iterator[tuple[ImportSignal, str]]:
    """`import path`."""
    if not imports_of(module.index, path)[0] or _is_first_party(module, path):
        yield from _segment_signals(module, fact, path)
        return
    name, signals = _applicable(module, fact, path)
    for signal in signals:
        if not signal.names or (signal.generic and _is_used(module, fact, name, signal)):
            yield signal, path


def _applicable(module: FileContext, fact: ImportEvent, path: str) -> tuple[str, list[ImportSignal]]:
    """Return the longest catalogued module that is `path` or above it and has signals for this kind of import."""
    while True:
        name, signals = imports_of(module.index, path)
        fitting = [s for s in signals if s.type_only == fact.type_only and not s.only]
        if fitting or not name:
            return name, fitting
        path = name.rpartition(".")[0]


def _from_signals(
    module: FileContext, fact: ImportEvent, path: str, names: list[ast.alias]
) -> Iterator[tuple[ImportSignal, str]]:
    """`from path import names`."""
    if _is_first_party(module, path):
        yield from _segment_signals(module, fact, path)
        return
    imported = {alias.name for alias in names}
    only = [
        s
        for s in module.index.imports.get(path, ())
        if s.only and s.type_only == fact.type_only and imported <= set(s.only)
    ]
    if only:
        yield from ((signal, f"{path}.{names[0].name}") for signal in only)
        return
    catalogued = False
    for alias in names:
        full = f"{path}.{alias.name}"
        catalogued = catalogued or bool(imports_of(module.index, full)[0])
        name, signals = _applicable(module, fact, full)
        for signal in signals:
            if signal.names and not (
                path == signal.module and _is_named(alias.name, signal.names, signal.generic)
            ):
                continue
            yield signal, full if alias.name != "*" and (signal.names or name == full) else path
    if not catalogued:
        yield from _segment_signals(module, fact, path)


def _is_named(name: str, wanted: tuple[str, ...], generic: bool) -> bool:
    if name == "*":
        return generic
    return is_one_of(name, wanted)


def _is_used(module: FileContext, fact: ImportEvent, path: str, signal: ImportSignal) -> bool:
    """Whether one of the signal's names is used through this import of a generically named module."""
    wanted = tuple(f"{path}.{name}" for name in signal.names)
    used = [(chain.node, chain.place) for chain in module.chains]
    used += [(base.base, base.place) for base in module.facts.bases]
    return any(
        resolved.path.startswith(wanted) and getattr(resolved.binding, "node", None) is fact.node
        for node, place in used
        for resolved in module.resolver.resolve(node, place)
    )


def _starts_a_run(module: FileContext, fact: ImportEvent, signal: ImportSignal) -> bool:
    """Whether what starts the runner, and nothing else, is used of what an import brings in: `pytest.main(…)`."""
    if not signal.starts:
        return False
    wanted = {f"{signal.module}.{name}" for name in signal.starts}
    used = {
        resolved.path.partition("()")[0]
        for chain in module.chains
        for resolved in module.resolver.resolve(chain.node, chain.place)
        if getattr(resolved.binding, "node", None) is fact.node
    }
    return bool(used) and all(".".join(path.split(".")[:2]) in wanted for path in used)


def _segment_signals(module: FileContext, fact: ImportEvent, path: str) -> Iterator[tuple[ImportSignal, str]]:
    """Telling segments in the path of a first-party or relative module."""
    if fact.type_only or not module.index.import_segments:
        return
    segments = path.split(".")
    relative = _level(fact.node) > 0
    ours = relative or module.is_first_party(segments[0])
    if not relative and (segments[0] in sys.stdlib_module_names or path in module.index.exports):
        return
    holds_none = f"{'.' * _level(fact.node)}{path}" in module.links.without_tests
    for signal in module.index.import_segments:
        if signal.holding_tests and holds_none:
            continue
        if signal.imported:
            if ours:
                yield from _imported_names(fact.node, path, signal)
            continue
        matches = pattern(signal.segment).fullmatch
        if not any(map(matches, segments)) or (signal.except_ and pattern(signal.except_).fullmatch(path)):
            continue
        if not ours and (signal.first_party or (signal.own and not matches(segments[0]))):
            continue
        yield signal, path


def _level(statement: ast.Import | ast.ImportFrom) -> int:
    """Return how many dots a relative import begins with; 0 for an absolute one."""
    return statement.level if isinstance(statement, ast.ImportFrom) else 0


def _imported_names(
    statement: ast.Import | ast.ImportFrom, path: str, signal: ImportSignal
) -> Iterator[tuple[ImportSignal, str]]:
    """Yield telling names that `from path import …` takes from one of the project's own modules."""
    if not isinstance(statement, ast.ImportFrom) or statement.module is None:
        return
    for alias in statement.names:
        if pattern(signal.imported).fullmatch(alias.name) and not (
            signal.except_ and pattern(signal.except_).fullmatch(alias.name)
        ):
            yield signal, f"{path}.{alias.name}"


def _is_first_party(module: FileContext, path: str) -> bool:
    root = path.partition(".")[0]
    return root in module.index.roots and root not in sys.stdlib_module_names and module.is_first_party(root)
