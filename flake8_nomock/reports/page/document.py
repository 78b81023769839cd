"""One HTML page to read, to filter and to keep: it loads nothing, and shows what stands in the sources as text.

It begins with what is mocked, then the rules, folders and owners, then every place. Its content policy allows the style
sheet and the script that are in it, by their hashes, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED
from flake8_nomock.reports.characters import html
from flake8_nomock.reports.chart import Line, chart
from flake8_nomock.reports.page.frame import opening
from flake8_nomock.reports.page.listing import listing
from flake8_nomock.reports.page.script import SCRIPT
from flake8_nomock.reports.page.tables import tables
from flake8_nomock.reports.tool import NAME, VERSION
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted


def render(report: Report) -> Iterator[str]:
    """Pieces of the page."""
    yield from _head(report)
    if report.verdicts:
        yield from _controls(report)
        yield from tables(report)
    if report.history:
        yield from _history(report)
    if report.verdicts:
        yield from listing(report)
    yield f"<footer>{NAME} {VERSION}</footer>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"


def _head(report: Report) -> Iterator[str]:
    totals, summary = Totals.of(report), report.summary
    name = html(report.root.resolve().name or "project")
    yield opening(f"nomock: {report.root.resolve().name or 'project'}", SCRIPT)
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


def _controls(report: Report) -> Iterator[str]:
    sections = [("mocked", "What is mocked"), ("rules", "Rules"), ("folders", "Folders")]
    sections += [("owners", "Owners")] if report.owner else []
    sections += [("history", "Over time")] if report.history else []
    yield "<nav>" + " ".join(
        f'<a href="#{id_}">{title}</a>' for id_, title in [*sections, ("places", "Places")]
    )
    states = "".join(f'<option value="{state}">{state}</option>' for state in (NEW, BASELINE, PERMITTED))
    yield (
        '</nav>\n<div class="controls">'
        '<label>Filter <input type="search" id="q" placeholder="redis, NMK103, tests/api"></label>'
        f'<label>State <select id="state"><option value="">all</option>{states}</select></label>'
        '<button type="button" id="only" class="only" title="show all again" hidden></button>'
        '<output id="shown" for="q state"></output></div>\n'
    )


def _history(report: Report) -> Iterator[str]:
    history = report.history
    first, last = history[0], history[-1]
    title = f"Findings over time: {first.findings:,} on {first.date}, {last.findings:,} on {last.date}"
    notes = [f"{point.date}: {point.findings:,} ({point.commit[:12]})" for point in history]
    yield '<section id="history"><h2>Over time</h2>\n'
    yield from chart(
        [p.date for p in history], [Line("findings", [p.findings for p in history])], title, notes
    )
    yield "</section>\n"
