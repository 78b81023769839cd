"""From counts per blob to a curve: pure arithmetic over the history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from flake8_nomock.git.history import Commit

Blob = tuple[str, str]
"""A path and a blob id: what a file is found guilty of depends on both."""


class Point(NamedTuple):
    """The state of the code after one commit."""

    date: str
    """Committer date, ISO 8601."""
    commit: str
    findings: int
    by_rule: Mapping[str, int]
    by_owner: Mapping[str, int]


def wanted(commits: Iterable[Commit]) -> list[Blob]:
    """Every version of every file, each once, oldest first."""
    found = ((change.path, change.blob) for commit in commits for change in commit.changes if change.blob)
    return list(dict.fromkeys(found))


def series(
    commits: Iterable[Commit],
    counts: Mapping[Blob, Mapping[str, int]],
    owner_of: Callable[[str], str],
) -> Iterator[Point]:
    """One point per commit; `counts` are findings by rule of every version, those without any may be missing."""
    files: dict[str, Mapping[str, int]] = {}
    by_rule: Counter[str] = Counter()
    by_owner: Counter[str] = Counter()
    for commit in commits:
        for path, blob in commit.changes:
            before, after = files.pop(path, {}), counts.get((path, blob), {}) if blob else {}
            if after:
                files[path] = after
            if before != after:
                by_rule.update(after)
                by_rule.subtract(before)
                by_owner[owner_of(path)] += sum(after.values()) - sum(before.values())
        yield Point(
            date=commit.date,
            commit=commit.id,
            findings=by_rule.total(),
            by_rule=dict(+by_rule),
            by_owner=dict(+by_owner),
        )


def thinned(points: Sequence[Point], count: int) -> list[Point]:
    """At most so many points, evenly spread, the first and the last among them."""
    if count < 2 or len(points) <= count:
        return list(points[-1:] if count < 2 else points)
    step = (len(points) - 1) / (count - 1)
    return [points[round(index * step)] for index in range(count)]
