"""Entries of the guest book, kept in a SQLite file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entries (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    message TEXT NOT NULL CHECK (length(message) BETWEEN 1 AND 2000)
)
"""


class Entry(NamedTuple):
    """What one visitor wrote."""

    id: int
    name: str
    message: str


class Refused(ValueError):
    """An entry that the schema does not take."""


class Store:
    """The file; each call opens it anew, so that threads do not share a connection."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with closing(self._connection()) as connection, connection:
            connection.execute(_SCHEMA)

    def add(self, name: str, message: str) -> Entry:
        """Keep an entry. Raises `Refused`."""
        with closing(self._connection()) as connection, connection:
            try:
                cursor = connection.execute(
                    "INSERT INTO entries (name, message) VALUES (?, ?) RETURNING id, name, message",
                    (name.strip(), message.strip()),
                )
                return Entry(*cursor.fetchone())
            except sqlite3.IntegrityError as error:
                raise Refused(str(error)) from error

    def latest(self, count: int = 50) -> list[Entry]:
        """The newest entries first."""
        with closing(self._connection()) as connection:
            rows = connection.execute("SELECT id, name, message FROM entries ORDER BY id DESC LIMIT ?", (count,))
            return [Entry(*row) for row in rows]

    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(self.file, timeout=10)
