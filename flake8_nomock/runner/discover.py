"""Which files a run looks at: git's view of the project where there is git, and the reason for everything left out."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.astgrep.globs import scope_of
from flake8_nomock.astgrep.grammars import grammar_of
from flake8_nomock.errors import NomockError
from flake8_nomock.git.work_tree import listed
from flake8_nomock.policy.configuration import Configuration

_FOREIGN = frozenset(
    [
        "node_modules",
        "bower_components",
        "site-packages",
        "__pycache__",
        "__pypackages__",
        ".git",
        ".hg",
        ".svn",
        ".tox",
        ".nox",
        ".venv",
        ".eggs",
        ".yarn",
        ".mypy_cache",
        ".pytest_cache",
        ".ruff_cache",
        ".nomock_cache",
    ]
)
"""Directories that are never the project's own code."""


class Selection(NamedTuple):
    """The files of a run; paths are relative to the project's root, with forward slashes, sorted."""

    python: tuple[str, ...]
    astgrep: tuple[str, ...]
    skipped: dict[str, int]
    """Reason to the number of files left out for it."""

    @property
    def files(self) -> tuple[str, ...]:
        """All files that are looked at."""
        return (*self.python, *self.astgrep)


def discover(configuration: Configuration, paths: Iterable[Path]) -> Selection:
    """Find the files of our languages in files and folders.

    Ignored by git means left out, except for a file that is named itself. Raises `NomockError` for a path
    that is not there or lies outside the project.
    """
    root = configuration.root
    return select(configuration, _candidates(root, [_relative(root, path) for path in paths]))


def select(configuration: Configuration, candidates: Iterable[str], sources: Path | None = None) -> Selection:
    """Sort out candidates by engine, and count what is left out.

    `candidates` are relative to `sources`, the folder that they are read from (default: the project's root).
    """
    root = sources or configuration.root
    python: list[str] = []
    astgrep: list[str] = []
    skipped: Counter[str] = Counter()
    for path in sorted(set(candidates)):
        language, reason = language_of(path, configuration)
        if not reason:
            reason = _unfit(f"{root}/{path}")
        if reason:
            skipped[reason] += 1
        else:
            (python if language == "python" else astgrep).append(path)
    return Selection(tuple(python), tuple(astgrep), dict(sorted(skipped.items())))


def language_of(path: str, configuration: Configuration) -> tuple[str, str]:
    """The engine for a path, or the reason why there is none."""
    if not _FOREIGN.isdisjoint(path.split("/")):
        return "", "installed or generated"
    if path.endswith(".py"):
        ignored = configuration.scopes.scope_of(path) == "ignored"
        return "python", "ignored path" if ignored else ""
    if grammar_of(path):
        ignored = scope_of(path, configuration.scopes) == "ignored"
        return "astgrep", "ignored path" if ignored else ""
    return "", "other language"


def _unfit(file: str) -> str:
    """Why a path is no file to read; empty if it is one, or vanished, which its engine reports."""
    try:
        mode = os.lstat(file).st_mode
    except OSError:
        return ""
    kind = mode & 0o170000
    if kind == 0o120000:
        return "symbolic link"
    return "" if kind == 0o100000 else "no regular file"


def _relative(root: Path, path: Path) -> str:
    """A path given by the user, relative to the root; `.` for the root itself."""
    if not path.exists():
        raise NomockError(f"{path}: no such file or directory")
    for base, full in ((root, path.absolute()), (root.resolve(), path.resolve())):
        try:
            return Path(os.path.normpath(full)).relative_to(os.path.normpath(base)).as_posix()
        except ValueError:
            continue
    raise NomockError(f"{path}: outside the project {root}: run nomock in that project")


def _candidates(root: Path, paths: list[str]) -> Iterator[str]:
    files = [path for path in paths if (root / path).is_file()]
    folders = [path for path in paths if path not in files]
    yield from files
    if folders:
        known = listed(root, *folders)
        yield from _walk(root, folders) if known is None else known


def _walk(root: Path, folders: list[str]) -> Iterator[str]:
    """Files below some folders; symbolic links to folders are not followed, folders that cannot be read are empty."""
    for start in folders:
        todo = [start]
        while todo:
            folder = todo.pop()
            try:
                with os.scandir(f"{root}/{folder}") as scan:
                    entries = list(scan)
            except OSError:
                continue
            if folder != start and any(entry.name == "pyvenv.cfg" for entry in entries):
                continue
            prefix = "" if folder == "." else f"{folder}/"
            for entry in entries:
                if not entry.is_dir():
                    yield prefix + entry.name
                elif entry.name not in _FOREIGN and not entry.is_symlink():
                    todo.append(prefix + entry.name)
