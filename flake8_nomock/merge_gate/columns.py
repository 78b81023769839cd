"""Columns of other tools as ours: characters, 1-based."""

from __future__ import annotations


def characters(line: str, column: int) -> int:
    """The column in characters of one that counts UTF-16 code units."""
    if line.isascii():
        return column
    units = line.encode("utf-16-le", "surrogatepass")[: (column - 1) * 2]
    return len(units.decode("utf-16-le", "replace")) + 1
