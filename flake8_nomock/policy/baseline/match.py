"""The baseline: recorded legacy findings. It can only shrink, and what is fixed must leave it.

Findings that are alike (same rule, file, definition and statement) cannot be told apart, so they are counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.policy.baseline.key import Key, entries_of, key_of_entry, keys_of
from flake8_nomock.policy.baseline.renames import moved
from flake8_nomock.policy.policy_findings import is_own
from flake8_nomock.policy.verdicts import Identity


class Recorded(NamedTuple):
    """One entry and where it stands."""

    identity: Identity
    file: str
    """Name of the baseline's file, relative to the project."""
    line: int
    """1-based."""


class Baseline(NamedTuple):
    """All that is recorded."""

    entries: tuple[Recorded, ...] = ()

    def counts(self) -> Counter[Key]:
        """How many findings of each kind are recorded."""
        return Counter(key_of_entry(entry.identity) for entry in self.entries)


class Matched(NamedTuple):
    """How the findings of a run compare with the baseline."""

    known: frozenset[int]
    """Positions of the findings that are recorded, with all that they stand for."""
    stale: tuple[Recorded, ...]
    """Entries without a finding: fixed, permitted, or in a file that is no longer checked."""
    kept: tuple[Identity, ...]
    """The entries that hold, at the places where they are now, sorted."""
    moved: Mapping[str, str]
    """Files that are gone to the files in which (most of) their entries were found."""


def match(
    baseline: Baseline,
    findings: Iterable[Finding],
    *,
    judged: Callable[[str], bool],
    gone: Callable[[str], bool],
) -> Matched:
    """Compare findings (those that no permit holds for, in the order of the source) with the baseline.

    `judged` says whether the run knows everything about a path, so that an entry without a finding is stale;
    `gone` whether the path is no file any more, so that its entries may have moved.
    """
    if not baseline.entries:
        return Matched(frozenset(), (), (), {})
    left = baseline.counts()
    places: defaultdict[Key, list[int]] = defaultdict(list)
    unknown: Counter[int] = Counter()
    for position, finding in enumerate(findings):
        if not is_own(finding):
            for key in keys_of(finding):
                places[key].append(position)
                unknown[position] += 1
    kept: Counter[Key] = Counter()
    for key, found in places.items():
        count = min(left[key], len(found))
        if count:
            unknown.subtract(found[:count])
            left[key] -= count
            kept[key] += count
            del found[:count]
    wanted = Counter({key: len(found) for key, found in places.items() if found})
    files: dict[str, Counter[str]] = defaultdict(Counter)
    for old, new, count in moved(+left, wanted, gone):
        unknown.subtract(places[new][:count])
        del places[new][:count]
        left[old] -= count
        kept[new] += count
        files[old.path][new.path] += count
    unjudged = Counter({key: count for key, count in left.items() if count and not judged(key.path)})
    stale = []
    for entry in reversed(baseline.entries):
        key = key_of_entry(entry.identity)
        if left[key] > unjudged[key]:
            left[key] -= 1
            stale.append(entry)
    return Matched(
        frozenset(position for position, count in unknown.items() if not count),
        tuple(reversed(stale)),
        entries_of(kept + unjudged),
        {old: counts.most_common(1)[0][0] for old, counts in files.items()},
    )
