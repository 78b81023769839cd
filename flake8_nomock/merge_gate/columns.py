"""Convert columns of other tools into ours: characters, 1-based."""

from __future__ import annotations


def characters(line: str, column: int) -> int:
    """Return the column in characters (1-based) for one in UTF-16 code units (1-based)."""
    if line.isascii():
        return column
    units = line.encode("utf-16-le", "surrogatepass")[: (column - 1) * 2]
    return len(units.decode("utf-16-le", "replace")) + 1
