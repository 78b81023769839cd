"""Annotations of GitHub Actions. A test has no line here, so they stand at the step."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.problem import ERROR
from flake8_nomock.health.show.sentence import sentence
from flake8_nomock.reports.characters import visible
from flake8_nomock.reports.github import MOST, data, property_


def render(verdict: Verdict) -> Iterator[str]:
    """Yield one workflow command per problem, as many as GitHub shows, and a notice with the verdict."""
    open_ = [problem for problem in verdict.problems if not problem.reason]
    for problem in open_[:MOST]:
        kind = "error" if problem.severity == ERROR else "warning"
        title = property_(visible(f"nomock health: {problem.subject}"))
        yield f"::{kind} title={title}::{data(visible(f'{problem.subject}: {problem.message}'))}\n"
    more = f"; {len(open_) - MOST:,} more are in the log" if len(open_) > MOST else ""
    yield f"::notice title=nomock health::{data(sentence(verdict) + more)}\n"
