"""The files of one side of a comparison, and which of them run nomock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from flake8_nomock.policy.weakening.ci import documents

_OURS = re.compile(r"\bnomock\b|--select[ =]\S*NMK", re.IGNORECASE)
_PATH = re.compile(r"[\w.@/-]+")
_TOOLS = {
    "make": ("Makefile", "makefile", "GNUmakefile"),
    "just": ("justfile", "Justfile", ".justfile"),
    "task": ("Taskfile.yml", "Taskfile.yaml"),
    "tox": ("tox.ini",),
    "nox": ("noxfile.py",),
    "npm": ("package.json",),
    "pnpm": ("package.json",),
    "yarn": ("package.json",),
    "bun": ("package.json",),
    "pre-commit": (".pre-commit-config.yaml",),
    "docker": ("Dockerfile",),
}
"""Command to the files that say what it runs."""


class Snapshot(NamedTuple):
    """All files of a repository at one time; paths are relative to its top."""

    names: frozenset[str]
    text: Callable[[str], str | None]
    """Path to text; None for what is not there."""

    def document(self, path: str) -> Any:
        """Return the YAML of a file; None if it is not there. Raises `DocumentError`."""
        text = self.text(path)
        return None if text is None else documents.parse(text)

    def runs_nomock(self, part: Any) -> bool:
        """Whether a job, step or hook runs nomock, itself or through a script of the repository."""
        text = str(part)
        return bool(_OURS.search(text)) or any(True for _ in self.scripts(text))

    def scripts(self, text: str) -> Iterator[str]:
        """Yield the files that a text names or runs, and that themselves run nomock."""
        words = set(_PATH.findall(text))
        named = {word.removeprefix("./").rstrip("/") for word in words}
        named.update(file for word in words for file in _TOOLS.get(word, ()))
        named.update(f"{name}/action.{ending}" for name in list(named) for ending in ("yml", "yaml"))
        for path in sorted(named & self.names):
            if _OURS.search(self.text(path) or ""):
                yield path


@lru_cache(maxsize=1)
def mark() -> re.Pattern[str]:
    """Return the regular expression that finds nomock in a text."""
    return _OURS
