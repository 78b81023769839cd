"""The review comment on a pull request: the step summary, short enough for a comment, with a mark to find it by."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports import github_summary

MARK = "<!-- nomock -->"
"""Begins the comment; the workflow looks for it, and edits that comment instead of writing another."""
MOST_BYTES = 50_000
"""Of the list; GitHub refuses a comment of more than 65,536 characters."""
MOST_FINDINGS = 100


def render(report: Report) -> Iterator[str]:
    """Yield the same counts as in the summary, so that both agree."""
    yield f"{MARK}\n"
    yield from github_summary.render(report, MOST_BYTES, MOST_FINDINGS)
