"""Which files are scanned together: no large file is searched for signals that only other files may hold.

Every file of a run is searched for every signal of the run, and each run costs the start of ast-grep.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import Signal

WORTH_A_RUN = 200_000
"""Characters of source whose search takes some times longer than the start of ast-grep (0.05 s of CPU time)."""


class Candidate(NamedTuple):
    """A file that must be searched."""

    path: str
    size: int
    """Characters."""
    possible: frozenset[Signal]
    """The signals that its text leaves possible."""


class Run(NamedTuple):
    """Files that are searched for the same signals."""

    signals: frozenset[Signal]
    paths: tuple[str, ...]


def runs_of(candidates: Iterable[Candidate]) -> Iterator[Run]:
    """Yield runs in which every file is searched for at least its own signals.

    Files with the same signals are one run if they are large enough. The others come together in the order of how
    many signals they may hold, until they are.
    """
    same: dict[frozenset[Signal], list[Candidate]] = {}
    for candidate in candidates:
        same.setdefault(candidate.possible, []).append(candidate)
    gathered: list[Candidate] = []
    for files in sorted(same.values(), key=lambda files: len(files[0].possible)):
        if _size(files) >= WORTH_A_RUN:
            yield _run(files)
            continue
        gathered += files
        if _size(gathered) >= WORTH_A_RUN:
            yield _run(gathered)
            gathered = []
    if gathered:
        yield _run(gathered)


def _size(files: Iterable[Candidate]) -> int:
    return sum(file.size for file in files)


def _run(files: list[Candidate]) -> Run:
    signals = frozenset().union(*(file.possible for file in files))
    return Run(signals, tuple(file.path for file in files))
