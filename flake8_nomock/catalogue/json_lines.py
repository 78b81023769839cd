"""JSON lines: one value per line, so that git can merge changes of different rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def read_rows(file: Path) -> list[Any]:
    """Return the values of a file with one JSON value per line."""
    lines = file.read_text(encoding="utf-8").rstrip("\n").replace("\n", ",")
    return json.loads(f"[{lines}]")  # type: ignore[no-any-return]


def dump_rows(rows: Iterable[Any]) -> str:
    """Return one line per value; what JSON does not know (dates of YAML) becomes a string."""
    return "".join(f"{json.dumps(row, ensure_ascii=False, default=str)}\n" for row in rows)
