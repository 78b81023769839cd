"""What changed from commit to commit on the first-parent line: the history of a branch as it was merged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.git.command import git, revision

_MODES = ("100644", "100755")


class Change(NamedTuple):
    """A path and its blob from this commit on; "" where it is not a regular file any more."""

    path: str
    blob: str


class Commit(NamedTuple):
    """One commit with the changes against its first parent; the first one of a history has all its files."""

    id: str
    date: str
    """Committer date, ISO 8601."""
    changes: tuple[Change, ...]


def commits(folder: Path, ref: str = "HEAD", limit: int = 0) -> list[Commit]:
    """Return the first-parent history of `ref` below a folder, oldest first; at most `limit` commits (0: all).

    Paths are relative to the folder. Where the history is cut off (by the limit, or in a shallow clone), the
    first commit has all files of its tree as changes.
    """
    count = [f"--max-count={limit}"] if limit else []
    listed = git(folder, "rev-list", "--first-parent", *count, revision(ref), "--").split()
    if not listed:
        return []
    oldest = listed[-1]
    found = [_first(folder, oldest)]
    if len(listed) > 1:
        raw = git(
            folder,
            *("log", "--first-parent", "-m", "--raw", "-z", "--no-renames", "--no-abbrev", "--relative"),
            *("--format=%x01%H %cI", "--reverse", f"{oldest}..{ref}", "--", "."),
        )
        found += _parse(raw)
    return found


def _first(folder: Path, commit: str) -> Commit:
    from flake8_nomock.git.trees import files

    date = git(folder, "show", "--no-patch", "--format=%cI", commit).strip()
    return Commit(commit, date, tuple(Change(*pair) for pair in files(folder, commit).items()))


def _parse(raw: str) -> Iterator[Commit]:
    for block in raw.split("\x01")[1:]:
        head, _, rest = block.partition("\0")
        head, _, first = head.partition("\n")
        commit, _, date = head.partition(" ")
        fields = [field.lstrip("\n") for field in (first, *rest.split("\0")) if field.strip("\n")]
        yield Commit(
            commit, date, tuple(_change(*pair) for pair in zip(fields[::2], fields[1::2], strict=True))
        )


def _change(description: str, path: str) -> Change:
    """`:100644 100644 OLD NEW M` and its path."""
    _, mode, _, new, _ = description.split()
    return Change(path, new if mode in _MODES else "")
