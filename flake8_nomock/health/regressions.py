"""What became slower than it was: tests, fixtures, services, and the run as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from flake8_nomock.config.model import Health
from flake8_nomock.health import slower
from flake8_nomock.health.model import PASSED, Run
from flake8_nomock.health.problem import SLOWER, WARNING, WHOLE, Problem

_PACE_FROM = 0.01
"""Seconds: what is shorter says nothing about the machine, because reports round to milliseconds."""
_SAME_MACHINE = 1.15
"""How much slower the machine may be after a change, so that times before and after can be compared."""
_STEADY = 0.08
"""A test that varies by less than 8 % while the machine does by more does not depend on it."""


def regressions(runs: Sequence[Run], limits: Health) -> Iterator[Problem]:
    """Yield what became slower; if the machine did, only what is slower by far more than the machine explains.

    `runs` are those of one environment, oldest first. Raises `ConfigurationError` without ruptures.
    """
    passed = [{n: r.seconds for n, r in run.tests.items() if r.outcome == PASSED} for run in runs]
    pace = slower.pace_of(passed, _PACE_FROM)
    whole = [*_whole(runs, pace, limits)]
    yield from whole
    found = [*_steps(runs, passed, pace, limits)]
    doubtful = [problem for problem, is_certain in found if not is_certain]
    yield from (problem for problem, is_certain in found if is_certain)
    if doubtful and not whole:
        tests = f"{len(doubtful):,} tests" if len(doubtful) > 1 else doubtful[0].subject
        message = f"{tests} became slower, but so did the machine: look at the runs again on a quieter one"
        yield Problem(SLOWER, WHOLE, message, doubtful[0].commit, severity=WARNING)


def _steps(
    runs: Sequence[Run], passed: Sequence[dict[str, float]], pace: Sequence[float], limits: Health
) -> Iterator[tuple[Problem, bool]]:
    """Yield each test, fixture and service that became slower, and whether it is certain that it did."""
    shared = slower.step(pace, limits.regression / 2, 0) is not None
    fixtures = [
        {f"fixture {n}": f.seconds / max(f.setups, 1) for n, f in run.fixtures.items()} for run in runs
    ]
    services = [{f"service {n}": s.seconds for n, s in run.services.items()} for run in runs]
    for rows in (passed, fixtures, services):
        for name in sorted(rows[-1]):
            present = [number for number, row in enumerate(rows) if name in row]
            seconds = [rows[number][name] for number in present]
            paces = [pace[number] for number in present]
            # where most tests became slower alike, that is said once, of the whole run
            even = _relative(seconds, paces) if shared else slower.at_usual_pace(seconds, paces)
            found = slower.step(even, limits.regression, limits.floor_seconds)
            if found:
                machine = median(paces[found.start :]) / median(paces[: found.start])
                is_certain = (
                    machine < _SAME_MACHINE
                    or found.noise < _STEADY
                    or found.growth + 1 >= machine**2 * (1 + limits.regression)
                )
                yield _regression(name, found, [runs[number] for number in present]), is_certain


def _whole(runs: Sequence[Run], pace: Sequence[float], limits: Health) -> Iterator[Problem]:
    """Judge the time of the whole run: a warning if nearly all tests became slower alike."""
    seconds = [run.seconds for run in runs]
    found = slower.step(_relative(seconds, pace), limits.regression, limits.floor_seconds)
    if found:
        yield _regression(WHOLE, found, runs)
        return
    found = slower.step(seconds, limits.regression, limits.floor_seconds)
    if found:
        problem = _regression(WHOLE, found, runs)
        message = f"{problem.message}; most tests alike: a slower machine, or something that all of them use"
        yield problem._replace(severity=WARNING, message=message)


def _relative(seconds: Sequence[float], pace: Sequence[float]) -> list[float]:
    return [value / factor for value, factor in zip(seconds, pace, strict=True)]


def _regression(subject: str, found: slower.Step, runs: Sequence[Run]) -> Problem:
    first = runs[_at_a_new_commit(found.start, runs)]
    since = f"commit {first.commit[:12]} ({first.time[:10]})" if first.commit else f"the run of {first.time}"
    message = (
        f"{found.growth:.0%} slower since {since}: {shown(found.after)} instead of {shown(found.before)}"
        f" (medians of {found.start:,} runs before and {len(runs) - found.start:,} since)"
    )
    return Problem(SLOWER, subject, message, first.commit, before=found.before, after=found.after)


def _at_a_new_commit(start: int, runs: Sequence[Run]) -> int:
    """Return the first run from `start` on with another commit than the one before: code does not change in between."""
    numbers = range(max(start, 1), len(runs))
    return next((n for n in numbers if not runs[n].commit or runs[n].commit != runs[n - 1].commit), start)


def shown(seconds: float) -> str:
    """Return a time as a person reads it: `340 ms`, `2.41 s`."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"
