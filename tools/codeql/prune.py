"""Leave out rows of the catalogue that cannot match anything in a folder: qlrun's time goes with the rows.

A path needs its first or its last name in the sources, in whatever spelling: a cautious version of what the Python
engine's gate does. Rows without a name, and all other tables, stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_NAMED = ("useSignal", "importSignal", "argumentSignal")

Tables = Mapping[tuple[str, str], set[tuple[Any, ...]]]


def pruned(tables: Tables, source: Path) -> dict[tuple[str, str], set[tuple[Any, ...]]]:
    """The tables with only the rows that may matter for the Python files below `source`."""
    words: set[str] = set()
    for file in source.rglob("*.py"):
        words.update(re.findall(r"\w+", file.read_text(encoding="utf-8")))
    kept = {
        key: {row for row in rows if key[1] not in _NAMED or _may_match(row[2], words)}
        for key, rows in tables.items()
    }
    gone = _signals(tables) - _signals(kept)
    for key in kept:
        if key[1] == "signalField":
            kept[key] = {row for row in kept[key] if row[0] not in gone}
    return kept


def _may_match(name: str, words: set[str]) -> bool:
    parts = re.findall(r"\w+", name)
    return not parts or parts[0] in words or (parts[-1] in words and not name.endswith("*"))


def _signals(tables: Tables) -> set[str]:
    return {row[0] for key, rows in tables.items() if key[1] in _NAMED for row in rows}
