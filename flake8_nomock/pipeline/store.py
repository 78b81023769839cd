"""What earlier runs found out, kept between runs in `.nomock_cache/results.sqlite`.

SQLite because several runs may write at once, any may be killed, and a run that changes little writes little. It is a
cache and nothing else: without it, or with a damaged one, a run only takes longer.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

FOLDER, FILE = ".nomock_cache", "results.sqlite"
_IGNORE = "# Made by nomock.\n*\n"
_TABLES = """
CREATE TABLE IF NOT EXISTS fingerprints (purpose TEXT PRIMARY KEY, fingerprint TEXT);
CREATE TABLE IF NOT EXISTS results (
    purpose TEXT, path BLOB, version TEXT, stamp TEXT, value TEXT, checksum INTEGER,
    PRIMARY KEY (purpose, path, version)
) WITHOUT ROWID;
"""
_SELECT = "SELECT path, version, stamp, value, checksum FROM results WHERE purpose = ?"
_INSERT = "INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?)"
_DELETE = "DELETE FROM results WHERE purpose = ? AND path = ?"
_WAIT = 10
"""Seconds that one run waits for another to finish writing."""


class Result(NamedTuple):
    """What is known of one version of a file."""

    path: str
    version: str
    """Hash of the content."""
    stamp: str
    """That of the file when it had this content (`file_stamps`); empty where it is not known."""
    value: str
    """What was found, as JSON."""


class Store:
    """The results of one purpose. Results under another fingerprint than the one given are forgotten.

    With `history`, every version of a file is kept, otherwise the one that was saved last.
    """

    def __init__(self, root: Path, purpose: str, fingerprint: str, *, history: bool = False) -> None:
        self.file = root / FOLDER / FILE
        self.problem = ""
        """Why the file could not be used, as a message for the user; empty if nothing is wrong."""
        self._purpose = purpose
        self._fingerprint = fingerprint
        self._history = history

    def load(self) -> list[Result]:
        """All that is known; nothing if the file is not there, or cannot be used (a `problem`)."""
        if not self.file.parent.is_dir() and self.file.parent.exists():
            self.problem = f"{self.file}: cannot be read, so everything is checked again: Not a directory"
        if not self.file.exists():
            return []
        try:
            with closing(
                sqlite3.connect(f"{self.file.as_uri()}?mode=ro", timeout=_WAIT, uri=True)
            ) as database:
                row = database.execute(
                    "SELECT fingerprint FROM fingerprints WHERE purpose = ?", (self._purpose,)
                ).fetchone()
                if row is None or row[0] != self._fingerprint:
                    return []
                return list(_results(database.execute(_SELECT, (self._purpose,))))
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                self.problem = f"{self.file}: cannot be read, so everything is checked again: {error}"
                return []
        except (sqlite3.DatabaseError, ValueError, TypeError, AttributeError):
            pass
        self.problem = f"{self.file}: damaged, so everything is checked again"
        with suppress(OSError):
            self.file.unlink()
        return []

    def save(self, results: Iterable[Result], present: Collection[str] | None = None) -> None:
        """Remember results, in one transaction; `present` are the only paths to keep, where they are known.

        A store that cannot be written is no error, but a `problem`: the next run only takes longer.
        """
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            ignore = self.file.parent / ".gitignore"
            with suppress(FileExistsError), ignore.open("x", encoding="utf-8") as new:  # never through a link
                new.write(_IGNORE)
            with self._transaction() as database:
                rows = [self._row(result) for result in results]
                if not self._history:
                    database.executemany(_DELETE, (row[:2] for row in rows))
                database.executemany(_INSERT, rows)
                if present is not None:
                    kept = {os.fsencode(path) for path in present}
                    known = database.execute("SELECT path FROM results WHERE purpose = ?", (self._purpose,))
                    surplus = [(self._purpose, path) for (path,) in known if path not in kept]
                    database.executemany(_DELETE, surplus)
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", "") or error
            self.problem = (
                f"{self.file}: cannot be written, so the next run checks everything again: {reason}"
            )

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.file, timeout=_WAIT)) as database, database:
            database.execute("PRAGMA synchronous = OFF")  # what a power failure loses, a run finds again
            database.executescript(_TABLES)
            database.execute("BEGIN IMMEDIATE")
            row = database.execute(
                "SELECT fingerprint FROM fingerprints WHERE purpose = ?", (self._purpose,)
            ).fetchone()
            if row is None or row[0] != self._fingerprint:
                database.execute("DELETE FROM results WHERE purpose = ?", (self._purpose,))
                database.execute(
                    "INSERT OR REPLACE INTO fingerprints VALUES (?, ?)", (self._purpose, self._fingerprint)
                )
            yield database

    def _row(self, result: Result) -> tuple[str, bytes, str, str, str, int]:
        path = os.fsencode(result.path)  # a path may be no text at all
        checksum = _checksum(path, result.version, result.stamp, result.value)
        return self._purpose, path, result.version, result.stamp, result.value, checksum


def _results(rows: Iterable[tuple[bytes, str, str, str, int]]) -> Iterator[Result]:
    """Yield the rows of the table; raises `ValueError` for one that was changed."""
    decode: Callable[[bytes], str] = os.fsdecode
    for path, version, stamp, value, checksum in rows:
        if checksum != _checksum(path, version, stamp, value):
            raise ValueError(path)
        yield Result(decode(path), version, stamp, value)


def _checksum(path: bytes, version: str, stamp: str, value: str) -> int:
    return crc32(f"{version}\0{stamp}\0{value}".encode(), crc32(path))
