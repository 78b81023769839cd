"""JUnit XML, for whatever shows test results: one suite per file, one test case per new finding.

Errors are failures. Warnings are passed cases that say what they are, since they do not fail the run. A suite of
its own stands for the run, so that a clean report is not an empty one, which Jenkins takes for a mistake.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.characters import visible, xml
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted


def render(report: Report) -> Iterator[str]:
    """Write the document, one case per line."""
    totals, broken = Totals.of(report), int(report.summary.exit_code == 3)
    tests = totals.errors + totals.warnings + 1
    time = f"{report.summary.seconds:.3f}"
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="nomock" tests="{tests}" failures="{totals.errors}" errors="{broken}" time="{time}">\n'
    yield from _run(report, broken, time)
    remedies = Remedies(report.rules)
    for path, in_file in groupby(report.new, key=lambda verdict: verdict.finding.path):
        yield from _file(path, list(in_file), remedies)
    yield "</testsuites>\n"


def _run(report: Report, broken: int, time: str) -> Iterator[str]:
    files = counted(sum(report.summary.files.values()), "file")
    yield f'<testsuite name="nomock" tests="1" failures="0" errors="{broken}" skipped="0" time="{time}">\n'
    yield f'<testcase name="scan" classname="nomock" time="{time}">'
    if broken:
        yield f'<error type="incomplete" message="{xml(INCOMPLETE)}"/>'
    yield f"<system-out>{xml(f'Checked {files}')}</system-out></testcase>\n</testsuite>\n"


def _file(path: str, verdicts: list[Verdict], remedies: Remedies) -> Iterator[str]:
    failures = sum(verdict.finding.severity == "error" for verdict in verdicts)
    yield (
        f'<testsuite name="{xml(path)}" tests="{len(verdicts)}" failures="{failures}" errors="0" skipped="0"'
        ' time="0">\n'
    )
    for verdict in verdicts:
        yield _case(verdict.finding, remedies)
    yield "</testsuite>\n"


def _case(finding: Finding, remedies: Remedies) -> str:
    where = f"{finding.path}:{finding.line}:{finding.column}"
    lines = "\n".join(
        [f"{where}: {finding.code} {finding.message}", *map("Instead: {}".format, remedies.of(finding))]
    )
    message, text = xml(visible(finding.message)), xml(visible(lines))
    name = xml(f"{finding.code} {finding.symbol} at line {finding.line}")
    case = f'<testcase name="{name}" classname="{xml(finding.path)}" time="0">'
    if finding.severity == "error":
        return f'{case}<failure type="{finding.code}" message="{message}">{text}</failure></testcase>\n'
    return f"{case}<system-out>{finding.severity}: {text}</system-out></testcase>\n"
