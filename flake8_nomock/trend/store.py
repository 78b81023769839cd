"""What is known of a version of a file, kept between runs: `.nomock_cache/trend.sqlite`.

SQLite because several runs may write at once and any may be killed. It is a cache and nothing else: without it,
or with a damaged one, a run only takes longer.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path

from flake8_nomock.trend.series import Blob

FOLDER, FILE = ".nomock_cache", "trend.sqlite"
_TABLE = (
    "CREATE TABLE IF NOT EXISTS counts"
    " (key TEXT, path TEXT, blob TEXT, counts TEXT, PRIMARY KEY (key, path, blob)) WITHOUT ROWID"
)


class Store:
    """Counts under one policy: `key` is a hash of everything that they depend on besides path and blob."""

    def __init__(self, root: Path, key: str) -> None:
        self._file = root / FOLDER / FILE
        self._key = key

    def load(self) -> dict[Blob, dict[str, int]]:
        """All that is known under this key; nothing if the file cannot be used."""
        if not self._file.is_file():
            return {}
        try:
            with closing(sqlite3.connect(self._file, timeout=10)) as database:
                rows = database.execute("SELECT path, blob, counts FROM counts WHERE key = ?", (self._key,))
                return {(path, blob): json.loads(counts) for path, blob, counts in rows}
        except (sqlite3.Error, ValueError):
            with suppress(OSError):
                self._file.unlink()
            return {}

    def save(self, counts: Mapping[Blob, Mapping[str, int]]) -> None:
        """Remember more; what is known under other keys is forgotten. Does nothing where nothing can be written."""
        with suppress(OSError, sqlite3.Error, UnicodeEncodeError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            ignore = self._file.parent / ".gitignore"
            if not ignore.exists():
                ignore.write_text("# Made by nomock.\n*\n", encoding="utf-8")
            with closing(sqlite3.connect(self._file, timeout=10)) as database, database:
                database.execute(_TABLE)
                database.execute("DELETE FROM counts WHERE key != ?", (self._key,))
                database.executemany("INSERT OR REPLACE INTO counts VALUES (?, ?, ?, ?)", self._rows(counts))

    def _rows(self, counts: Mapping[Blob, Mapping[str, int]]) -> Iterable[tuple[str, str, str, str]]:
        for (path, blob), found in counts.items():
            yield self._key, path, blob, json.dumps(dict(found))
