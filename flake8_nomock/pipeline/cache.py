"""What earlier runs found, by content: a file that has not changed is not looked at again, and most are not even read.

One file per project, `.nomock_cache/findings.json`, which is a cache and nothing else: it is thrown away when the
program, the catalogue or the configuration is another, and when its own checksum does not hold.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from flake8_nomock.core.about import __version__
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.base import FileResult

FOLDER = ".nomock_cache"
_IGNORE = "# Made by nomock.\n*\n"
_PACKAGE = Path(__file__).parent.parent


class Cache:
    """Results of one project under one configuration."""

    def __init__(self, root: Path, key: str) -> None:
        self.file = root / FOLDER / "findings.json"
        self.problem = ""
        """Why what lay there could not be used; empty if nothing is wrong."""
        self._key = key
        self._known = self._load()
        self._changed = False

    def __len__(self) -> int:
        return len(self._known)

    def get(self, path: str, digest: str, is_own: Callable[[str, str], bool]) -> FileResult | None:
        """What is known of a file with this content; `is_own` says whether a module is the project's own.

        Nothing if one of the modules that the result depends on has another answer today.
        """
        row = self._known.get(path)
        if row is None or row[0] != digest:
            return None
        asked = tuple(map(tuple, row[2]))
        if any(is_own(name, path) != answer for name, answer in row[2]):
            return None
        return FileResult(path, digest, tuple(map(_finding, row[1])), asked, row[3])

    def digest_by(self, stamp: str, path: str) -> str:
        """Digest of the content that a file had when it bore this stamp; empty if that is not known."""
        row = self._known.get(path)
        digest: str = row[0] if row is not None and stamp and row[4] == stamp else ""
        return digest

    def confirm(self, path: str, stamp: str) -> None:
        """Remember the stamp that a known file bears now."""
        row = self._known[path]
        if stamp and row[4] != stamp:
            row[4] = stamp
            self._changed = True

    def put(self, results: Iterable[FileResult], stamps: Mapping[str, str]) -> None:
        """Remember results with the stamps that their files bore before they were read.

        Those of files that could not be read are not remembered.
        """
        for result in results:
            if result.digest:
                self._known[result.path] = [*result[1:], stamps.get(result.path, ""), None]
                self._changed = True

    def permits(self, path: str, digest: str) -> list[Any] | None:
        """What `put_permits` was given for a file with this content; None if that is not known."""
        row = self._known.get(path)
        permits: list[Any] | None = row[5] if row is not None and row[0] == digest else None
        return permits

    def put_permits(self, path: str, digest: str, permits: list[Any]) -> None:
        """Remember the permits (ready for JSON) in a file with this content."""
        row = self._known.get(path)
        if row is not None and row[0] == digest:
            row[5] = permits
            self._changed = True

    def save(self, present: Iterable[str] | None) -> None:
        """Write what is known, in one step; `present` are all files of the project, where they are known.

        A cache that cannot be written is no error, but a `problem`: the next run only takes longer.
        """
        if present is not None:
            known = {path: self._known[path] for path in present if path in self._known}
            self._changed = self._changed or len(known) != len(self._known)
            self._known = known
        if not self._changed:
            return
        from flake8_nomock.core import atomic_write as atomic

        body = json.dumps(self._known, separators=(",", ":"))  # ASCII: a path may be no text at all
        try:
            self.file.parent.mkdir(exist_ok=True)
            ignore = self.file.parent / ".gitignore"
            if not ignore.exists():
                ignore.write_text(_IGNORE, encoding="utf-8")
            atomic.write(self.file, f"{self._key} {_sum(body)}\n{body}")
        except (OSError, atomic.WriteError) as error:
            reason = error.__cause__ if isinstance(error, atomic.WriteError) else error
            told = getattr(reason, "strerror", "") or reason
            self.problem = (
                f"{self.file}: cannot be written, so the next run looks at everything again: {told}"
            )

    def _load(self) -> dict[str, list]:  # type: ignore[type-arg]
        try:
            header, _, body = self.file.read_text(encoding="utf-8").partition("\n")
        except FileNotFoundError:
            return {}
        except (OSError, UnicodeDecodeError) as error:
            told = getattr(error, "strerror", "") or error
            self.problem = f"{self.file}: cannot be read, so everything is checked again: {told}"
            return {}
        key, _, checksum = header.partition(" ")
        if checksum != _sum(body):
            self.problem = f"{self.file}: damaged, so everything is checked again"
            return {}
        known: dict[str, list] = json.loads(body) if key == self._key else {}  # type: ignore[type-arg]
        return known


def key_of(parts: Iterable[object], files: Iterable[Path]) -> str:
    """What results depend on besides a file's content: `parts`, contents of `files`, program and interpreter."""
    hash_ = blake2b(digest_size=16)
    hash_.update(repr((__version__, sys.version_info[:2], list(parts))).encode())
    for file in files:
        hash_.update(file.read_bytes())
    hash_.update("\0".join(sorted(_program(str(_PACKAGE)))).encode())
    return hash_.hexdigest()


def _program(folder: str) -> Iterator[str]:
    """What the program is made of: a line for each of its files, which differs when the file does."""
    with os.scandir(folder) as scan:
        entries = list(scan)
    for entry in entries:
        if entry.name.endswith((".py", ".json")):
            status = entry.stat()
            yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
        elif entry.name != "__pycache__" and entry.is_dir():
            yield from _program(entry.path)


def _finding(values: list[Any]) -> Finding:
    return Finding._make((*values[:-1], tuple(map(tuple, values[-1]))))


def _sum(text: str) -> str:
    return blake2b(text.encode("utf-8"), digest_size=16).hexdigest()
