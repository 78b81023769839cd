"""Findings counted by rule, by what is mocked and by folder."""

from __future__ import annotations

from collections.abc import Callable

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED, Verdict
from flake8_nomock.reports.totals import Totals


def by_rule(report: Report) -> dict[str, Totals]:
    """Code to counts."""
    return _count(report, lambda verdict: verdict.finding.code)


def by_symbol(report: Report) -> dict[str, Totals]:
    """What was matched (a library, a function, a name) to counts."""
    return _count(report, lambda verdict: verdict.finding.symbol)


def by_entry(report: Report) -> dict[str, Totals]:
    """Entry of the catalogue (a library or a pattern) to counts."""
    return _count(report, lambda verdict: verdict.finding.entry or verdict.finding.code)


def by_folder(report: Report, depth: int = 2) -> dict[str, Totals]:
    """Folder, down to so many levels, to counts; `.` is the project's own."""
    return _count(report, lambda verdict: "/".join(verdict.finding.path.split("/")[:-1][:depth]) or ".")


def _count(report: Report, key: Callable[[Verdict], str]) -> dict[str, Totals]:
    """Most errors first, then most warnings, recorded and permitted ones, then by name."""
    found: dict[str, list[int]] = {}
    for verdict in report.verdicts:
        found.setdefault(key(verdict), [0, 0, 0, 0])[_column(verdict)] += 1
    ranked = sorted(found.items(), key=lambda pair: ([-n for n in pair[1]], pair[0]))
    return {name: Totals(*counts) for name, counts in ranked}


def _column(verdict: Verdict) -> int:
    if verdict.state == BASELINE:
        return 2
    if verdict.state == PERMITTED:
        return 3
    if verdict.state == NEW:
        return int(verdict.finding.severity != "error")
    raise AssertionError(f"unreachable: {verdict.state}")
