"""The work tree: which files there are, and which commit it is of. Outside of git there is nothing to tell."""

from __future__ import annotations

import os
from pathlib import Path

from flake8_nomock.git.command import GitError, attempt


def listed(folder: Path, *paths: str) -> list[str] | None:
    """What git knows or would add below some folders, as far as it is there; None outside of git or without it.

    `paths` and the answers are relative to `folder`; without paths, everything below it.
    """
    present = asked(folder, "ls-files", "-z", *_KNOWN, "--", *paths)
    deleted = asked(folder, "ls-files", "-z", "--deleted", "--", *paths)
    if present is None or deleted is None:
        return None
    gone = set(deleted.split("\0"))
    return [name for name in present.split("\0") if name and name not in gone]


_KNOWN = ("--cached", "--others", "--exclude-standard", "--deduplicate")


def head(folder: Path) -> str:
    """The commit that is checked out; empty outside of git, without it, and before the first commit."""
    return (asked(folder, "rev-parse", "--verify", "--quiet", "HEAD") or "").strip()


def asked(folder: Path, *arguments: str) -> str | None:
    """What git prints (undecodable bytes as surrogates); None where it fails or is not installed."""
    try:
        done = attempt(folder, *arguments)
    except GitError:
        return None
    return None if done.returncode else os.fsdecode(done.stdout)
