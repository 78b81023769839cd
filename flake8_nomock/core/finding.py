"""What every engine reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

NOT_ANALYSED = "NMK900"
"""The rule of what could not be looked at; such a finding is never hidden, and makes a run incomplete."""

PATCHES = frozenset(("NMK103", "NMK104", "NMK301", "NMK302", "NMK303"))
"""The rules about replacing something that exists, which boundaries are about."""
DOUBLE = "NMK102"
"""The rule about doubles that a library makes: their target is the class that they are made after."""
WITH_TARGET = PATCHES | {DOUBLE, "NMK107"}
"""The rules whose findings may have a target: also doubles made after a type, and what stands in for a dependency."""
FROM_OTHER_FILES = frozenset(("NMK601", "NMK602", "NMK603"))
"""The rules about doubles that another file makes."""
_NAMED_BY_FILE = frozenset(("NMK405", "NMK604"))
"""The rules whose symbol is the name of a file."""


class Finding(NamedTuple):
    """One broken rule at one place.

    Lines and columns are 1-based; columns count characters (Unicode code points), not bytes.
    `end_line` and `end_column` point just behind the last character.
    """

    code: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    symbol: str
    """What was matched: `unittest.mock.patch`, a fixture, a name."""
    severity: str
    """`error` or `warning`, after profile and configuration."""
    entry: str
    """Identifier of the catalogue entry within its rule."""
    definition: str
    """Qualified name of the enclosing class or function; empty at module level."""
    engine: str
    """`python`, `astgrep` or `codeql`."""
    target: str = ""
    """What is replaced: a dotted path in Python (`shop.orders.charge`; a leading dot for what is imported from next
    to the file); in TypeScript a module specifier, where it is a member with its name (`./db`, `./db#query`), or the
    name of a global (`window.fetch`). Of an object that is not known only the member (`#send`). Empty for other rules
    and where it is not known."""
    same_line: tuple[tuple[str, str, str], ...] = ()
    """Definition, symbol and target of each finding that this one stands for: the same code and severity in its line.

    A formatter that splits the line brings them to light, one that joins lines hides them: what is recorded of a
    file counts them all, so it does not depend on the layout.
    """

    made: str = ""
    """Of a double that comes from another file: the last name on its way (`Mock`, `FakeClient`), without its module."""

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """Path, line, column and code: the order in which findings are reported."""
        return self.path, self.line, self.column, self.code

    def doubled(self) -> tuple[str, str, str]:
        """Return definition, symbol and target: what tells the finding from others of its rule and file.

        A symbol that only spells the target (`db.query` for `./db#query`) is left out, since it holds the name of a
        variable. So is that of a double from another file: helpers, fixtures and variables may get other names, and what
        makes the double stays. A symbol that is the name of a file is left out too, since a renamed file does not keep it.
        """
        if self.made or self.code in _NAMED_BY_FILE:
            return self.definition, self.made, self.target
        member = self.target.rpartition("#")[2]
        spells = member and (self.symbol == member or self.symbol.endswith(f".{member}"))
        return self.definition, "" if spells else self.symbol, self.target

    def to_row(self) -> tuple[Any, ...]:
        """Return the values in the order of the fields, for JSON."""
        return tuple(self)

    @classmethod
    def from_row(cls, row: Sequence[Any]) -> Finding:
        """Return the finding that `to_row` was given for, after a trip through JSON."""
        finding = cls._make(row)
        others = tuple((definition, symbol, target) for definition, symbol, target in finding.same_line)
        return finding._replace(same_line=others) if others else finding


def end_of_way(way: Sequence[str]) -> str:
    """Return the last name of what a double comes from: `FakeClient` of `tests.fakes.FakeClient`, `fn` of `vi.fn`.

    `way` are dotted names in Python, `file#name` in TypeScript, the last one being what makes the double.
    """
    return re.split(r"[.#/]", way[-1].removesuffix("()"))[-1] if way else ""


def one_per_line(findings: Iterable[Finding]) -> list[Finding]:
    """At most one finding per code and line: an error before a warning, then the leftmost; in source order.

    Those that are left out are in `same_line` of the one that stays.
    """
    best: dict[tuple[str, str, int], Finding] = {}
    left_out: dict[tuple[str, str, int], list[Finding]] = {}
    for finding in findings:
        key = (finding.path, finding.code, finding.line)
        known = best.get(key)
        if known is None:
            best[key] = finding
            continue
        first, second = (finding, known) if _rank(finding) < _rank(known) else (known, finding)
        best[key] = first
        left_out.setdefault(key, []).append(second)
    for key, others in left_out.items():
        best[key] = best[key]._replace(same_line=_left_out(best[key], others))
    return sorted(best.values(), key=lambda finding: finding.sort_key)


def _left_out(first: Finding, others: Iterable[Finding]) -> tuple[tuple[str, str, str], ...]:
    """Return what the others are recorded as; several signals at one place are one finding."""
    places = {f.column: f for f in sorted(others, key=_rank, reverse=True) if f.severity == first.severity}
    places.pop(first.column, None)
    return tuple(f.doubled() for _, f in sorted(places.items()))


def _rank(finding: Finding) -> tuple[bool, int, str]:
    return finding.severity != "error", finding.column, finding.entry
