"""The ledger as a Markdown table, for an issue or a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.permits_report.entries import HOLDS, Entry
from flake8_nomock.permits_report.text import summary


def render(rows: Sequence[Entry]) -> Iterator[str]:
    """Pieces of the text."""
    yield f"{summary(rows)}\n"
    if not rows:
        return
    yield "\n| where | rules | reason | until | owner | ref | written |\n|---|---|---|---|---|---|---|\n"
    for entry in rows:
        until = entry.until if entry.state == HOLDS else f"**{entry.until or entry.state}**"
        age = "" if entry.age is None else f"{entry.since} by {entry.author}"
        cells = (f"`{entry.path}:{entry.line}`", " ".join(entry.codes), entry.reason, until)
        yield f"| {' | '.join(map(_cell, (*cells, entry.owner, entry.ref, age)))} |\n"


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
