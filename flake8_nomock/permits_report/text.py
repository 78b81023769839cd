"""The ledger for a terminal: one permit per line, then a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from flake8_nomock.permits_report.entries import HOLDS, Entry
from flake8_nomock.reports.characters import printable, printable_path


def render(rows: Sequence[Entry]) -> Iterator[str]:
    """Pieces of the text."""
    for entry in rows:
        facts = [
            ("" if entry.state == HOLDS else entry.state),
            (f"until {entry.until}" if entry.until else ""),
            entry.owner,
            entry.ref,
            written(entry),
        ]
        about = ", ".join(fact for fact in facts if fact)
        place = printable_path(f"{entry.path}:{entry.line}")
        reason = printable(entry.reason or "no reason")
        yield f"{place}: {' '.join(entry.codes)}: {reason} ({printable(about)})\n"
    yield summary(rows) + "\n"


def summary(rows: Sequence[Entry]) -> str:
    """How many, and in which state."""
    states = Counter(entry.state for entry in rows)
    endless = sum(not entry.until for entry in rows)
    parts = [f"{count:,} {state}" for state, count in sorted(states.items()) if state != HOLDS]
    parts += [f"{endless:,} without an end"] if endless else []
    return f"{len(rows):,} {'permit' if len(rows) == 1 else 'permits'}" + "".join(
        f", {part}" for part in parts
    )


def written(entry: Entry) -> str:
    """By whom and how long ago."""
    if entry.age is None:
        return "not committed"
    return f"by {entry.author}, {'more than ' if entry.older else ''}{entry.age:,} days old"
