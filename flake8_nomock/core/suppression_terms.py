"""The terms of a permit: what stands behind the `--`, the same in every language.

`-- until=2027-03-01 owner=@media ref=JIRA-1 the vendor has no sandbox`: the words with `=` in any place, the
others are the reason.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

KEYS = ("until", "owner", "ref")
_TERM = re.compile(r"([A-Za-z][A-Za-z_-]*)=(\S+)")
_BEHIND = re.compile(r"(?:^|\s)--+(?:\s|$)(.*)", re.DOTALL)


class Terms(NamedTuple):
    """Why something is permitted, until when and on whose word."""

    reason: str = ""
    until: date | None = None
    """The last day on which it holds; None for no end."""
    owner: str = ""
    ref: str = ""
    problem: str = ""
    """A term that cannot be understood: the permit does not hold, lest a misspelt date makes it eternal."""

    def expired(self, today: date) -> bool:
        """Whether the last day is over, or nobody can tell."""
        return bool(self.problem) or (self.until is not None and self.until < today)


def parse(comment: str) -> Terms:
    """Return the terms of a comment (its text, with or without its signs); empty ones without a `--`."""
    behind = _BEHIND.search(comment)
    words: list[str] = []
    given: dict[str, str] = {}
    problem = ""
    for word in behind[1].removesuffix("*/").split() if behind else ():
        term = _TERM.fullmatch(word)
        key = term[1].lower() if term else ""
        if term and key in KEYS:
            if key in given:
                problem = problem or f"{key} is given twice"
            given.setdefault(key, term[2].rstrip(",;"))
        elif term and _is_misspelt(key):
            problem = problem or f"unknown term {key}"
        else:
            words.append(word)
    until = None
    if "until" in given:
        try:
            until = date.fromisoformat(given["until"])
        except ValueError:
            problem = problem or f"until={given['until']} is no date"
    return Terms(
        reason=" ".join(words),
        until=until,
        owner=given.get("owner", ""),
        ref=given.get("ref", ""),
        problem=problem,
    )


def _is_misspelt(key: str) -> bool:
    from difflib import get_close_matches

    return bool(get_close_matches(key, KEYS, 1, 0.75))
