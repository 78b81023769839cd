"""The configuration of a project: `nomock.toml`, or `[tool.nomock]` in `pyproject.toml`.

flake8 loads this at every start: the code that reads a file is imported when there is one.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from flake8_nomock.config.file_kinds import Scopes, matches
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.record import Record

FILE = "nomock.toml"


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


class Configuration(NamedTuple):
    """What a project says about how it wants to be checked."""

    root: Path
    """The project's folder: paths and globs are relative to it."""
    source: str = ""
    """The file it was read from; empty for the defaults."""
    levels: Levels = Levels()
    warnings: bool = False
    """Whether flake8 shows warnings too."""
    scopes: Scopes = Scopes()
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

    def levels_for(self, path: str) -> Levels:
        """Profile and levels for a file: the last of `paths` that matches, on top of the project's.

        `path` is relative to the project, with forward slashes.
        """
        for part in reversed(self.paths):
            if any(matches(path, glob) for glob in part.globs):
                overrides = {**dict(self.levels.overrides), **dict(part.overrides)}
                return Levels(part.profile or self.levels.profile, tuple(sorted(overrides.items())))
        return self.levels


def find_configuration(start: Path) -> Configuration:
    """The configuration of the project that `start` (a folder) is in.

    Looks in this folder and those above for `nomock.toml` or a `pyproject.toml` with `[tool.nomock]`,
    up to the one that holds `.git`. Without any, the defaults with the nearest folder that has `.git`
    or `pyproject.toml` (else `start`) as root. Raises `ConfigurationError`.
    """
    root: Path | None = None
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return read_configuration(folder / FILE)
        pyproject = folder / "pyproject.toml"
        if pyproject.is_file():
            root = root or folder
            if b"tool.nomock" in read_bytes(pyproject):
                return read_configuration(pyproject)
        if (folder / ".git").exists():
            root = root or folder
            break
    return Configuration(root or start)


def read_configuration(file: Path) -> Configuration:
    """Read one file: `[tool.nomock]` of a `pyproject.toml`, the whole of any other.

    Raises `ConfigurationError` for what is unreadable, malformed or unknown.
    """
    from flake8_nomock.config.reader import read

    return read(file)


def read_bytes(file: Path) -> bytes:
    """The bytes of a configuration file; raises `ConfigurationError`."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{file}: the configuration cannot be read: {error}") from error
