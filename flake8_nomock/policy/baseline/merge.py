"""Merging two baselines that grew apart: allowed is what both sides kept, never more than either."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from flake8_nomock.policy.baseline.key import Key
from flake8_nomock.policy.baseline.renames import moved


def merge(base: Mapping[Key, int], ours: Mapping[Key, int], theirs: Mapping[Key, int]) -> Counter[Key]:
    """Return the counts after a three-way merge.

    A file that one side moved is moved in what the other side kept of it. What either side fixed is gone, and
    what only one side recorded does not get in.
    """
    return _moved_as(base, theirs, Counter(ours)) & _moved_as(base, ours, Counter(theirs))


def _moved_as(base: Mapping[Key, int], mover: Mapping[Key, int], side: Counter[Key]) -> Counter[Key]:
    """`side` with the moves that the other side made."""
    remaining, wanted = Counter(base), Counter(mover)
    remaining, wanted = remaining - Counter(mover), wanted - Counter(base)
    present = {key.path for key in mover}
    for old, new, count in moved(remaining, wanted, lambda path: path not in present):
        carried = min(count, side[old])
        side[old] -= carried
        side[new] += carried
    return +side
