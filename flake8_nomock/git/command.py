"""Running git: one place that knows how it fails."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from flake8_nomock.core.errors import NomockError


class GitError(NomockError):
    """git is missing, the folder is not in a repository, or the repository lacks what is asked for."""


class GitHangsError(GitError):
    """git did not end in time; nothing may be concluded from that."""


TIME_LIMIT = float(os.environ.get("NOMOCK_GIT_TIMEOUT") or 120)
"""Seconds that one git command may take; NOMOCK_GIT_TIMEOUT sets another limit."""
_ENVIRONMENT = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def command(folder: Path, *arguments: str) -> list[str]:
    """Return the command line for git in a folder; git prints paths unquoted."""
    return ["git", "-C", str(folder), "-c", "core.quotePath=false", "-c", "core.fsmonitor=false", *arguments]


def environment() -> dict[str, str]:
    """Return the environment for git: messages in English, no locks, no questions."""
    return {**os.environ, **_ENVIRONMENT}


def git(folder: Path, *arguments: str) -> str:
    """Return the output of a git command (undecodable bytes as surrogates). Raises `GitError` with git's message."""
    return os.fsdecode(output(folder, *arguments))


def output(folder: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """Like `git`, in bytes, for a command that may read `stdin`."""
    done = attempt(folder, *arguments, stdin=stdin)
    if done.returncode:
        problem = " ".join(os.fsdecode(done.stderr).split())[:300]
        raise GitError(f"git {arguments[0]} failed in {folder}: {problem}")
    return done.stdout


def attempt(folder: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Return the ended process, whatever its exit code.

    Raises `GitError` if there is no git, `GitHangsError` if it takes longer than `TIME_LIMIT`.
    """
    try:
        return subprocess.run(
            command(folder, *arguments),
            input=stdin,
            capture_output=True,
            check=False,
            env=environment(),
            timeout=TIME_LIMIT,
        )
    except subprocess.TimeoutExpired as error:
        raise GitHangsError(
            f"git {arguments[0]} in {folder} took longer than {TIME_LIMIT:g} seconds:"
            " look for a lock or a slow disk, or set NOMOCK_GIT_TIMEOUT to more seconds"
        ) from error
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror or error}: install it") from error


def revision(name: str) -> str:
    """Return the name of a commit as it is; raises `GitError` for one that git would take for an option."""
    if not name or name.startswith("-"):
        raise GitError(f"{name!r}: not a branch, tag or commit: its name cannot begin with a dash")
    return name


def top_of(folder: Path) -> Path:
    """Return the top folder of the repository that a folder is in. Raises `GitError` outside a repository."""
    done = attempt(folder, "rev-parse", "--show-toplevel")
    if done.returncode:
        raise GitError(f"{folder}: not in the work tree of a git repository")
    return Path(os.fsdecode(done.stdout).rstrip("\n"))


def prefix_of(folder: Path) -> str:
    """Return the path of a folder within its repository, ending in a slash; empty for the top."""
    return git(folder, "rev-parse", "--show-prefix").rstrip("\n")
