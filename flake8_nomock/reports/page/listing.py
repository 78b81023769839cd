"""The last section of the HTML report: every finding in its file, with the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports.characters import html
from flake8_nomock.reports.counts import folder_of
from flake8_nomock.reports.excerpts import excerpt
from flake8_nomock.reports.subjects import subject_of
from flake8_nomock.reports.totals import counted


def listing(report: Report) -> Iterator[str]:
    """Yield the section: one `details` per file, one row per finding in whatever state."""
    yield '<section id="places"><h2>Places</h2>\n'
    for path, in_file in groupby(report.verdicts, key=lambda verdict: verdict.finding.path):
        verdicts = list(in_file)
        owner = f' data-owner="{html(report.owner(path))}"' if report.owner else ""
        new = sum(verdict.state == NEW for verdict in verdicts)
        number = f"{counted(len(verdicts), 'finding')}, {new:,} new"
        yield f'<details data-folder="{html(folder_of(path))}"{owner}><summary><code>{html(path)}</code> '
        yield f'<span class="faint">{number}</span></summary>\n<table>\n<tbody>\n'
        lines = report.lines(path)
        for verdict in verdicts:
            yield _row(report, verdict, lines)
        yield "</tbody>\n</table>\n</details>\n"
    yield "</section>\n"


def _row(report: Report, verdict: Verdict, lines: Sequence[str]) -> str:
    finding, shown = verdict.finding, excerpt(verdict.finding, lines)
    source = ""
    if shown:
        marked = f"{html(shown.before)}<mark>{html(shown.marked)}</mark>{html(shown.after)}"
        source = f"<br><code>{marked}</code>"
    what = subject_of(finding)
    state = finding.severity if verdict.state == NEW else verdict.state
    reason = f"<br>{html(verdict.reason)}" if verdict.reason else ""
    code = (
        f'<a href="#{finding.code}">{finding.code}</a>'
        if finding.code in report.rules
        else html(finding.code)
    )
    return (
        f'<tr data-state="{verdict.state}" data-code="{html(finding.code)}" data-what="{html(what.name if what else "")}">'
        f"<td>{finding.line}:{finding.column}</td>"
        f'<td><span class="{state}">{state}</span>{reason}</td>'
        f"<td>{code} {html(finding.message)}{source}</td></tr>\n"
    )
