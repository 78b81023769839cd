"""The work tree: which files there are, and which commit it is of. Outside of git there is nothing to tell."""

from __future__ import annotations

import os
from pathlib import Path

from flake8_nomock.git.command import GitError, GitHangsError, attempt


def listed(folder: Path, *paths: str) -> list[str] | None:
    """What git knows or would add below some folders, as far as it is there; None outside of git or without it.

    `paths` and the answers are relative to `folder`; without paths, everything below it.
    """
    known = named(folder, *paths)
    return None if known is None else [name for name in known if os.path.lexists(f"{folder}/{name}")]


def named(folder: Path, *paths: str) -> list[str] | None:
    """The same, with files that were deleted and are still in git's index."""
    found = asked(folder, "ls-files", "-z", *_KNOWN, "--", *paths)
    return None if found is None else [name for name in found.split("\0") if name]


def tracked(folder: Path, *paths: str) -> list[str]:
    """Return the files below some paths that are in git's index, relative to `folder`; none outside git."""
    found = asked(folder, "ls-files", "-z", "--", *paths) or ""
    return [name for name in found.split("\0") if name]


_KNOWN = ("--cached", "--others", "--exclude-standard", "--deduplicate")


def head(folder: Path) -> str:
    """The commit that is checked out; empty outside of git, without it, and before the first commit."""
    return (asked(folder, "rev-parse", "--verify", "--quiet", "HEAD") or "").strip()


def asked(folder: Path, *arguments: str) -> str | None:
    """What git prints (undecodable bytes as surrogates); None where it fails or is not installed."""
    try:
        done = attempt(folder, *arguments)
    except GitHangsError:
        raise
    except GitError:
        return None
    return None if done.returncode else os.fsdecode(done.stdout)
