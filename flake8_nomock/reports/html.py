"""One HTML page to read and to keep: it loads nothing, runs nothing, and shows what stands in the sources as text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import html_tables
from flake8_nomock.reports.burndown import svg
from flake8_nomock.reports.characters import html
from flake8_nomock.reports.excerpts import excerpt
from flake8_nomock.reports.html_style import STYLE
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.tool import NAME, VERSION
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(report: Report) -> Iterator[str]:
    """The page: verdict, burn-down if there is a history, counts, rules with their remedies, findings by file."""
    yield from _head(report)
    if report.history:
        yield f'<section><h2 id="history">Burn-down</h2>\n{svg(report.history)}</section>\n'
    if report.verdicts:
        yield from html_tables.counts(report)
        yield from html_tables.remedies(report)
        yield from _findings(report)
    yield f"<footer>{NAME} {VERSION}</footer>\n</body>\n</html>\n"


def _head(report: Report) -> Iterator[str]:
    totals, summary = Totals.of(report), report.summary
    name = html(report.root.resolve().name or "project")
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{html(_POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>nomock: {name}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    outcome = {0: "clean", 1: "fails"}.get(summary.exit_code, "incomplete")
    yield f'<header><h1>{name}</h1>\n<p class="outcome {outcome}">{html(totals.sentence())}</p>\n'
    if outcome == "incomplete":
        yield f'<p class="outcome incomplete">{html(INCOMPLETE)}</p>\n'
    engines = ", ".join(f"{e} {summary.engines.get(e, '')}: {n:,}" for e, n in sorted(summary.files.items()))
    yield f"<p>Checked {counted(sum(summary.files.values()), 'file')} ({html(engines)})"
    yield f", profile {html(summary.profile)}, in {summary.seconds:.1f} s.</p>\n"
    if summary.skipped:
        reasons = ", ".join(f"{n:,} {reason}" for reason, n in sorted(summary.skipped.items()))
        yield f"<p>Skipped {counted(sum(summary.skipped.values()), 'file')}: {html(reasons)}.</p>\n"
    yield "</header>\n"


def _findings(report: Report) -> Iterator[str]:
    yield '<section><h2 id="findings">Findings</h2>\n'
    yield '<p><label><input type="checkbox" id="all"> Show what is recorded or permitted too</label></p>\n'
    remedies = Remedies(report.rules)
    for path, in_file in groupby(report.verdicts, key=lambda verdict: verdict.finding.path):
        yield from _file(report, path, list(in_file), remedies)
    yield "</section>\n"


def _file(report: Report, path: str, verdicts: list[Verdict], remedies: Remedies) -> Iterator[str]:
    new = sum(verdict.state == NEW for verdict in verdicts)
    yield f"<details{'' if new else ' class=old'}><summary><code>{html(path)}</code>"
    yield f" <span>{new:,} new, {len(verdicts) - new:,} recorded or permitted</span></summary>\n<table>\n<tbody>\n"
    lines = report.lines(path)
    for verdict in verdicts:
        finding = verdict.finding
        shown = excerpt(finding, lines)
        source = (
            f"<code>{html(shown.before)}<mark>{html(shown.marked)}</mark>{html(shown.after)}</code>"
            if shown
            else ""
        )
        advice = remedies.of(finding)
        instead = f"<br>Instead: {html(advice[0])}" if len(advice) == 1 else ""
        reason = f"<br>{html(verdict.reason)}" if verdict.reason else ""
        state = finding.severity if verdict.state == NEW else verdict.state
        yield (
            f'<tr class="{"new" if verdict.state == NEW else "old"}"><td>{finding.line}:{finding.column}</td>'
            f'<td><span class="{state}">{state}</span>{reason}</td>'
            f"<td>{html_tables.code(report, finding.code)} {html(finding.message)}{instead}<br>{source}</td></tr>\n"
        )
    yield "</tbody>\n</table>\n</details>\n"
