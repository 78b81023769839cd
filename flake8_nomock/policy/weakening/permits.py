"""Permits that a change brings in, or makes last longer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from flake8_nomock.core.suppression import Permit


def added(
    base: Iterable[Permit], head: Iterable[Permit], renamed: Mapping[str, str] = MappingProxyType({})
) -> list[Permit]:
    """Return the permits of `head` (all of the changed files) that `base` (the same files before) did not have.

    `renamed` is the new path of each renamed file to its old one. A permit may move within its file, get a reason, or
    end sooner; it may not cover more rules, end later, or move to another file.
    """
    before = [permit for permit in base if not permit.blanket]
    unmatched = Counter((permit.path, permit.codes, permit.terms) for permit in before)
    new = []
    for permit in head:
        if permit.blanket:
            continue
        key = (renamed.get(permit.path, permit.path), permit.codes, permit.terms)
        if unmatched[key]:
            unmatched[key] -= 1
        else:
            new.append(permit)
    found = []
    for permit in new:
        path = renamed.get(permit.path, permit.path)
        keys = ((p, (p.path, p.codes, p.terms)) for p in before if p.path == path)
        former = next((key for p, key in keys if unmatched[key] and _is_tighter(permit, p)), None)
        if former is None:
            found.append(permit)
        else:
            unmatched[former] -= 1
    return found


def _is_tighter(permit: Permit, former: Permit) -> bool:
    return set(permit.codes) <= set(former.codes) and (permit.terms.until or date.max) <= (
        former.terms.until or date.max
    )
