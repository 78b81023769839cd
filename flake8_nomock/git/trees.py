"""The files of a commit, without checking it out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from flake8_nomock.git import blobs
from flake8_nomock.git.command import git

_FILE_MODES = ("100644", "100755")
LINK, SUBMODULE = "120000", "160000"
"""Modes of entries that are not regular files."""


def files(folder: Path, commit: str, *paths: str) -> dict[str, str]:
    """Return path (relative to `folder`) to blob id for the regular files below it, or only these paths.

    Raises `GitError` if the commit is not there.
    """
    listed = git(folder, "ls-tree", "-r", "-z", commit, "--", *paths)
    found = {}
    for row in listed.split("\0"):
        description, tab, path = row.partition("\t")
        if tab and description[:6] in _FILE_MODES:
            found[path] = description.split()[2]
    return found


def others(folder: Path, commit: str) -> dict[str, tuple[str, str]]:
    """Return the links and submodules of a commit below a folder: path to (mode, id). Raises `GitError`."""
    found = {}
    for row in git(folder, "ls-tree", "-r", "-z", commit).split("\0"):
        description, tab, path = row.partition("\t")
        if tab and description[:6] in (LINK, SUBMODULE):
            found[path] = description[:6], description.split()[2]
    return found


def others_staged(folder: Path) -> dict[str, str]:
    """Return the links and submodules of the index below a folder: path to mode. Raises `GitError`."""
    rows = (row.partition("\t") for row in git(folder, "ls-files", "--stage", "-z").split("\0"))
    return {path: stage[:6] for stage, tab, path in rows if tab and stage[:6] in (LINK, SUBMODULE)}


def texts(folder: Path, files_: dict[str, str], paths: Iterable[str]) -> dict[str, str]:
    """Return path to text for some of the files; bytes that are not UTF-8 are replaced."""
    wanted = {path: files_[path] for path in paths if path in files_}
    contents = dict(blobs.read(folder, dict.fromkeys(wanted.values())))
    return {path: contents[blob].decode("utf-8", "replace") for path, blob in wanted.items()}
