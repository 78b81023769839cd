"""A repository as `nomock doctor` and `nomock init` see it: which files there are, and their texts."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

_FOREIGN = frozenset((".git", ".hg", ".nox", ".tox", ".venv", "node_modules", "site-packages", "__pycache__"))
LARGEST = 2_000_000
"""Bytes; a larger file is no source that somebody wrote."""


class Repository:
    """The files of a project. Paths are relative to its root, with forward slashes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._texts: dict[str, str | None] = {}

    @cached_property
    def files(self) -> tuple[str, ...]:
        """All files that git knows or would add; outside of git, all but installed ones. Sorted."""
        known = self.git("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate")
        names = known.split("\0") if known is not None else self._walk()
        return tuple(sorted(name for name in names if name and (self.root / name).is_file()))

    def text(self, path: str) -> str | None:
        """Text of a file; None if it is not there, is no UTF-8 or is too large."""
        if path not in self._texts:
            self._texts[path] = self._read(path)
        return self._texts[path]

    def lines(self, path: str) -> list[str]:
        """Lines of a file; none if it cannot be read."""
        return (self.text(path) or "").splitlines()

    def with_suffix(self, *suffixes: str) -> Iterator[str]:
        """The files whose names end so."""
        return (path for path in self.files if path.endswith(suffixes))

    def git(self, *arguments: str) -> str | None:
        """What git prints; None where it fails or is not installed."""
        try:
            done = subprocess.run(["git", *arguments], cwd=self.root, capture_output=True, check=False)
        except OSError:
            return None
        return os.fsdecode(done.stdout) if done.returncode == 0 else None

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
