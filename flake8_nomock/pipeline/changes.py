"""What git says has changed: files and lines against a commit, and what is staged."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.core.errors import NomockError
from flake8_nomock.git.command import attempt, git, output, prefix_of, revision, top_of
from flake8_nomock.git.merge_base import changed_paths, merge_base
from flake8_nomock.git.work_tree import head

_FILE = re.compile(rb"^\+\+\+ (?:b/)?(.*)$", re.M)
_RENAMED = re.compile(rb"^rename to (.*)$", re.M)
"""All that is said of a file that got another name and no other content."""
_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.M)


class Changes(NamedTuple):
    """Changed files of a project that are still there, with their changed lines."""

    base: str
    """The commit that they are compared with."""
    lines: dict[str, frozenset[int]]
    """Path relative to the project to its changed lines (1-based); all of them in a new file."""


class BranchPoint(NamedTuple):
    """The commit where a branch left another one, or where a change of the work tree began."""

    commit: str
    """Empty if there is no commit yet: then nothing was there before."""
    changed: frozenset[str]
    """Paths relative to the project of the files that differ from the commit, new and deleted ones too."""


def branch_point(root: Path, ref: str, staged: bool = False) -> BranchPoint:
    """Return where the branch left `ref`, and what differs from there: in the work tree, or what is `staged`.

    Raises `GitError` outside of git, for an unknown `ref`, or if history is missing: with what to fetch.
    """
    top_of(root)
    if not head(root):
        return BranchPoint("", frozenset())
    commit = merge_base(root, ref)
    if not staged:
        return BranchPoint(commit, frozenset(changed_paths(root, commit)))
    listed = git(
        root, "diff", "--cached", "--name-only", "--no-renames", "--relative", "-z", commit, "--", "."
    )
    return BranchPoint(commit, frozenset(path for path in listed.split("\0") if path))


def changed(root: Path, ref: str) -> Changes:
    """Return what differs between the work tree (untracked files included) and where it left `ref`.

    Raises `GitError` outside of git, for an unknown `ref`, or if history is missing: with what to fetch.
    """
    top_of(root)
    base = merge_base(root, ref) if head(root) else revision(ref)
    lines = _changed_lines(output(root, *_DIFF, "--end-of-options", base, "--", "."))
    for path in git(root, "ls-files", "-z", "--others", "--exclude-standard").split("\0"):
        if path:
            lines[path] = frozenset(range(1, _count_lines(root / path) + 1))
    return Changes(base, {path: numbers for path, numbers in lines.items() if (root / path).is_file()})


def default_base(root: Path) -> str:
    """Return what a branch is usually compared with: the default branch of `origin`, else the last commit."""
    for ref in ("origin/HEAD", "origin/main", "origin/master"):
        if _is_commit(root, ref):
            return ref
    return "HEAD"


def staged(root: Path, folder: Path) -> Changes:
    """Copy the files staged for a commit into a folder, under their paths relative to the project.

    Raises `NomockError` outside of git.
    """
    if prefix_of(root):  # git writes paths relative to its own top
        raise NomockError(f"{root}: --staged works in the top folder of the repository: run nomock there")
    lines = _changed_lines(output(root, *_DIFF, "--cached", "--diff-filter=ACMRT", "--", "."))
    names = b"".join(os.fsencode(path) + b"\0" for path in lines)
    output(root, "checkout-index", "-z", "--stdin", "--force", f"--prefix={folder}/", stdin=names)
    return Changes("HEAD", lines)


_DIFF = (
    *("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--relative"),
    *("--text", "--unified=0", "--no-prefix", "-M"),  # whatever .gitattributes says of a file
)


def _changed_lines(diff: bytes) -> dict[str, frozenset[int]]:
    """File to its changed lines, from a diff without context."""
    found: dict[str, frozenset[int]] = {}
    for part in re.split(rb"^diff --git ", diff, flags=re.M)[1:]:
        named = _FILE.search(part) or _RENAMED.search(part)
        if named is None or named[1] == b"/dev/null":
            continue
        numbers: set[int] = set()
        for start, count in _HUNK.findall(part):
            numbers.update(range(int(start), int(start) + int(count or 1)))
        found[_unquoted(named[1].rstrip(b"\t"))] = frozenset(numbers)
    return found


def _unquoted(name: bytes) -> str:
    """Return a path as git prints it: quoted like a C string if it is unusual."""
    if not name.startswith(b'"'):
        return os.fsdecode(name)
    plain = name[1:-1].decode("latin-1").encode("latin-1", "backslashreplace")
    return os.fsdecode(plain.decode("unicode_escape").encode("latin-1"))


def _is_commit(root: Path, ref: str) -> bool:
    return attempt(root, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}").returncode == 0


def _count_lines(file: Path) -> int:
    try:
        return file.read_bytes().count(b"\n") + 1
    except OSError:
        return 0
