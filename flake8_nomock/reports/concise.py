"""One line per new finding, `path:line:column: code message`, as flake8 prints it; editors understand it."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import printable, printable_path


def render(report: Report) -> Iterator[str]:
    """Write new findings in the order of the source, warnings among them marked as such."""
    for verdict in report.new:
        finding = verdict.finding
        mark = "" if finding.severity == "error" else f" [{finding.severity}]"
        yield (
            f"{printable_path(report.shown(finding.path))}:{finding.line}:{finding.column}:"
            f" {finding.code}{mark} {printable(finding.message)}\n"
        )
