"""Signal `member`: test code programs or questions a double that it got from somewhere else."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import is_self
from flake8_nomock.engines.python.semantic.events import Place
from flake8_nomock.engines.python.signal_index import SignalIndex


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the name of the member, a name like that of the object, and the import of a module."""
    for name, signals in index.member_calls.items():
        for signal in signals:
            for module in signal.imports or ("",):
                yield Requirement(names=frozenset([name]), name_shape=signal.of, imports=words_of(module))
    for name in index.member_assigns:
        yield Requirement(names=frozenset([name]))


def find(module: FileContext) -> Iterator[Match]:
    """Find members of doubles that are programmed or asked about."""
    index = module.index
    if not (index.member_calls or index.member_assigns):
        return
    for chain in () if module.facts.called.isdisjoint(index.member_calls) else module.facts.references:
        for node in chain.calls:
            if isinstance(node.func, ast.Attribute):
                for signal in index.member_calls.get(node.func.attr, ()):
                    owner = node.func.value
                    if (
                        _imports(module, signal.imports)
                        and _is_of(signal.of, owner)
                        and _is_unexplained(module, owner, chain.place)
                    ):
                        yield Match(signal.origin, span(chain.node), node.func.attr, chain.place.scope)
    for fact in module.facts.assigns:
        if isinstance(fact.target, ast.Attribute):
            for signal in index.member_assigns.get(fact.target.attr, ()):
                if _is_unexplained(module, fact.target.value, fact.place):
                    yield Match(signal.origin, span(fact.target), fact.target.attr, fact.place.scope)


def _is_of(names: str, owner: ast.expr) -> bool:
    """Whether a name in the expression of the object is like this; of nothing, always."""
    return not names or any(
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


def _is_unexplained(module: FileContext, owner: ast.expr, place: Place) -> bool:
    """Whether this file alone does not tell where the double comes from."""
    if is_self(owner):
        return False
    return not any(
        path.partition(".")[0].removesuffix("()") in module.index.roots - {"self"}
        for path in module.resolver_of_file.paths(owner, place)
    )
