"""The files of the work tree: which of them a report means, their texts, and their content digests."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from flake8_nomock.core.files import split_lines
from flake8_nomock.core.hashing import content_digest
from flake8_nomock.engines.registry import engine_of, text_of
from flake8_nomock.git.work_tree import output_of


class WorkTree:
    """The project's folder; `scanned` are the paths that a scan looked at."""

    def __init__(self, root: Path, scanned: Iterable[str]) -> None:
        self.root = root
        self.digests: dict[str, str] = {}
        """Path to content digest, for the scanned files that are there."""
        self.marked: set[str] = set()
        """Files with a word that may suppress findings."""
        for path in scanned:
            try:
                source = (root / path).read_bytes()
            except OSError:
                continue
            self.digests[path] = content_digest(source)
            engine = engine_of(path)
            if engine is not None and engine.may_suppress(source):
                self.marked.add(path)
        prefix = (output_of(root, "rev-parse", "--show-prefix") or "").rstrip("\n")
        self._prefix = prefix
        self.text = lru_cache(maxsize=256)(self._text)

    def find(self, path: str, from_top: bool) -> str | None:
        """Return the path relative to the project; "" for a file outside it, None if there is no such file.

        A path that is not absolute is relative to the project or to the top of the repository, whichever fits;
        `from_top` says which comes first.
        """
        if path.startswith("/"):
            return self._relative(Path(path)) if Path(path).is_file() else None
        top = self.root.parents[self._prefix.count("/") - 1] if self._prefix else self.root
        for base in (top, self.root) if from_top else (self.root, top):
            if (base / path).is_file():
                return self._relative(base / path)
        return None

    def lines(self, path: str) -> list[str]:
        """Return the lines of a file without their ends."""
        return split_lines(self.text(path))

    def _relative(self, file: Path) -> str:
        for full, base in ((file, self.root), (file.resolve(), self.root.resolve())):
            inside = os.path.relpath(full, base)
            if not inside.startswith(".."):
                return Path(inside).as_posix()
        return ""

    def _text(self, path: str) -> str:
        try:
            return text_of((self.root / path).read_bytes(), path)
        except OSError:
            return ""
