"""reviewdog: one `Diagnostic` per line, for `reviewdog -f=rdjsonl`.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns are bytes of UTF-8 there, so the source is
needed; where it cannot be read, the line alone is named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import visible, well_formed
from flake8_nomock.reports.columns import to_utf8_column
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.tool import DOCUMENTATION, NAME, rule_url


def render(report: Report) -> Iterator[str]:
    """Write new findings, one per line."""
    remedies = Remedies(report.rules)
    for path, in_file in groupby(report.new, key=lambda verdict: verdict.finding.path):
        lines = report.lines(path)
        for verdict in in_file:
            yield json.dumps(_diagnostic(verdict.finding, lines, report, remedies), ensure_ascii=False) + "\n"


def _diagnostic(finding: Finding, lines: Sequence[str], report: Report, remedies: Remedies) -> dict[str, Any]:
    rule = report.rules.get(finding.code)
    url = rule_url(rule) if rule else ""
    message = "\n".join([finding.message, *(f"Instead: {remedy}" for remedy in remedies.of(finding))])
    return {
        "message": visible(message),
        "location": {
            "path": well_formed(finding.path),
            "range": {
                "start": _position(finding.line, finding.column, lines),
                "end": _position(finding.end_line, finding.end_column, lines),
            },
        },
        "severity": finding.severity.upper(),
        "source": {"name": NAME, "url": DOCUMENTATION},
        "code": {"value": finding.code, **({"url": url} if url else {})},
    }


def _position(line: int, column: int, lines: Sequence[str]) -> dict[str, int]:
    if not 1 <= line <= len(lines):
        return {"line": line}
    return {"line": line, "column": to_utf8_column(lines[line - 1], column)}
