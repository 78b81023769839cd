"""Problems with what was mocked once, and the share of it that runs for real now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from flake8_nomock.health.formerly import DELETED, DOES_NOT_RUN, REPLACED, RUNS, Formerly
from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.problem import FORMERLY, WARNING, Problem
from flake8_nomock.reports.totals import counted


def with_formerly(verdict: Verdict, formerly: Iterable[Formerly]) -> Verdict:
    """Add what became of what was mocked.

    A function that does not run in any test is an error. A test that was deleted with its mock is a warning, unless a
    coverage file says that the function runs in another test.
    """
    formerly = tuple(formerly)
    problems = [*verdict.problems]
    for target in sorted({one.target for one in formerly if one.real == DOES_NOT_RUN}):
        problems.append(Problem(FORMERLY, target, "was mocked and does not run in any test now"))
    for one in formerly:
        if one.state == DELETED and not one.real:
            place = f"{one.path}::{one.definition}" if one.definition else one.path
            what = f"the mock of {one.target}" if one.target else f"its mock ({one.code})"
            problems.append(Problem(FORMERLY, place, f"was deleted with {what}", severity=WARNING))
    return verdict._replace(problems=tuple(dict.fromkeys(problems)), formerly=formerly)


def summary(formerly: Sequence[Formerly]) -> str:
    """Return `14 mocks went: 12 replaced, 2 deleted with their tests; 9 of 10 mocked functions run in tests (90%)`."""
    states = [one.state for one in formerly]
    line = (
        f"{counted(len(formerly), 'mock')} went: {states.count(REPLACED):,} replaced,"
        f" {states.count(DELETED):,} deleted with their tests"
    )
    known = {one.target: one.real == RUNS for one in formerly if one.real}
    if known:
        share = sum(known.values()) / len(known)
        line += f"; {sum(known.values()):,} of {len(known):,} mocked functions run in tests ({share:.0%})"
    return line
