"""Findings and the summary as plain values, the same in JSON and in JSON Lines (`schema.json` describes them)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import well_formed
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.tool import NAME, VERSION, rule_url
from flake8_nomock.reports.totals import Totals

SCHEMA_VERSION = 1
"""Raised when a field is renamed, removed or changes its meaning."""


def head() -> dict[str, Any]:
    """Return what every document starts with."""
    return {"version": SCHEMA_VERSION, "tool": {"name": NAME, "version": VERSION}}


def findings(report: Report) -> Iterator[dict[str, Any]]:
    """Every finding in whatever state."""
    remedies = Remedies(report.rules)
    for verdict in report.verdicts:
        finding, rule = verdict.finding, report.rules.get(verdict.finding.code)
        yield {
            "code": finding.code,
            "rule": rule.name if rule else "",
            "path": well_formed(finding.path),
            "line": finding.line,
            "column": finding.column,
            "end_line": finding.end_line,
            "end_column": finding.end_column,
            "message": well_formed(finding.message),
            "symbol": well_formed(finding.symbol),
            "target": well_formed(finding.target),
            "severity": finding.severity,
            "state": verdict.state,
            "reason": well_formed(verdict.reason),
            "definition": well_formed(finding.definition),
            "entry": finding.entry,
            "engine": finding.engine,
            "fingerprint": verdict.fingerprint,
            "instead": list(remedies.of(finding)),
            "url": rule_url(rule) if rule else "",
        }


def summary(report: Report) -> dict[str, Any]:
    """Totals and what the run looked at."""
    run = report.summary
    return {
        **Totals.of(report)._asdict(),
        "files": dict(run.files),
        "skipped": {well_formed(reason): n for reason, n in run.skipped.items()},
        "engines": dict(run.engines),
        "profile": run.profile,
        "seconds": round(run.seconds, 3),
        "exit_code": run.exit_code,
    }
