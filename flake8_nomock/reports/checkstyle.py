"""Checkstyle XML: what Jenkins' warnings plugin, older reviewers and many editors read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import visible, xml


def render(report: Report) -> Iterator[str]:
    """Write new findings by file, one per line."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for path, in_file in groupby(report.new, key=lambda verdict: verdict.finding.path):
        yield f'<file name="{xml(path)}">\n'
        for verdict in in_file:
            finding = verdict.finding
            yield (
                f'<error line="{finding.line}" column="{finding.column}" severity="{finding.severity}"'
                f' message="{xml(visible(finding.message))}" source="nomock.{finding.code}"/>\n'
            )
        yield "</file>\n"
    yield "</checkstyle>\n"
