"""Continuous integration that runs nomock less than before: structures are compared, not patterns (NMK905)."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.policy.weakening import Weakening
from flake8_nomock.policy.weakening.ci import github, gitlab, precommit, scripts
from flake8_nomock.policy.weakening.ci.snapshot import Snapshot

__all__ = ["Snapshot", "compare"]


def compare(base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield every change of a job, hook or script that runs nomock, but for newer versions and what is stricter.

    Paths are relative to the top of the repository.
    """
    for part in (github, gitlab, precommit, scripts):
        yield from part.compare(base, head)
