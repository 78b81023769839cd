"""Where a run comes from: its commit and branch, as CI or git say, and the name of the default branch."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from flake8_nomock.git.work_tree import default_branch_of_origin, head, output_of

_COMMIT = (
    "GITHUB_SHA",
    "CI_COMMIT_SHA",
    "BUILDKITE_COMMIT",
    "CIRCLE_SHA1",
    "BUILD_SOURCEVERSION",
    "GIT_COMMIT",
)
_BRANCH = (
    *("GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_BRANCH"),
    *("BUILDKITE_BRANCH", "CIRCLE_BRANCH", "BUILD_SOURCEBRANCHNAME", "GIT_BRANCH"),
)
_DEFAULT = ("CI_DEFAULT_BRANCH",)


def commit_of(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the commit that is being tested: what CI says, else what is checked out; empty where nobody knows."""
    return _first(_COMMIT, environment) or head(folder)


def branch_of(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the branch that is being tested, as `commit_of` finds it."""
    found = (
        _first(_BRANCH, environment) or output_of(folder, "symbolic-ref", "--short", "--quiet", "HEAD") or ""
    )
    return found.strip().removeprefix("origin/")


def default_branch(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the name of the default branch of `origin`, else `main` or `master`; empty where there is none."""
    known = _first(_DEFAULT, environment) or default_branch_of_origin(folder)
    if known:
        return known
    for name in ("main", "master"):
        for ref in (f"refs/remotes/origin/{name}", f"refs/heads/{name}"):
            if output_of(folder, "rev-parse", "--verify", "--quiet", ref):
                return name
    return ""


def _first(names: tuple[str, ...], environment: Mapping[str, str]) -> str:
    return next((value for name in names if (value := environment.get(name, "").strip())), "")
