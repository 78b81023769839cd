"""Columns as each consumer counts them. Findings have 1-based columns of characters (Unicode code points).

| consumer | first column | counted in | end |
|---|---|---|---|
| SARIF (`columnKind: unicodeCodePoints`), GitHub, Checkstyle, JSON | 1 | characters | behind the last |
| SonarQube | 0 | UTF-16 units (its server is Java) | behind the last |
| reviewdog | 1 | bytes of UTF-8 | behind the last |

A column may lie behind the end of its line; `line` is the text of the line, without its end.
"""

from __future__ import annotations

_LAST_OF_PLANE_0 = "\uffff"


def to_utf16_offset(line: str, column: int) -> int:
    """0-based offset in UTF-16 units, never behind the end of the line: consumers reject that."""
    before = line[: column - 1]
    return len(before) + sum(character > _LAST_OF_PLANE_0 for character in before)


def to_utf8_column(line: str, column: int) -> int:
    """1-based column in bytes of UTF-8, never behind the end of the line."""
    return len(line[: column - 1].encode("utf-8", "surrogatepass")) + 1
