"""For a terminal or a log: one problem per line, then the verdict."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.problem import WARNING
from flake8_nomock.health.replaced import summary
from flake8_nomock.health.show.sentence import sentence
from flake8_nomock.reports.characters import printable, printable_path


def render(verdict: Verdict) -> Iterator[str]:
    """Yield lines; a test name at the start of one is never a command to a CI runner."""
    for problem in verdict.problems:
        mark = "warning: " if problem.severity == WARNING else ""
        reason = f" (accepted: {printable(problem.reason)})" if problem.reason else ""
        yield f"{printable_path(problem.subject)}: {mark}{printable(problem.message)}{reason}\n"
    if verdict.formerly:
        yield f"nomock health: {summary(verdict.formerly)}\n"
    yield f"nomock health: {sentence(verdict)}\n"
