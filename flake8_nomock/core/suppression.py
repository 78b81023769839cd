"""A permit: one suppression comment, whatever language it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.core.location import Location
from flake8_nomock.core.suppression_terms import Terms


class Permit(NamedTuple):
    """A comment that suppresses findings. Lines and columns are 1-based; the end points just behind."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    """The comment as it stands there."""
    codes: tuple[str, ...]
    """The rules of ours that it names, in its order; empty for a blanket suppression."""
    lines: frozenset[int]
    """The lines that it is for; empty for the whole file."""
    terms: Terms

    def to_row(self) -> dict[str, Any]:
        """Return the permit without its path, for JSON."""
        until = self.terms.until
        terms = {**self.terms._asdict(), "until": until.isoformat() if until else None}
        row = {**self._asdict(), "lines": sorted(self.lines), "terms": terms}
        del row["path"]
        return row

    @classmethod
    def from_row(cls, path: str, row: Mapping[str, Any]) -> Permit:
        """Return the permit that `to_row` was given for, after a trip through JSON."""
        terms = row["terms"]
        until = date.fromisoformat(terms["until"]) if terms["until"] else None
        return cls(
            **{
                **row,
                "path": path,
                "codes": tuple(row["codes"]),
                "lines": frozenset(row["lines"]),
                "terms": Terms(**{**terms, "until": until}),
            }
        )

    @property
    def location(self) -> Location:
        """Where the comment stands."""
        return Location(
            path=self.path,
            line=self.line,
            column=self.column,
            end_line=self.end_line,
            end_column=self.end_column,
        )

    @property
    def blanket(self) -> bool:
        """Whether it hides every rule, or a whole file: nomock does not honour such a comment."""
        return not self.codes or not self.lines

    def covers(self, finding: Finding) -> bool:
        """Whether the comment would hide the finding in the engine's own eyes."""
        return (not self.codes or finding.code in self.codes) and (
            not self.lines or finding.line in self.lines
        )
