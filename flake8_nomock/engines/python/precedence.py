"""Which findings yield to others that say the same: one table, applied once all kinds of signals were looked for."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from flake8_nomock.engines.python.file_context import Match, enclosing_definitions

_PATCHES = ("NMK103", "NMK105")


class Precedence(NamedTuple):
    """Findings of one kind yield to those of another kind that concern the same thing."""

    weaker: str
    """A kind of signal."""
    stronger: str
    """A kind of signal; what yields itself has been left out of it before."""
    concerns: Callable[[Match], Iterable[object]]
    """What a finding of the weaker kind concerns."""
    settles: Callable[[Match], Iterable[object]]
    """What a finding of the stronger kind settles: any weaker finding that concerns it is left out."""


def _import_of(match: Match) -> Iterator[object]:
    """Yield the import statement that the name comes from, if the signal is reported once, with the code."""
    if match.once_for is not None:
        yield id(match.once_for), match.origin.code


def _imported(match: Match) -> Iterator[object]:
    if match.subject is not None:
        yield id(match.subject), match.origin.code


def _reaching(match: Match) -> Iterator[object]:
    """Yield the import of test code that is reported for the name of its module (NMK503), or for its file (NMK604)."""
    if match.subject is not None and match.origin.code in ("NMK503", "NMK604"):
        yield id(match.subject)


def _definitions_around(match: Match) -> Iterator[object]:
    return map(id, enclosing_definitions(match.scope))


def _patched_definitions(match: Match) -> Iterator[object]:
    """Yield the functions and classes in which a patch is in force: its test, and the class of which it is the decorator."""
    if match.origin.code not in _PATCHES:
        return
    if match.decorates is not None:
        yield id(match.decorates)
    for node in enclosing_definitions(match.scope):
        yield id(node)
        if not isinstance(node, ast.ClassDef):
            return


def _function_of(match: Match) -> Iterator[object]:
    """Yield the function whose parameter the finding is."""
    if match.subject is not None:
        yield id(match.scope.node)


def _statement(match: Match) -> Iterator[object]:
    """Yield the import statement that is reported for the name of its module (NMK406), or for a double that it brings in."""
    if match.subject is not None and match.origin.code in ("NMK406", "NMK601"):
        yield id(match.subject)


TABLE = (
    Precedence("import", "across", concerns=_statement, settles=_statement),
    Precedence("across", "import", concerns=_reaching, settles=_reaching),
    Precedence("use", "import", concerns=_import_of, settles=_imported),
    Precedence("member", "use", concerns=_definitions_around, settles=_patched_definitions),
    Precedence("member", "fixture", concerns=_definitions_around, settles=_function_of),
)
"""In an order in which no kind is stronger before it has yielded itself."""


def settle(found: Mapping[str, list[Match]]) -> Iterator[Match]:
    """Yield the findings of all kinds (by the name of the kind) that do not yield to another one."""
    kept = dict(found)
    for rule in TABLE:
        if kept[rule.weaker]:
            settled = {thing for match in kept[rule.stronger] for thing in rule.settles(match)}
            kept[rule.weaker] = [m for m in kept[rule.weaker] if settled.isdisjoint(rule.concerns(m))]
    for matches in kept.values():
        yield from matches
