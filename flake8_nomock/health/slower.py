"""Where a series of times became slower for good: change points, found by ruptures.

One slow run is no regression, and neither is a slow machine. A series counts as slower only if change points part it
into segments, the last of which is slower than the fastest one before by the threshold. How slow the machine was in a
run, the other tests of the run say.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import log
from statistics import median
from typing import NamedTuple

from flake8_nomock.health.extra import needed

SHORTEST = 4
"""Runs that a segment has at least: with fewer, a change cannot be told from one slow run."""
_PENALTY = 3.0
"""Times log(n): what one more change point costs, in units of the noise."""
_APART = 0.8
"""Share of the pairs of a run before and a run after of which the one after is slower by half the threshold."""
_EXCEPTIONS = 10
"""One run in so many may be as fast as before. More work makes all runs slower; a pause that falls into one test or
another, as of garbage collection, only some.
"""
_OVER_NOISE = 2.0
"""How many times more than the noise a step has to be: 30 % count where a test varies by less than about 13 %."""
_SHARES = (1.0, 0.75, 0.5, 0.25, 0.0, 1.5, 2.0)
"""How much a test may depend on the machine; the first of equally good ones. What does nothing but small system calls
suffers more from a machine under load than the middle of all tests."""
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
    noise: float
    """By how much the times vary before and after: 0.1 for 10 %."""

    @property
    def growth(self) -> float:
        """By how much it is slower: 0.3 for 30 %."""
        return self.after / self.before - 1


def step(seconds: Sequence[float], growth: float, least: float) -> Step | None:
    """Return the step of a series, oldest first; None where it did not become slower.

    `growth` is the threshold (0.25: 25 %), `least` the seconds below which a difference does not matter. Raises
    `ConfigurationError` without ruptures.
    """
    if not _may_be_slower(seconds, growth, least):
        return None
    edges = [0, *_change_points(seconds)]
    last = _between(seconds, edges[-1], edges, growth, least)
    if last is None:
        return None  # it is as fast as before by now
    for start in edges[1:]:
        found = _between(seconds, start, edges, growth, least)
        if found is not None:
            return found._replace(start=_since(seconds, found, growth), after=last.after)
    return None


def _since(values: Sequence[float], found: Step, growth: float) -> int:
    """Return where the slower runs begin: behind a run that is as fast as before in the first third of the step.

    A machine under load makes some runs slower, but no run of slower code is as fast as before. So slow runs and then a fast
    one are the last ones before the step, not its first.
    """
    first = range(found.start, found.start + max(SHORTEST, (len(values) - found.start) // 3))
    fast = [number for number in first if values[number] < found.before * (1 + growth / 4)]
    return fast[-1] + 1 if fast else found.start


def at_usual_pace(seconds: Sequence[float], pace: Sequence[float]) -> list[float]:
    """Return the times as they would be on a machine that does not vary, as far as these depend on the machine.

    `pace` is how slow the machine was in each run (1.0: as usual). A test that computes takes twice as long on a
    machine that is half as fast, a test that waits does not. Which one it is shows in which series varies less.
    """
    candidates = [
        [value / factor**share for value, factor in zip(seconds, pace, strict=True)] for share in _SHARES
    ]
    return min(candidates, key=lambda values: _noise(_logs(values)))


def _may_be_slower(values: Sequence[float], growth: float, least: float) -> bool:
    """Tell quickly whether any two stretches are so far apart: most series of a suite are not."""
    if len(values) < 2 * SHORTEST:
        return False
    rolling = [median(values[i : i + SHORTEST]) for i in range(len(values) - SHORTEST + 1)]
    low, high = min(rolling), max(rolling)
    return high - low >= least and high >= low * (1 + growth)


def _between(
    values: Sequence[float], start: int, edges: Sequence[int], growth: float, least: float
) -> Step | None:
    """Compare all from `start` on with the fastest segment before it."""
    if start == 0:
        return None
    inner = [edge for edge in edges if edge < start]
    segments = [values[a:b] for a, b in zip(inner, [*inner[1:], start], strict=True)]
    before, after = min(segments, key=median), values[start:]
    low, high = median(before), median(after)
    if low <= 0 or high - low < least or high < low * (1 + growth):
        return None
    pairs = [late > early * (1 + growth / 2) for early in before for late in after]
    as_fast = sum(late < low * (1 + growth / 4) for late in after)
    if sum(pairs) < _APART * len(pairs) or as_fast > max(1, len(after) // _EXCEPTIONS):
        return None
    noise = _spread(before, after)
    return Step(start, low, high, noise) if log(high / low) >= _OVER_NOISE * noise else None


def _spread(*segments: Sequence[float]) -> float:
    """Return by how much the times within segments vary: a standard deviation of logarithms, outliers left aside."""
    logs = [_logs(segment) for segment in segments]
    return 1.4826 * median(abs(value - median(one)) for one in logs for value in one)


def _change_points(values: Sequence[float]) -> list[int]:
    """Return the positions of the first value after each change."""
    with needed("ruptures"):
        import numpy
        import ruptures
    logs = _logs(values)
    noise = max(_noise(logs), _SMALLEST_NOISE)
    signal = numpy.array(logs).reshape(-1, 1) / noise
    search = ruptures.Pelt(model="l1", min_size=SHORTEST, jump=1).fit(signal)
    found: list[int] = search.predict(pen=_PENALTY * log(len(values)))
    return found[:-1]


def _logs(values: Sequence[float]) -> list[float]:
    smallest = min((value for value in values if value > 0), default=1.0)
    return [log(max(value, smallest)) for value in values]


def _noise(values: Sequence[float]) -> float:
    """Return the standard deviation between runs, which no step and no outlier makes larger."""
    steps = [abs(late - early) for early, late in pairwise(values)]
    return 1.4826 * median(steps) / 2**0.5 if steps else 0.0


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
