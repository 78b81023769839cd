"""From permits and where git says they come from to the rows of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from flake8_nomock.core.suppression import Permit
from flake8_nomock.git.blame import Origin

HOLDS, EXPIRED, UNCLEAR = "holds", "expired", "unclear"


class Entry(NamedTuple):
    """One permit. Dates are ISO 8601; empty where there is none."""

    path: str
    line: int
    codes: tuple[str, ...]
    reason: str
    until: str
    owner: str
    ref: str
    state: str
    """`holds`, `expired`, or `unclear` (a term that cannot be understood)."""
    author: str
    """Who wrote it, as git knows; empty while it is not committed."""
    since: str
    age: int | None
    """Days since then; None while it is not committed."""
    older: bool
    """The clone is shallow: it may be older than that."""


def entries(
    permits: Iterable[Permit], origin_of: Callable[[Permit], Origin | None], today: date
) -> list[Entry]:
    """Return the rows, by path and line; blanket suppressions are no permits and left out."""
    rows = [_entry(permit, origin_of(permit), today) for permit in permits if not permit.blanket]
    return sorted(rows, key=lambda entry: (entry.path, entry.line))


def expiring(rows: Iterable[Entry], days: int, today: date) -> list[Entry]:
    """Those that end within so many days, or have ended."""
    last = (today + timedelta(days)).isoformat()
    return [entry for entry in rows if entry.state != HOLDS or (entry.until and entry.until <= last)]


def _entry(permit: Permit, origin: Origin | None, today: date) -> Entry:
    terms = permit.terms
    state = UNCLEAR if terms.problem else EXPIRED if terms.expired(today) else HOLDS
    return Entry(
        path=permit.path,
        line=permit.line,
        codes=permit.codes,
        reason=terms.reason or (f"({terms.problem})" if terms.problem else ""),
        until=terms.until.isoformat() if terms.until else "",
        owner=terms.owner,
        ref=terms.ref,
        state=state,
        author=origin.author if origin else "",
        since=origin.day.isoformat() if origin else "",
        age=(today - origin.day).days if origin else None,
        older=bool(origin and origin.boundary),
    )
