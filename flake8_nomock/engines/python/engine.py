"""The Python engine: a parsed module and a policy in, findings out. Pure; never raises on a valid module."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from flake8_nomock.core.finding import PATCHES, Finding, one_per_line
from flake8_nomock.core.gc_paused import not_collected
from flake8_nomock.engines.python.columns import character_column
from flake8_nomock.engines.python.file_context import Match, Module, enclosing_definitions
from flake8_nomock.engines.python.prefilter import Gate
from flake8_nomock.engines.python.semantic.collector import gather
from flake8_nomock.engines.python.semantic.events import Facts
from flake8_nomock.engines.python.semantic.scope import Scope
from flake8_nomock.engines.python.signal_index import Index
from flake8_nomock.engines.python.signals import (
    argument,
    assign,
    comment,
    condition,
    define,
    fallback,
    fixture,
    import_,
    manifest,
    marker,
    member,
    path,
    plugin,
    route,
    use,
)
from flake8_nomock.engines.python.source_text import Glance

_SIGNALS: tuple[Callable[[Module], Iterable[Match]], ...] = (
    import_.find,
    fixture.find,  # before the uses: a reported parameter accounts for them
    use.find,
    marker.find,
    plugin.find,
    argument.find,
    assign.find,
    define.find,
    condition.find,
    route.find,
    path.find,
    manifest.find,
    fallback.find,
    comment.find,
    member.find,  # last: it speaks up only where nothing else did
)

_REGARDLESS = (path.find, comment.find)
"""The signals that do not depend on what the gate looks at."""


def check(
    tree: ast.Module,
    path: str,
    lines: Sequence[str],
    index: Index,
    *,
    is_first_party: Callable[[str], bool] = lambda root: False,
    every: bool = False,
    facts: Facts | None = None,
) -> list[Finding]:
    """Findings in one module, in the order of the source; at most one per code and line, unless `every` is asked for.

    `path` is relative to the project, with forward slashes. `lines` are the decoded lines of the source
    (with or without their ends). `index` is the catalogue for the file's scope and policy.
    `is_first_party` says whether a top-level module name belongs to the project.
    `facts` are those of the tree, if they were gathered already.
    """
    with not_collected():
        return _check(tree, path, lines, index, is_first_party, every, facts)


def _check(
    tree: ast.Module,
    path: str,
    lines: Sequence[str],
    index: Index,
    is_first_party: Callable[[str], bool],
    every: bool,
    facts: Facts | None,
) -> list[Finding]:
    finders = _SIGNALS
    if facts is None:
        glance = Glance("\n".join(lines).encode("utf-8", "surrogatepass"))
        if gate(index).opens(glance, is_first_party):
            facts = gather(tree, frozenset(index.strings), decisions=bool(index.conditions))
        else:
            finders, facts = _REGARDLESS, Facts(Scope(tree, None))
    module = Module(path, lines, facts, index, is_first_party)
    found = (list if every else one_per_line)(
        _finding(match, module) for find in finders for match in find(module)
    )
    facts.release()
    return found


@lru_cache(maxsize=16)
def gate(index: Index) -> Gate:
    """The gate of an index; one for as long as the index lives."""
    return Gate(index)


def _finding(match: Match, module: Module) -> Finding:
    rule = module.index.catalogue.rules[match.origin.code]
    place = match.span
    return Finding(
        code=match.origin.code,
        path=module.path,
        line=place.line,
        column=character_column(module.lines, place.line, place.column),
        end_line=place.end_line,
        end_column=character_column(module.lines, place.end_line, place.end_column),
        message=rule.message.replace("{symbol}", match.symbol),
        symbol=match.symbol,
        severity=module.index.severity(match.origin),
        entry=match.origin.entry,
        definition=".".join(reversed(list(_names(match.scope)))),
        engine="python",
        target=module.targets.at(place.line, place.column) if match.origin.code in PATCHES else "",
    )


def _names(scope: Scope) -> Iterator[str]:
    return (node.name for node in enclosing_definitions(scope))
