"""The verdict about a run: limits, tests that are flaky, and what became slower than it was on the default branch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from flake8_nomock.config.model import Health
from flake8_nomock.health import slower
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, Run

ERROR, WARNING = "error", "warning"
TOO_LONG, PASS_RATE, SLOW_START, SLOWER, FLAKY_TEST = (
    "minutes",
    "pass-rate",
    "start-seconds",
    "regression",
    "flaky",
)
WHOLE = "the whole run"
_PACE_FROM = 0.01
"""Seconds: what is shorter says nothing about the machine, because reports round to milliseconds."""

_NAMED = 3
"""Failed tests that a message names."""


class Problem(NamedTuple):
    """One thing that is wrong with a run."""

    kind: str
    """`minutes`, `pass-rate`, `start-seconds`, `regression` or `flaky`: the key that sets the limit."""
    subject: str
    """The test, fixture or service, or `the whole run`."""
    message: str
    commit: str = ""
    """Since which commit, where that is known."""
    severity: str = ERROR
    before: float = 0.0
    """Seconds before and after, of a regression."""
    after: float = 0.0
    reason: str = ""
    """Why it is accepted (`accept`); empty where it is not."""


class Verdict(NamedTuple):
    """What `nomock health` says about a run."""

    run: Run
    history: tuple[Run, ...]
    """The runs that it was compared with, oldest first, itself the last."""
    problems: tuple[Problem, ...]

    def errors(self) -> list[Problem]:
        """Return the problems that fail the verdict."""
        return [one for one in self.problems if one.severity == ERROR and not one.reason]


def judge(run: Run, history: Iterable[Run], limits: Health, default_branch: str) -> Verdict:
    """Judge a run by the limits and, if it is in a history, by the runs before it.

    Only runs of the same environment count, and of those the latest (`runs`). Regressions are judged on the default
    branch's runs and the run itself; where its name is empty, on all. Raises `ConfigurationError` without ruptures.
    """
    known = [other for other in history if other.environment == run.environment and other.id != run.id]
    known = [*known, run][-limits.runs :]
    of_line = {"", default_branch, run.branch}
    line = [other for other in known if not default_branch or other.branch in of_line]
    accepted = dict(limits.accept)
    flaky = [*_flaky(known)]
    reported = {problem.subject for problem in flaky} - accepted.keys()
    problems = [*_limits(run, limits, reported), *flaky, *_slower(line, limits)]
    found = (problem._replace(reason=accepted.get(problem.subject, "")) for problem in problems)
    return Verdict(run, tuple(line), tuple(found))


def _limits(run: Run, limits: Health, flaky: Set[str]) -> Iterator[Problem]:
    """Yield the limits that the run breaks; the failure of a test that is reported as flaky is not counted again."""
    if run.seconds > limits.minutes * 60:
        took = f"{run.seconds / 60:.1f} minutes, {limits.minutes:g} are allowed"
        yield Problem(TOO_LONG, WHOLE, f"took {took}", run.commit)
    failed = sorted(n for n, result in run.tests.items() if result.outcome == FAILED and n not in flaky)
    executed = run.count(FAILED, PASSED, FLAKY)
    rate = 1 - len(failed) / max(executed, 1)
    if rate < limits.pass_rate:
        most = ", ".join(failed[:_NAMED]) + (
            f" and {len(failed) - _NAMED:,} more" if len(failed) > _NAMED else ""
        )
        passed = f"{rate:.1%} of {executed:,} tests passed, {limits.pass_rate:.1%} are required"
        yield Problem(PASS_RATE, WHOLE, f"{passed}; failed: {most}", run.commit)
    for name, service in sorted(run.services.items()):
        if service.seconds > limits.start_seconds:
            took = f"took {service.seconds:.1f} s to start ({service.mode}), {limits.start_seconds:g} s are allowed"
            yield Problem(SLOW_START, f"service {name}", took, run.commit)


def _flaky(runs: Sequence[Run]) -> Iterator[Problem]:
    """Yield the tests that failed and passed at one commit, in one run or in several."""
    by_commit: dict[str, dict[str, set[str]]] = {}
    for number, run in enumerate(runs):
        tests = by_commit.setdefault(run.commit or f"#{number}", {})
        for name, result in run.tests.items():
            tests.setdefault(name, set()).add(result.outcome)
    found: dict[str, list[str]] = {}
    for commit, tests in by_commit.items():
        for name, seen in tests.items():
            if FLAKY in seen or {PASSED, FAILED} <= seen:
                found.setdefault(name, []).append(commit)
    for name, commits in sorted(found.items()):
        first = commits[0].partition("#")[0]
        failed = sum(run.tests[name].outcome in (FAILED, FLAKY) for run in runs if name in run.tests)
        ran = sum(run.tests[name].outcome in (FAILED, FLAKY, PASSED) for run in runs if name in run.tests)
        times = f"failed in {failed:,} of the latest {ran:,} runs"
        where = (
            f"failed and passed at the same commit {first[:12]}" if first else "failed and passed in one run"
        )
        yield Problem(FLAKY_TEST, name, f"flaky: {where}; {times}", first)


def _slower(runs: Sequence[Run], limits: Health) -> Iterator[Problem]:
    """Yield what became slower: tests, fixtures, services, and the run as a whole."""
    passed = [{n: r.seconds for n, r in run.tests.items() if r.outcome == PASSED} for run in runs]
    pace = slower.pace_of(passed, _PACE_FROM)
    yield from _whole(runs, pace, limits)
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
                yield _regression(name, found, [runs[number] for number in present])


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
    first = runs[found.start]
    since = f"commit {first.commit[:12]} ({first.time[:10]})" if first.commit else f"the run of {first.time}"
    message = (
        f"{found.growth:.0%} slower since {since}: {shown(found.after)} instead of {shown(found.before)}"
        f" (medians of {found.start:,} runs before and {len(runs) - found.start:,} since)"
    )
    return Problem(SLOWER, subject, message, first.commit, before=found.before, after=found.after)


def shown(seconds: float) -> str:
    """Return a time as a person reads it: `340 ms`, `2.41 s`."""
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"
