"""Findings counted by rule, by what is mocked, by folder and by owner."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED, Verdict
from flake8_nomock.reports.subjects import Subject, subject_of
from flake8_nomock.reports.totals import Totals

Key = TypeVar("Key", bound=Hashable)
FOLDER_DEPTH = 2


def by_rule(report: Report) -> dict[str, Totals]:
    """Code to counts."""
    return _count(report, lambda verdict: verdict.finding.code)


def by_mocked(report: Report) -> dict[Subject, Totals]:
    """Return what is mocked to counts."""
    return _count(report, lambda verdict: subject_of(verdict.finding))


def by_folder(report: Report) -> dict[str, Totals]:
    """Folder, down to two levels, to counts; `.` is the project's own."""
    return _count(report, lambda verdict: folder_of(verdict.finding.path))


def by_owner(report: Report) -> dict[str, Totals]:
    """Owners as CODEOWNERS says to counts; empty where the report knows of no owners."""
    owner = report.owner
    return _count(report, lambda verdict: owner(verdict.finding.path)) if owner else {}


def folder_of(path: str) -> str:
    """Return the folder that a file is counted under: at most two levels; `.` for the project's own."""
    return "/".join(path.split("/")[:-1][:FOLDER_DEPTH]) or "."


def _count(report: Report, key: Callable[[Verdict], Key | None]) -> dict[Key, Totals]:
    """Most errors first, then most warnings, recorded and permitted ones, then by name; None is not counted."""
    found: dict[Key, list[int]] = {}
    for verdict in report.verdicts:
        name = key(verdict)
        if name is not None:
            found.setdefault(name, [0, 0, 0, 0])[_column(verdict)] += 1
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
