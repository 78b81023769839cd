"""The configuration of a project: `nomock.toml`, or `[tool.nomock]` in `pyproject.toml`.

Data only: `find` looks for the file and `reader` reads it. flake8 imports this at every start.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.globs import matches
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.record import Record

FILE = "nomock.toml"
BASELINE, BASELINE_FOLDER = "nomock-baseline.jsonl", "nomock-baseline"
"""The recorded findings, in one file or in one per top-level folder."""


class PathPolicy(Record):
    """A profile and levels for a part of the project (`[[paths]]`)."""

    globs: tuple[str, ...]
    profile: str
    """Empty: that of the project."""
    overrides: tuple[tuple[str, str], ...]
    """Code to level, on top of those of the project."""


class Boundaries(Record):
    """Which packages patches may reach (`[boundaries]`); a name stands for all below, `*` for any characters."""

    own: tuple[str, ...] = ()
    """Never patched: such a finding is an error that no permit excuses."""
    may_patch: tuple[str, ...] = ()
    """Named third parties whose patches are permitted."""


class Budget(Record):
    """At most so many findings of a rule below a path (`[[budgets]]`)."""

    rule: str
    below: str
    at_most: int

    def is_for(self, code: str, path: str) -> bool:
        """Whether findings of a rule in a file count."""
        return code == self.rule and matches(path, self.below)


class Health(Record):
    """Limits for the runs of the tests (`[health]`), which `nomock health` judges by."""

    minutes: float = 5
    pass_rate: float = 0.99
    """Share of the executed tests that has to pass."""
    start_seconds: float = 10
    """Of each service."""
    regression: float = 0.25
    """By how much a test may become slower: 0.25 for 25 %."""
    floor_seconds: float = 0.05
    """A smaller difference is no regression."""
    runs: int = 50
    """How many of the latest runs are looked at."""
    accept: tuple[tuple[str, str], ...] = ()
    """(test, why it may be slow or flaky)"""


class Configuration(NamedTuple):
    """What a project says about how it wants to be checked."""

    root: Path
    """The project's folder: paths and globs are relative to it."""
    source: str = ""
    """The file it was read from; empty for the defaults."""
    levels: Levels = Levels()
    warnings: bool = False
    """Whether flake8 shows warnings too."""
    file_kinds: FileKinds = FileKinds()
    allow: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(glob, modules that files there may import and use)"""
    extra_rules: tuple[Path, ...] = ()
    first_party: tuple[str, ...] = ()
    """Top-level packages of the project that are not next to the files that import them."""
    paths: tuple[PathPolicy, ...] = ()
    boundaries: Boundaries = Boundaries()
    budgets: tuple[Budget, ...] = ()
    baseline: bool = False
    """Whether there must be a baseline; one that is there is used in any case."""
    health: Health = Health()

    def levels_for(self, path: str) -> Levels:
        """Profile and levels for a file: the last of `paths` that matches, on top of the project's.

        `path` is relative to the project, with forward slashes.
        """
        for part in reversed(self.paths):
            if any(matches(path, glob) for glob in part.globs):
                overrides = {**dict(self.levels.overrides), **dict(part.overrides)}
                return Levels(part.profile or self.levels.profile, tuple(sorted(overrides.items())))
        return self.levels
