"""What makes a policy weaker, one module per kind: pure comparisons of how it was with how it is (NMK905)."""

from __future__ import annotations

from typing import NamedTuple


class Weakening(NamedTuple):
    """One difference that makes the policy weaker."""

    what: str
    """The exact difference, as the message shows it."""
    file: str
    """The file in which it was made, relative to the project."""
    line: int = 1
    """1-based."""


def line_of(text: str, *words: str) -> int:
    """Return the first line that holds all the words, else that holds the first of them, else 1."""
    rows = text.split("\n")
    for wanted in (words, words[:1]):
        for number, row in enumerate(rows, 1):
            if wanted and all(word in row for word in wanted):
                return number
    return 1
