"""The ledger as a Markdown table, for an issue or a wiki."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.permits_report.entries import HOLDS, Entry
from flake8_nomock.permits_report.text import summary
from flake8_nomock.reports.characters import markdown


def render(rows: Sequence[Entry]) -> Iterator[str]:
    """Pieces of the text."""
    yield f"{summary(rows)}\n"
    if not rows:
        return
    yield "\n| where | rules | reason | until | owner | ref | written |\n|---|---|---|---|---|---|---|\n"
    for entry in rows:
        until = entry.until if entry.state == HOLDS else f"**{entry.until or entry.state}**"
        age = "" if entry.age is None else f"{entry.since} by {entry.author}"
        where, codes, reason = f"{entry.path}:{entry.line}", " ".join(entry.codes), entry.reason
        before, after = map(markdown, (where, codes, reason)), map(markdown, (entry.owner, entry.ref, age))
        yield f"| {' | '.join((*before, until, *after))} |\n"
