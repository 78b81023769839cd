"""The YAML of data extensions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from flake8_nomock.engines.codeql.rows import Row

NOTICE = "# Generated from flake8_nomock/catalogue/ by tools/generate.py; do not edit.\n"


def model(pack: str, tables: Mapping[str, Iterable[Row]], notice: str = NOTICE) -> str:
    """One file that adds rows to the extensible predicates of `pack`.

    Every string is quoted: YAML would read a bare `on` or `1.0` as something else. A predicate without
    rows is written, too, because CodeQL wants every extensible predicate to be supplied at least once.
    """
    lines = [notice, "extensions:"]
    for name, rows in tables.items():
        lines += ["  - addsTo:", f"      pack: {pack}", f"      extensible: {name}"]
        texts = [", ".join(json.dumps(value, ensure_ascii=False) for value in row) for row in rows]
        lines += ["    data:", *(f"      - [{text}]" for text in texts)] if texts else ["    data: []"]
    return "\n".join(lines) + "\n"
