"""Permits that a change brings in, or makes last longer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from flake8_nomock.core.suppression import Permit


def added(base: Iterable[Permit], head: Iterable[Permit]) -> list[Permit]:
    """The permits of `head` (all of the changed files) that `base` (the same files before) did not have.

    A permit may move, get a reason, or end sooner; it may not cover more rules or end later.
    """
    before = [permit for permit in base if not permit.blanket]
    left = Counter((permit.codes, permit.terms) for permit in before)
    new = []
    for permit in head:
        if permit.blanket:
            continue
        if left[permit.codes, permit.terms]:
            left[permit.codes, permit.terms] -= 1
        else:
            new.append(permit)
    tightened = [(p, p.codes, p.terms) for p in before]
    found = []
    for permit in new:
        former = next(
            (t for t in tightened if left[t[1], t[2]] and _is_tighter(permit, t[0])),
            None,
        )
        if former is None:
            found.append(permit)
        else:
            left[former[1], former[2]] -= 1
    return found


def _is_tighter(permit: Permit, former: Permit) -> bool:
    return (
        permit.path == former.path
        and set(permit.codes) <= set(former.codes)
        and (permit.terms.until or date.max) <= (former.terms.until or date.max)
    )
