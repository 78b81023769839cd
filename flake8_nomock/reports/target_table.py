"""The table of what is mocked: the patched target, the module, the service; not the tool that does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_nomock.reports.characters import printable
from flake8_nomock.reports.subjects import Subject

MOST = 20
"""Rows; the rest is summed up."""


def render(counts: Iterable[tuple[Subject, int]]) -> Iterator[str]:
    """Write the subjects that the sources name, most first, with the real service behind them where it is known."""
    named = sorted(
        ((n, subject) for subject, n in counts if n and subject.named), key=lambda row: (-row[0], row[1])
    )
    if not named:
        return
    yield "\nWhat is mocked\n"
    for number, subject in named[:MOST]:
        service = f"  ({subject.service})" if subject.service else ""
        yield f"{number:>8,}  {printable(subject.name)}{service}\n"
    rest = named[MOST:]
    if rest:
        yield f"{sum(number for number, _ in rest):>8,}  {len(rest):,} others\n"
