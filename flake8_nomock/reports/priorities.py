"""Which findings come first where a consumer takes only so many."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from typing import NamedTuple

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict


class Selected(NamedTuple):
    """The findings that fit, first things first, and how many do not."""

    verdicts: list[Verdict]
    left_out: int


def choose(report: Report, verdicts: Iterable[Verdict], most: int) -> Selected:
    """At most so many: errors before warnings, then changed lines, then the order of the source."""
    verdicts = list(verdicts)
    ranked = nsmallest(most, enumerate(verdicts), key=lambda pair: (*_rank(report, pair[1]), pair[0]))
    return Selected([verdict for _, verdict in ranked], len(verdicts) - len(ranked))


def _rank(report: Report, verdict: Verdict) -> tuple[bool, bool]:
    return verdict.finding.severity != "error", not is_changed(report, verdict)


def is_changed(report: Report, verdict: Verdict) -> bool:
    """Whether one of the finding's lines is part of the change that the run knows of."""
    finding = verdict.finding
    lines = (report.changed or {}).get(finding.path, frozenset())
    return any(line in lines for line in range(finding.line, finding.end_line + 1))
