"""Annotations of GitHub Actions: workflow commands in the log of a step.

GitHub keeps 10 errors and 10 warnings of a step and drops the rest in silence, so the changed lines come first
and a notice counts what is missing; the format `github-summary` has more room.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import visible
from flake8_nomock.reports.priorities import choose
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.totals import INCOMPLETE, counted

MOST = 10
"""Annotations of one kind that GitHub shows of a step."""


def render(report: Report) -> Iterator[str]:
    """One command per line."""
    remedies = Remedies(report.rules)
    left_out = []
    room = MOST
    if report.summary.exit_code == 3:
        yield f"::error title=nomock::{data(INCOMPLETE)}\n"
        room -= 1
    for severity, most in (("error", room), ("warning", MOST)):
        of_kind = [verdict for verdict in report.new if verdict.finding.severity == severity]
        chosen = choose(report, of_kind, most)
        for verdict in chosen.verdicts:
            yield _command(severity, verdict.finding, report, remedies)
        if chosen.left_out:
            left_out.append(counted(chosen.left_out, f"more {severity}"))
    if left_out:
        yield (
            f"::notice title=nomock::{data(' and '.join(left_out))} are not annotated:"
            f" GitHub shows {MOST} of a kind per step. The summary of the run and the log have them.\n"
        )


def _command(kind: str, finding: Finding, report: Report, remedies: Remedies) -> str:
    rule = report.rules.get(finding.code)
    properties = {"file": visible(finding.path), "line": finding.line, "endLine": finding.end_line}
    if finding.end_line == finding.line and finding.end_column > finding.column:
        # GitHub refuses columns of a range over several lines.
        properties |= {"col": finding.column, "endColumn": finding.end_column}
    properties["title"] = f"{finding.code} {rule.name}" if rule else finding.code
    message = "\n".join([finding.message, *(f"Instead: {remedy}" for remedy in remedies.of(finding))])
    shown = ",".join(f"{key}={property_(str(value))}" for key, value in properties.items())
    return f"::{kind} {shown}::{data(visible(message))}\n"


def data(text: str) -> str:
    """Return the message of a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_(text: str) -> str:
    """Return a value before the message: there `:` and `,` have a meaning too."""
    return data(text).replace(":", "%3A").replace(",", "%2C")
