"""The work tree: its files and its commit, as git knows them."""

from __future__ import annotations

import os
from pathlib import Path

from flake8_nomock.git.command import GitError, GitHangsError, attempt


def listed(folder: Path, *paths: str) -> list[str] | None:
    """Return the existing files that git knows or would add below some folders; None outside git or without it.

    `paths` and the answers are relative to `folder`; without paths, everything below it.
    """
    known = named(folder, *paths)
    return None if known is None else [name for name in known if os.path.lexists(f"{folder}/{name}")]


def named(folder: Path, *paths: str) -> list[str] | None:
    """Like `listed`, with files that were deleted and are still in git's index."""
    found = output_of(folder, "ls-files", "-z", *_KNOWN, "--", *paths)
    return None if found is None else [name for name in found.split("\0") if name]


def tracked(folder: Path, *paths: str) -> list[str]:
    """Return the files below some paths that are in git's index, relative to `folder`; none outside git."""
    found = output_of(folder, "ls-files", "-z", "--", *paths) or ""
    return [name for name in found.split("\0") if name]


_KNOWN = ("--cached", "--others", "--exclude-standard", "--deduplicate")


def head(folder: Path) -> str:
    """Return the commit that is checked out; empty outside git, without it, and before the first commit."""
    return (output_of(folder, "rev-parse", "--verify", "--quiet", "HEAD") or "").strip()


def default_branch_of_origin(folder: Path) -> str:
    """Return the name of the branch that `origin` shows first; empty where this clone does not know it."""
    found = output_of(folder, "symbolic-ref", "--short", "--quiet", "refs/remotes/origin/HEAD") or ""
    return found.strip().removeprefix("origin/")


def output_of(folder: Path, *arguments: str) -> str | None:
    """Return what git prints (undecodable bytes as surrogates); None if it fails or is not installed."""
    try:
        done = attempt(folder, *arguments)
    except GitHangsError:
        raise
    except GitError:
        return None
    return None if done.returncode else os.fsdecode(done.stdout)
