"""The line of a finding with its columns underlined, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.reports.characters import printable, width

LONGEST = 100
"""Characters that are shown of a line; bundled and minified code has lines of any length."""
_LEAD = 30


class Excerpt(NamedTuple):
    """A line without its indentation, in three parts, safe to print; the middle one is what is meant."""

    before: str
    marked: str
    after: str

    @property
    def text(self) -> str:
        """The line."""
        return self.before + self.marked + self.after

    @property
    def marks(self) -> str:
        """Spaces and carets to print below it."""
        return " " * width(self.before) + "^" * max(width(self.marked), 1)


def excerpt(finding: Finding, lines: Sequence[str]) -> Excerpt | None:
    """Return the first line of a finding; None where the line is not there, is blank, or the whole file is meant."""
    if not 1 <= finding.line <= len(lines) or finding.end_line == finding.line == finding.end_column == 1:
        return None
    line = lines[finding.line - 1]
    if not line.strip():
        return None
    start = min(finding.column - 1, len(line))
    end = finding.end_column - 1 if finding.end_line == finding.line else len(line.rstrip())
    end = max(min(end, len(line)), start + 1)
    first = 0 if len(line) <= LONGEST else max(0, start - _LEAD)
    last = first + LONGEST
    lead, tail = ("…" if first else ""), ("…" if last < len(line) else "")
    before = lead + _plain(line[first:start])
    marked = _plain(line[start : min(end, last)])
    after = _plain(line[min(end, last) : last]) + tail
    return Excerpt(before.lstrip(), marked, after)


def _plain(text: str) -> str:
    return printable(text.replace("\t", "    "))
