"""What every report is made from: the verdicts of one run and what the run looked at. No format knows more."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.policy.verdicts import NEW, Verdict, fails

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Rule


class Summary(NamedTuple):
    """What a run looked at."""

    files: Mapping[str, int]
    """Engine (`python`, `astgrep`) to the number of files that it checked."""
    skipped: Mapping[str, int]
    """Reason to the number of files that were left out for it."""
    seconds: float
    """Wall-clock time of the run."""
    engines: Mapping[str, str]
    """Engine to its version."""
    profile: str
    exit_code: int
    """0 clean, 1 findings, 2 usage or configuration error, 3 incomplete scan or canary failed."""


class HistoryPoint(NamedTuple):
    """The count of findings at one moment, for a burn-down."""

    date: str
    """ISO 8601."""
    commit: str
    findings: int


class Report(NamedTuple):
    """One run, ready to be written in any format."""

    root: Path
    """The project's folder; paths of findings are relative to it, with forward slashes."""
    rules: Mapping[str, Rule]
    """Code to rule: all that were in force, also those without findings."""
    verdicts: tuple[Verdict, ...]
    """Sorted by path, line and column."""
    summary: Summary
    lines: Callable[[str], Sequence[str]]
    """Path to the lines of the file, without line ends; empty for what cannot be read."""
    changed: Mapping[str, frozenset[int]] | None = None
    """Path to its changed lines (1-based), if the run knows of a change; None if not."""
    history: tuple[HistoryPoint, ...] = ()
    owner: Callable[[str], str] | None = None
    """Path to its owners as CODEOWNERS says; None where nobody asked or there is no such file."""
    folder: Path | None = None
    """Where the user stands: what a terminal shows names paths relative to it; None for the project's folder."""

    @property
    def new(self) -> list[Verdict]:
        """The verdicts that are neither recorded nor permitted."""
        return [verdict for verdict in self.verdicts if verdict.state == NEW]

    @property
    def failing(self) -> list[Verdict]:
        """The verdicts that make the run fail."""
        return [verdict for verdict in self.verdicts if fails(verdict)]

    def shown(self, path: str) -> str:
        """Return the path of a finding as a terminal in `folder` shows it."""
        if self.folder is None or self.folder == self.root:
            return path
        try:
            return os.path.relpath(self.root / path, self.folder)
        except ValueError:  # another drive
            return str(self.root / path)
