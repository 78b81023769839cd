"""The summary of a GitHub Actions step, Markdown: append it to the file that `$GITHUB_STEP_SUMMARY` names."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.show.sentence import sentence
from flake8_nomock.reports.characters import markdown
from flake8_nomock.reports.totals import counted

MOST = 500
"""Rows; GitHub refuses a summary of more than 1 MiB as a whole."""


def render(verdict: Verdict) -> Iterator[str]:
    """Yield the verdict and a table of the problems."""
    yield f"## nomock health: {sentence(verdict)}\n"
    if not verdict.problems:
        return
    yield "\n| what | problem | since |\n|---|---|---|\n"
    for problem in verdict.problems[:MOST]:
        state = f" (accepted: {markdown(problem.reason)})" if problem.reason else ""
        warning = "" if problem.severity == "error" else " (warning)"
        subject, message = markdown(problem.subject), markdown(problem.message)
        yield f"| {subject} | {message}{warning}{state} | {markdown(problem.commit[:12])} |\n"
    if len(verdict.problems) > MOST:
        yield f"\n{counted(len(verdict.problems) - MOST, 'more problem')}: the log has them all.\n"
