"""The baseline: recorded legacy findings. It can only shrink, and what is fixed must leave it.

Findings that are alike (same rule, file, definition and thing that is doubled) cannot be told apart, so they are counted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from flake8_nomock.core.finding import Finding
from flake8_nomock.policy.baseline.key import Key, entries_of, key_of_entry, keys_of
from flake8_nomock.policy.baseline.renames import Places, imports_of_moved, moved
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
    is_checked: Callable[[str], bool],
    places: Places,
) -> Matched:
    """Compare findings (those that no permit holds for, in the order of the source) with the baseline.

    `is_checked` says whether the run knows everything about a path, so that an entry without a finding is stale;
    `places` what is no longer where it was, so that its entries may have moved.
    """
    if not baseline.entries:
        return Matched(frozenset(), (), (), {})
    remaining = baseline.counts()
    ledger = _Ledger(findings)
    kept: Counter[Key] = Counter()
    for key, count in ledger.counts().items():
        kept[key] = ledger.account(key, min(remaining[key], count))
        remaining[key] -= kept[key]
    files: dict[str, Counter[str]] = defaultdict(Counter)
    for step in moved(+remaining, ledger.counts(), places):
        kept[step.new] += ledger.account(step.new, step.number)
        remaining[step.old] -= step.number
        files[step.old.path][step.new.path] += step.number
    for step in imports_of_moved(files, baseline.counts(), ledger.counts()):
        kept[step.new] += ledger.account(step.new, step.number)
    unchecked = Counter({key: count for key, count in (+remaining).items() if not is_checked(key.path)})
    return Matched(
        known=ledger.accounted(),
        stale=_stale(baseline, remaining, unchecked),
        kept=entries_of(kept + unchecked),
        moved={old: counts.most_common(1)[0][0] for old, counts in files.items() if places.is_missing(old)},
    )


class _Ledger:
    """The findings that a baseline may account for: by key, and how many keys of each are still open."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._positions: defaultdict[Key, list[int]] = defaultdict(list)
        self._open: Counter[int] = Counter()
        for position, finding in enumerate(findings):
            for key in () if is_own(finding) else keys_of(finding):
                self._positions[key].append(position)
                self._open[position] += 1

    def counts(self) -> Counter[Key]:
        """How many findings of each key are not accounted for yet."""
        return Counter({key: len(found) for key, found in self._positions.items() if found})

    def account(self, key: Key, count: int) -> int:
        """Account for the first `count` findings of a key; return `count`."""
        found = self._positions[key]
        self._open.subtract(found[:count])
        del found[:count]
        return count

    def accounted(self) -> frozenset[int]:
        """Positions of the findings whose keys are all accounted for."""
        return frozenset(position for position, count in self._open.items() if not count)


def _stale(baseline: Baseline, remaining: Counter[Key], unchecked: Counter[Key]) -> tuple[Recorded, ...]:
    """Return the entries without a finding, in the order of the baseline; of several that are alike the last ones."""
    surplus = remaining - unchecked
    stale = []
    for entry in reversed(baseline.entries):
        key = key_of_entry(entry.identity)
        if surplus[key] > 0:
            surplus[key] -= 1
            stale.append(entry)
    return tuple(reversed(stale))
