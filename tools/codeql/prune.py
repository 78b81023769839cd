"""Leave out rows of the catalogue that cannot match anything in a folder: qlrun's time goes with the rows.

A path needs its first or its last name in the sources, in whatever spelling: a cautious version of what the engines'
gates do. Rows without a name, and all other tables, stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# argumentSignal of JavaScript holds patterns, no names.
_NAMED = {
    "python": ("useSignal", "importSignal", "argumentSignal"),
    "javascript": ("useSignal", "importSignal"),
}
_SOURCES = {"python": {".py"}, "javascript": {".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"}}

Tables = Mapping[tuple[str, str], set[tuple[Any, ...]]]


def pruned(tables: Tables, source: Path, language: str) -> dict[tuple[str, str], set[tuple[Any, ...]]]:
    """Return the tables with only the rows that may matter for the files of the language below `source`."""
    words: set[str] = set()
    for file in source.rglob("*"):
        if file.suffix in _SOURCES[language]:
            words.update(re.findall(r"\w+", file.read_text(encoding="utf-8")))
    named = _NAMED[language]
    kept = {
        key: {row for row in rows if key[1] not in named or _may_match(row[2], words)}
        for key, rows in tables.items()
    }
    gone = _signals(tables, named) - _signals(kept, named)
    for key in kept:
        if key[1] == "signalField":
            types = {row[0] for row in kept[key] if row[1] == "type"}
            kept[key] = {
                row
                for row in kept[key]
                if row[0] not in gone and (row[0] in types or not _is_elsewhere(row, words))
            }
    return kept


def _may_match(name: str, words: set[str]) -> bool:
    parts = re.findall(r"\w+", name)
    return not parts or name == "default" or parts[0] in words or (parts[-1] in words and name[-1] != "*")


def _is_elsewhere(row: tuple[Any, ...], words: set[str]) -> bool:
    """Whether a field names a module that nothing here loads. Types ask whether there is any such field at all."""
    return row[1] == "from" and not _may_match(row[2], words)


def _signals(tables: Tables, named: tuple[str, ...]) -> set[str]:
    return {row[0] for key, rows in tables.items() if key[1] in named for row in rows}
