"""Tell whether a write changes what decides what is checked, which an assistant may not do."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from flake8_nomock.config.model import FILE
from flake8_nomock.git.command import GitError, top_of
from flake8_nomock.git.work_tree import listed
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.weakening import ci, ownership, repository

_POLICY = re.compile(
    rf"(.*/)?{re.escape(FILE)}|{re.escape(baseline_file.FILE)}|{re.escape(baseline_file.FOLDER)}/.*|"
    r"\.claude/settings(\.local)?\.json|\.nomock_cache/.*"
)
"""Files that an assistant may not write at all."""


def refusal(path: str, before: str, after: str, root: Path) -> str:
    """Return why a write may not be done; "" if it may.

    `path` is relative to the project in `root`; `before` and `after` are the whole texts, "" for no file.
    """
    if before == after:
        return ""
    if _POLICY.fullmatch(path):
        return f"{path} decides what nomock checks"
    if path.rpartition("/")[2] == "pyproject.toml" and _section(before) != _section(after):
        return f"[tool.nomock] in {path} decides what nomock checks"
    return _weakened(path, before, after, root)


def _section(text: str) -> Any:
    """Return nomock's table of a pyproject.toml; the whole text if it is not valid TOML and speaks of nomock."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(text).get("tool", {}).get("nomock")
    except (tomllib.TOMLDecodeError, AttributeError):
        return text if "nomock" in text else None


def _weakened(path: str, before: str, after: str, root: Path) -> str:
    """Compare the repository with and without the write, as the check of a pull request will."""
    try:
        top = top_of(root)
    except GitError:
        top = root
    inside = (root.resolve() / path).relative_to(top.resolve()).as_posix()
    names = frozenset(listed(top) or ()) - {inside}

    def text(name: str, own: str) -> str | None:
        if name == inside:
            return own or None
        file = top / name
        return file.read_text(encoding="utf-8", errors="replace") if file.is_file() else None

    old = ci.Snapshot(names | ({inside} if before else set()), lambda name: text(name, before))
    new = ci.Snapshot(names | {inside}, lambda name: text(name, after))
    found = [
        *ci.compare(old, new),
        *ownership.compare(old, new, names),
        *(repository.attributes(old, new, ()) if path.endswith(repository.ATTRIBUTES) else ()),
    ]
    return f"it weakens what is checked: {found[0].what}" if found else ""
