"""What is known of one run of a test suite, whatever its runner was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

PASSED, FAILED, SKIPPED, FLAKY = "passed", "failed", "skipped", "flaky"
"""Outcomes of a test in one run; `flaky`: it failed and passed within the run, by a retry."""


class Result(NamedTuple):
    """One test in one run."""

    outcome: str
    seconds: float


class Fixture(NamedTuple):
    """What the set-ups of one fixture took in a run, together."""

    setups: int
    seconds: float


class Service(NamedTuple):
    """The start of one service before a run."""

    mode: str
    """`local`, `docker`, or what the start script calls it."""
    seconds: float


class Run(NamedTuple):
    """One run of a test suite."""

    id: str
    """Hash of the contents: a run that is read twice is one run."""
    commit: str
    """Empty where it is not known."""
    branch: str
    """Empty where it is not known."""
    time: str
    """When it began: ISO 8601, UTC."""
    seconds: float
    """Wall-clock time of the test runners."""
    environment: str = ""
    """Which of several environments (`py3.12`, `windows`) it ran in: only runs in the same one are compared."""
    tests: Mapping[str, Result] = {}
    fixtures: Mapping[str, Fixture] = {}
    services: Mapping[str, Service] = {}
    databases: Mapping[str, Mapping[str, float]] = {}
    """Database to the name of a figure to its value (`postgres`, `deadlocks`, 2)."""

    def count(self, *outcomes: str) -> int:
        """Return how many tests have one of these outcomes."""
        return sum(result.outcome in outcomes for result in self.tests.values())

    def pass_rate(self) -> float:
        """Return the share of the executed tests that passed, also by a retry; 1.0 where none was executed."""
        executed = self.count(PASSED, FAILED, FLAKY)
        return self.count(PASSED, FLAKY) / executed if executed else 1.0


class Part(NamedTuple):
    """What one report says of a run."""

    tests: tuple[tuple[str, Result], ...] = ()
    """A test that was repeated stands here more than once."""
    start: float = 0.0
    """Seconds since 1970; 0 where the report does not say it."""
    seconds: float = 0.0
    commit: str = ""
    branch: str = ""
    fixtures: tuple[tuple[str, Fixture], ...] = ()
    services: tuple[tuple[str, Service], ...] = ()
    databases: tuple[tuple[str, str, float], ...] = ()


def merged(results: Iterable[tuple[str, Result]]) -> dict[str, Result]:
    """Return one result per test: `flaky` for one that both failed and passed; the time is that of the last try."""
    tests: dict[str, Result] = {}
    for name, result in results:
        before = tests.get(name)
        if before is None or before.outcome == SKIPPED:
            tests[name] = result
        elif result.outcome != SKIPPED:
            outcome = result.outcome if before.outcome == result.outcome else FLAKY
            tests[name] = Result(outcome, result.seconds)
    return tests


def summed(fixtures: Iterable[tuple[str, Fixture]]) -> dict[str, Fixture]:
    """Return the set-ups of every fixture, added up."""
    total: dict[str, Fixture] = {}
    for name, fixture in fixtures:
        before = total.get(name, Fixture(0, 0.0))
        total[name] = Fixture(before.setups + fixture.setups, before.seconds + fixture.seconds)
    return total
