"""Between the columns of `ast` (0-based, UTF-8 bytes) and those of people (1-based, characters)."""

from __future__ import annotations

from collections.abc import Sequence


def character_column(lines: Sequence[str], line: int, offset: int) -> int:
    """1-based column in characters for a 0-based offset in UTF-8 bytes; `line` is 1-based.

    A line that is not there counts as ASCII.
    """
    if offset <= 0 or line > len(lines):
        return max(offset, 0) + 1
    text = lines[line - 1]
    if text.isascii():
        return offset + 1
    return len(text.encode("utf-8", "surrogatepass")[:offset].decode("utf-8", "ignore")) + 1


def byte_offset(lines: Sequence[str], line: int, column: int) -> int:
    """0-based offset in UTF-8 bytes for a 1-based column in characters; `line` is 1-based.

    Zero in a line that is not there.
    """
    text = lines[line - 1] if line <= len(lines) else ""
    return len(text[: column - 1].encode("utf-8", "surrogatepass"))
