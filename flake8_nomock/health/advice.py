"""What would make the tests faster or steadier, worked out from the figures of the latest run."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.health.model import PASSED, Run
from flake8_nomock.reports.totals import counted

_SHARE = 0.05
"""Of the time of a run, that something has to take to be worth a line."""
_OFTEN = 10
"""Set-ups of a fixture that could be shared."""
_SLOW_TESTS = 0.05
"""The slowest tests, as a share of all."""


def advice(run: Run) -> Iterator[str]:
    """Yield sentences, the largest saving first."""
    lines = [*_fixtures(run), *_slowest(run), *_services(run)]
    for _, line in sorted(lines, key=lambda pair: -pair[0]):
        yield line
    yield from _databases(run)


def _fixtures(run: Run) -> Iterator[tuple[float, str]]:
    for name, fixture in run.fixtures.items():
        if fixture.seconds < _SHARE * run.seconds:
            continue
        cost = f"{fixture.seconds:.1f} s, {fixture.seconds / run.seconds:.0%} of the run"
        if fixture.setups < _OFTEN:
            yield fixture.seconds, f"The set-up of {name} takes {cost}: keep what it makes between runs."
        else:
            each = f"{fixture.setups:,} tests set up {name} of their own, {cost}"
            yield (
                fixture.seconds,
                f"{each}: share one per module or session, and undo what a test did in a transaction.",
            )


def _slowest(run: Run) -> Iterator[tuple[float, str]]:
    times = sorted((r.seconds for r in run.tests.values() if r.outcome == PASSED), reverse=True)
    few = times[: max(1, int(len(times) * _SLOW_TESTS))]
    total = sum(times)
    if len(times) >= 20 and sum(few) >= total / 2:
        share = f"{counted(len(few), 'test')} of {len(times):,} take {sum(few) / total:.0%} of the time"
        yield sum(few), f"{share}: look at these first (table of the slowest tests)."


def _services(run: Run) -> Iterator[tuple[float, str]]:
    for name, service in run.services.items():
        if service.seconds >= max(3.0, _SHARE * run.seconds):
            hint = "keep it running between runs" + (
                ", or start it without Docker" if service.mode == "docker" else ""
            )
            yield (
                service.seconds,
                f"The start of {name} ({service.mode}) takes {service.seconds:.1f} s: {hint}.",
            )


def _databases(run: Run) -> Iterator[str]:
    for name, figures in sorted(run.databases.items()):
        if figures.get("deadlocks"):
            number = counted(int(figures["deadlocks"]), "deadlock")
            yield f"{name} had {number}: tests that change the same rows in another order become flaky."
        if figures.get("temp_files"):
            number = counted(int(figures["temp_files"]), "temporary file")
            yield f"{name} wrote {number}: a query sorts more than fits into its memory; look for a missing index."
