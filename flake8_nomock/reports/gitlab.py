"""GitLab Code Quality: a JSON array for `artifacts:reports:codequality`.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab compares the report of a merge
request with that of its target by fingerprint, and drops the second of two that are alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import visible, well_formed
from flake8_nomock.reports.remedies import Remedies

_SEVERITIES = {"error": "major", "warning": "minor"}


def render(report: Report) -> Iterator[str]:
    """Write new findings, one per line."""
    remedies = Remedies(report.rules)
    yield "["
    separator = "\n"
    for verdict in report.new:
        finding = verdict.finding
        advice = remedies.of(finding)
        message = f"{finding.message}. Instead: {advice[0]}" if len(advice) == 1 else finding.message
        issue = {
            "type": "issue",
            "description": visible(message),
            "check_name": finding.code,
            "fingerprint": verdict.fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": well_formed(finding.path),
                "lines": {"begin": finding.line, "end": finding.end_line},
            },
        }
        yield separator + json.dumps(issue, ensure_ascii=False)
        separator = ",\n"
    yield "\n]\n"
