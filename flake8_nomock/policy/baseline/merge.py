"""Merging two baselines that grew apart: allowed is what both sides kept, never more than either."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from flake8_nomock.policy.baseline.key import Key
from flake8_nomock.policy.baseline.renames import Places, imports_of_moved, moved


def merge(
    base: Mapping[Key, int],
    ours: Mapping[Key, int],
    theirs: Mapping[Key, int],
    places: Places | None = None,
) -> Counter[Key]:
    """Return the counts after a three-way merge.

    A file that one side moved is moved in what the other side kept of it. What either side fixed is gone, and
    what only one side recorded does not get in. `places` are those of the code, where there is any to look at.
    """
    return _moved_as(base, theirs, Counter(ours), places) & _moved_as(base, ours, Counter(theirs), places)


def _moved_as(
    base: Mapping[Key, int], mover: Mapping[Key, int], side: Counter[Key], places: Places | None
) -> Counter[Key]:
    """`side` with the moves that the other side made."""
    remaining, wanted = Counter(base), Counter(mover)
    remaining, wanted = remaining - Counter(mover), wanted - Counter(base)
    files: dict[str, Counter[str]] = defaultdict(Counter)
    for old, new, count in moved(remaining, wanted, places or _recorded_in(mover)):
        carried = min(count, side[old])
        side[old] -= carried
        side[new] += carried
        wanted[new] -= count
        files[old.path][new.path] += carried
    for _, new, count in imports_of_moved(files, base, +wanted):
        side[new] += count
    return +side


def _recorded_in(side: Mapping[Key, int]) -> Places:
    """Return what a baseline says of files and definitions: those that it has entries of are there."""
    paths = {key.path for key in side}
    definitions = {(key.path, key.definition) for key in side}
    return Places(lambda path: path not in paths, lambda path, name: (path, name) in definitions)
