"""What every engine reports."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

NOT_ANALYSED = "NMK900"
"""The rule of what could not be looked at; such a finding is never hidden, and makes a run incomplete."""


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
    anchor: str = ""
    """Hash of the statement around, whatever its layout: 16 hexadecimal digits; empty where nobody asked."""


def one_per_line(findings: Iterable[Finding]) -> list[Finding]:
    """At most one finding per code and line: an error before a warning, then the leftmost; in source order."""
    best: dict[tuple[str, str, int], Finding] = {}
    for finding in findings:
        key = (finding.path, finding.code, finding.line)
        known = best.get(key)
        if known is None or _rank(finding) < _rank(known):
            best[key] = finding
    return sorted(best.values(), key=lambda f: (f.path, f.line, f.column, f.code))


def _rank(finding: Finding) -> tuple[bool, int, str]:
    return finding.severity != "error", finding.column, finding.entry
