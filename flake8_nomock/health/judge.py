"""The verdict about a run: limits, tests that are flaky, and what became slower than it was on the default branch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from flake8_nomock.config.model import Health
from flake8_nomock.health.formerly import Formerly
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, Run
from flake8_nomock.health.problem import ERROR, FLAKY_TEST, PASS_RATE, SLOW_START, TOO_LONG, WHOLE, Problem
from flake8_nomock.health.regressions import regressions

_NAMED = 3
"""Failed tests that a message names."""


class Verdict(NamedTuple):
    """What `nomock health` says about a run."""

    run: Run
    history: tuple[Run, ...]
    """The runs that it was compared with, oldest first, itself the last."""
    problems: tuple[Problem, ...]
    formerly: tuple[Formerly, ...] = ()
    """What became of what was mocked, if that is asked for."""

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
    problems = [*_limits(run, limits, reported), *flaky, *regressions(line, limits)]
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
