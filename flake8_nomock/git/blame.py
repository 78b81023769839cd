"""Who wrote a line, and when."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date, datetime, timezone
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.git.command import attempt


class Origin(NamedTuple):
    """Where a line comes from."""

    author: str
    day: date
    """Of the author, in UTC."""
    boundary: bool
    """The history ends here (shallow clone): the line may be older."""


def blame(folder: Path, path: str, lines: Iterable[int]) -> dict[int, Origin]:
    """Origin of some lines (1-based) of a file of the work tree; those not committed yet are left out.

    Empty outside of git and for files that git does not know.
    """
    ranges = [f"-L{line},{line}" for line in sorted(set(lines))]
    if not ranges:
        return {}
    done = attempt(folder, "blame", "--line-porcelain", *ranges, "--", path)
    if done.returncode:
        return {}
    found: dict[int, Origin] = {}
    head: dict[str, str] = {}
    number, commit = 0, ""
    for row in os.fsdecode(done.stdout).split("\n"):
        if row.startswith("\t"):
            if commit.strip("0"):
                day = datetime.fromtimestamp(int(head["author-time"]), timezone.utc).date()
                found[number] = Origin(head["author"], day, "boundary" in head)
            head, commit = {}, ""
        elif not commit:
            commit, _, place = row.partition(" ")
            number = int(place.split()[1]) if place else 0
        else:
            key, _, value = row.partition(" ")
            head[key] = value
    return found
