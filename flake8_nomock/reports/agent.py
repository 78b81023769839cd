"""For coding assistants: few words, and what to use instead before where.

Findings with the same advice stand together, so that it is said (and paid for) once.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.characters import printable, printable_path
from flake8_nomock.reports.priorities import choose
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted

MOST = 200
"""Places that are listed: an assistant works through them and runs the check again."""


def render(report: Report) -> Iterator[str]:
    """Write a line of totals, then per rule and advice the places."""
    totals = Totals.of(report)
    if report.summary.exit_code == 3:
        yield f"{INCOMPLETE}.\n"
    files = counted(sum(report.summary.files.values()), "file")
    yield f"nomock: {counted(totals.errors, 'error')}, {counted(totals.warnings, 'warning')} in {files}.\n"
    if not report.new:
        return
    yield "Replace each by the real thing named after `instead`; do not silence, rename or hide it.\n"
    chosen = choose(report, report.new, MOST)
    remedies = Remedies(report.rules)
    groups: dict[tuple[str, str, tuple[str, ...]], list[Verdict]] = {}
    for verdict in chosen.verdicts:
        finding = verdict.finding
        groups.setdefault((finding.code, finding.severity, remedies.of(finding)), []).append(verdict)
    for (code, severity, advice), verdicts in groups.items():
        yield from _group(report, code, severity, advice, verdicts)
    if chosen.left_out:
        yield f"{counted(chosen.left_out, 'more finding')}: fix these and run the check again.\n"


def _group(
    report: Report, code: str, severity: str, advice: tuple[str, ...], verdicts: list[Verdict]
) -> Iterator[str]:
    rule = report.rules.get(code)
    yield f"{code} {rule.name if rule else ''}{'' if severity == 'error' else f' [{severity}]'}\n"
    for remedy in advice:
        yield f"  instead: {printable(remedy)}\n"
    for verdict in verdicts:
        yield f"  {_place(report, verdict.finding)}\n"


def _place(report: Report, finding: Finding) -> str:
    definition = f" in {printable(finding.definition)}" if finding.definition else ""
    place = f"{printable_path(report.shown(finding.path))}:{finding.line}:{finding.column}"
    return f"{place} {printable(finding.symbol)}{definition}"
