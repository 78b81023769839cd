"""Which files a run looks at: git's view of the project where there is git, and the reason for everything left out."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from stat import S_ISDIR
from types import MappingProxyType
from typing import NamedTuple

from flake8_nomock.config.find import refuse_nested
from flake8_nomock.config.foreign_code import BY_CONTENT, reason_left_out
from flake8_nomock.config.foreign_folders import FOREIGN_FOLDERS
from flake8_nomock.config.model import Configuration
from flake8_nomock.config.unread_kinds import reason_unread
from flake8_nomock.core.errors import NomockError
from flake8_nomock.engines.registry import ENGINES, engine_of
from flake8_nomock.git.work_tree import named
from flake8_nomock.pipeline.file_stamps import stamp

OTHER_REPOSITORY = "other git repository"
"""Why a submodule, or a repository that lies in the project's, is left out."""
_FOREIGN = frozenset(FOREIGN_FOLDERS)


class Selection(NamedTuple):
    """The files of a run; paths are relative to the project's root, with forward slashes, sorted."""

    by_engine: Mapping[str, tuple[str, ...]]
    """Name of an engine to the files that it checks; every engine is there."""
    left_out: Mapping[str, str]
    """Path to the reason why the file is left out. What git ignores is not known one by one and not in it."""
    stamps: Mapping[str, str] = MappingProxyType({})
    """Path to the stamp that it bore (`file_stamps`), where it is known."""
    in_spite: frozenset[str] = frozenset()
    """Changed files that are checked although they look like a bundle: what cannot be parsed in them is no fault."""

    @property
    def skipped(self) -> dict[str, int]:
        """Reason to the number of files left out for it, sorted by reason."""
        return dict(sorted(Counter(self.left_out.values()).items()))

    @property
    def files(self) -> tuple[str, ...]:
        """All files that are checked."""
        return tuple(path for paths in self.by_engine.values() for path in paths)


def discover(configuration: Configuration, paths: Iterable[Path], changed: Container[str] = ()) -> Selection:
    """Find the files of our languages in files and folders.

    Files that are `changed` are not left out for what a change could make up: that they look like a bundle.
    Ignored by git means left out, except for a file that is named itself. Raises `NomockError` for a path
    that is not there or lies outside the project.
    """
    root = configuration.root
    given = [_relative(root, path) for path in paths]
    files = [path for path in given if (root / path).is_file()]
    folders = [path for path in given if path not in files]
    known = named(root, *folders) if folders else []
    found = _walk(root, folders) if known is None else known
    return _by_engine(configuration, [*files, *found], root, known is not None, changed)


def select(
    configuration: Configuration,
    candidates: Iterable[str],
    sources: Path | None = None,
    changed: Container[str] = (),
) -> Selection:
    """Sort out candidates by engine, and count what is left out; what vanished is selected, and its engine says so.

    `candidates` are relative to `sources`, the folder that they are read from (default: the project's root).
    """
    return _by_engine(configuration, candidates, sources or configuration.root, changed=changed)


def _by_engine(
    configuration: Configuration,
    candidates: Iterable[str],
    root: Path,
    may_be_deleted: bool = False,
    changed: Container[str] = (),
) -> Selection:
    """Return the selection; `may_be_deleted` says that candidates may not be there: git knows deleted files, too."""
    by_engine: dict[str, list[str]] = {engine.name: [] for engine in ENGINES}
    left_out: dict[str, str] = {}
    stamps: dict[str, str] = {}
    in_spite: set[str] = set()
    folder, now = str(root), time.time_ns()
    for path in sorted(set(candidates)):
        name, reason = engine_for(path, configuration)
        if reason in BY_CONTENT and path in changed:
            reason = ""
            in_spite.add(path)
        status = None if reason and not may_be_deleted else _status(f"{folder}/{path}")
        if status is None and may_be_deleted:
            continue
        if status is not None and may_be_deleted and S_ISDIR(status.st_mode):
            reason = OTHER_REPOSITORY  # git names no other folders
        if status is not None and not reason:
            reason = _unfit(status.st_mode)
            stamps[path] = stamp(status, now)
        if reason:
            left_out[path] = reason
        else:
            refuse_nested(configuration, path)
            by_engine[name].append(path)
    chosen = {name: tuple(paths) for name, paths in by_engine.items()}
    return Selection(chosen, left_out, stamps, frozenset(in_spite))


def engine_for(path: str, configuration: Configuration) -> tuple[str, str]:
    """Return the name of the engine for a path, and the reason why the file is left out; empty if it is checked."""
    folder, _, name = path.rpartition("/")
    if name in _FOREIGN or _is_foreign(folder):
        return "", "installed or generated"
    engine = engine_of(path)
    if engine is None:
        return "", reason_unread(name)
    if configuration.file_kinds.kind_of(path) == "ignored":
        return engine.name, "ignored path"
    return engine.name, reason_left_out(path, configuration)


@lru_cache(maxsize=16384)
def _is_foreign(folder: str) -> bool:
    return not _FOREIGN.isdisjoint(folder.split("/"))


def _status(file: str) -> os.stat_result | None:
    try:
        return os.lstat(file)
    except OSError:
        return None


def _unfit(mode: int) -> str:
    """Why something is no file to read; empty if it is one."""
    kind = mode & 0o170000
    if kind == 0o120000:
        return "symbolic link"
    return "" if kind == 0o100000 else "no regular file"


def _relative(root: Path, path: Path) -> str:
    """Return a path given by the user, relative to the root; `.` for the root itself."""
    if not path.exists():
        raise NomockError(f"{path}: no such file or directory")
    for base, full in ((root, path.absolute()), (root.resolve(), path.resolve())):
        try:
            return Path(os.path.normpath(full)).relative_to(os.path.normpath(base)).as_posix()
        except ValueError:
            continue
    raise NomockError(f"{path}: outside the project {root}: run nomock in that project")


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
            prefix = "" if folder == "." else f"{folder}/"
            for entry in entries:
                if not _is_folder(entry):
                    yield prefix + entry.name
                elif entry.name not in _FOREIGN and not entry.is_symlink():
                    todo.append(prefix + entry.name)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder; a link that leads to itself is not."""
    try:
        return entry.is_dir()
    except OSError:
        return False
