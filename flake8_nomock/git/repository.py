"""A repository as `nomock doctor` and `nomock init` see it: which files there are, and their texts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from flake8_nomock.git.work_tree import listed

_FOREIGN = frozenset((".git", ".hg", ".nox", ".tox", ".venv", "node_modules", "site-packages", "__pycache__"))
LARGEST = 2_000_000
"""Bytes; a larger file is not source code that a person wrote."""


class Repository:
    """The files of a project. Paths are relative to its root, with forward slashes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._texts: dict[str, str | None] = {}

    @cached_property
    def files(self) -> tuple[str, ...]:
        """All files that git knows or would add; outside of git, all but installed ones. Sorted."""
        known = listed(self.root)
        names = self._walk() if known is None else known
        return tuple(sorted(name for name in names if (self.root / name).is_file()))

    def text(self, path: str) -> str | None:
        """Text of a file; None if it is not there, is no UTF-8 or is too large."""
        if path not in self._texts:
            self._texts[path] = self._read(path)
        return self._texts[path]

    def lines(self, path: str) -> list[str]:
        """Lines of a file; none if it cannot be read."""
        return (self.text(path) or "").splitlines()

    def with_suffix(self, *suffixes: str) -> Iterator[str]:
        """Return the files whose names end so."""
        return (path for path in self.files if path.endswith(suffixes))

    def _read(self, path: str) -> str | None:
        file = self.root / path
        try:
            return file.read_text(encoding="utf-8") if file.stat().st_size <= LARGEST else None
        except (OSError, UnicodeDecodeError):
            return None

    def _walk(self) -> Iterator[str]:
        for folder, inner, names in os.walk(self.root):
            inner[:] = [name for name in inner if name not in _FOREIGN]
            for name in names:
                yield Path(folder, name).relative_to(self.root).as_posix()
