"""Where a series of times became slower for good: change points, found by ruptures.

One slow run is no regression, and neither is a slow machine. A series counts as slower only if a change point parts it
into segments, the last of which is slower than the fastest one before by the threshold, as measured and also relative
to what all other tests of the same runs took.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import log
from statistics import median
from typing import NamedTuple

from flake8_nomock.health.extra import needed

SHORTEST = 3
"""Runs that a segment has at least: with fewer, a change cannot be told from one slow run."""
_PENALTY = 3.0
"""Times log(n): what one more change point costs, in units of the noise."""
_APART = 0.75
"""Share of the pairs of a run before and a run after of which the one after is slower by half the threshold."""
_SMALLEST_NOISE = 0.02
"""Times that repeat more exactly than 2 % are taken to vary by 2 %, or a step of 3 % would be a change point."""


class Step(NamedTuple):
    """A change for the slower that still holds."""

    start: int
    """Position of the first run after the change."""
    before: float
    """Median seconds of the fastest segment before."""
    after: float
    """Median seconds of the last segment."""

    @property
    def growth(self) -> float:
        """By how much it is slower: 0.3 for 30 %."""
        return self.after / self.before - 1


def step(seconds: Sequence[float], pace: Sequence[float], growth: float, floor: float) -> Step | None:
    """Return the step of a series, oldest first; None where it did not become slower.

    `pace` is how slow the machine was in each run (1.0: as usual), `growth` the threshold (0.25: 25 %), `floor` the
    seconds below which a difference does not matter. Raises `ConfigurationError` without ruptures.
    """
    relative = [value / factor for value, factor in zip(seconds, pace, strict=True)]
    if not (_may_be_slower(seconds, growth, floor) and _may_be_slower(relative, growth, floor)):
        return None
    found = _step(relative, growth, floor)
    if found is None:
        return None
    measured = _between(seconds, found.start, growth, floor)
    return min((found, measured), key=lambda one: one.growth) if measured else None


def _may_be_slower(values: Sequence[float], growth: float, floor: float) -> bool:
    """Tell quickly whether any two stretches are so far apart: most series of a suite are not."""
    if len(values) < 2 * SHORTEST:
        return False
    rolling = [median(values[i : i + SHORTEST]) for i in range(len(values) - SHORTEST + 1)]
    low, high = min(rolling), max(rolling)
    return high - low >= floor and high >= low * (1 + growth)


def _step(values: Sequence[float], growth: float, floor: float) -> Step | None:
    """Return the earliest change after which the series stayed slower than in its fastest segment before."""
    edges = [0, *_change_points(values)]
    if len(edges) == 1 or _between(values, edges[-1], growth, floor, edges) is None:
        return None  # it is as fast as before by now
    for start in edges[1:]:
        found = _between(values, start, growth, floor, edges)
        if found is not None:
            return found
    return None


def _between(
    values: Sequence[float], start: int, growth: float, floor: float, edges: Sequence[int] = (0,)
) -> Step | None:
    """Compare all from `start` on with the fastest segment before it."""
    inner = [edge for edge in edges if edge < start]
    segments = [values[a:b] for a, b in zip(inner, [*inner[1:], start], strict=True)]
    before, after = min(segments, key=median), values[start:]
    low, high = median(before), median(after)
    if low <= 0 or high - low < floor or high < low * (1 + growth):
        return None
    pairs = [late > early * (1 + growth / 2) for early in before for late in after]
    return Step(start, low, high) if sum(pairs) >= _APART * len(pairs) else None


def _change_points(values: Sequence[float]) -> list[int]:
    """Return the positions of the first value after each change."""
    with needed("ruptures"):
        import numpy
        import ruptures
    smallest = min((value for value in values if value > 0), default=1.0)
    logs = [log(max(value, smallest)) for value in values]
    noise = max(_noise(logs), _SMALLEST_NOISE)
    signal = numpy.array(logs).reshape(-1, 1) / noise
    search = ruptures.Pelt(model="l1", min_size=SHORTEST, jump=1).fit(signal)
    found: list[int] = search.predict(pen=_PENALTY * log(len(values)))
    return found[:-1]


def _noise(values: Sequence[float]) -> float:
    """Return the standard deviation between runs, which no step and no outlier makes larger."""
    steps = [abs(late - early) for early, late in pairwise(values)]
    return 1.4826 * median(steps) / 2**0.5


def pace_of(runs: Sequence[dict[str, float]], least: float) -> list[float]:
    """Return how slow each run was: the median of its tests' times, each against its own median over all runs.

    Only tests of at least `least` seconds count; 1.0 for a run without enough of them to tell.
    """
    times: dict[str, list[float]] = {}
    for run in runs:
        for name, seconds in run.items():
            times.setdefault(name, []).append(seconds)
    usual = {name: middle for name, values in times.items() if (middle := median(values)) >= least}
    return [_pace([seconds / usual[name] for name, seconds in run.items() if name in usual]) for run in runs]


def _pace(ratios: Sequence[float]) -> float:
    return median(ratios) if len(ratios) >= _ENOUGH else 1.0


_ENOUGH = 5
"""Tests that a run needs to say anything about the machine."""
