"""CodeQL's `primaryLocationLineHash`: tells whether a result speaks of the text that lies here."""

from __future__ import annotations

from itertools import chain, islice, repeat

_LENGTH, _FACTOR, _MASK = 100, 37, (1 << 64) - 1
_END = 0xFFFF
_BLANKS = " \t"


def line_hash(text: str, line: int) -> str:
    """Return CodeQL's hash of the 100 characters from a line (1-based) on, without blanks, in hexadecimal digits.

    `text` has its lines ended by LF, and is ASCII: for other characters CodeQL's way to count is not certain.
    """
    start = 0
    for _ in range(line - 1):
        start = text.index("\n", start) + 1
    signs = (ord(text[index]) for index in range(start, len(text)) if text[index] not in _BLANKS)
    value = 0
    for code in islice(chain(signs, [_END], repeat(0)), _LENGTH):
        value = (value * _FACTOR + code) & _MASK
    return f"{value:x}"
