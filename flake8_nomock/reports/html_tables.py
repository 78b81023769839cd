"""Tables of the HTML page: counts by rule, by library, by what was matched and by folder; remedies per rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import html
from flake8_nomock.reports.counts import by_entry, by_folder, by_rule, by_symbol
from flake8_nomock.reports.tool import rule_url
from flake8_nomock.reports.totals import Totals, counted

MOST_ROWS = 100
"""Of one table; the last row says how many there are more."""


def counts(report: Report) -> Iterator[str]:
    """A section of four tables."""
    names = {
        code: f"{code} {report.rules[code].name}" if code in report.rules else code
        for code in by_rule(report)
    }
    yield '<section><h2 id="counts">Counts</h2>\n'
    yield from _table("Rule", {names[code]: totals for code, totals in by_rule(report).items()})
    yield from _table("Library or pattern", by_entry(report))
    yield from _table("What is mocked or used", by_symbol(report))
    yield from _table("Folder", by_folder(report))
    yield "</section>\n"


def _table(title: str, rows: Mapping[str, Totals]) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col">{head}</th>' for head in ("errors", "warnings", "baseline", "permitted")
    )
    yield f'<table class="counts">\n<thead><tr><th scope="col">{title}</th>{heads}</tr></thead>\n<tbody>\n'
    for place, (name, totals) in enumerate(rows.items()):
        if place == MOST_ROWS:
            yield f'<tr><td colspan="5">{counted(len(rows) - MOST_ROWS, "more row")} with fewer findings</td></tr>\n'
            break
        cells = "".join(f"<td>{n:,}</td>" for n in totals)
        yield f'<tr><th scope="row">{html(name) or "(nothing)"}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n"


def remedies(report: Report) -> Iterator[str]:
    """What to use instead, for each rule with findings."""
    yield '<section><h2 id="instead">What to use instead</h2>\n'
    for code_ in sorted(by_rule(report)):
        rule = report.rules.get(code_)
        if rule is None:
            continue
        yield f"<details><summary>{code_} {html(rule.name)}: {html(rule.summary)}</summary>\n"
        yield f"<p>{html(rule.why)}</p>\n<ul>\n"
        for remedy in rule.instead:
            more = f" ({link(remedy.link, 'documentation')})" if remedy.link else ""
            yield f"<li>{html(remedy.technology)}: {html(remedy.use)}{more}</li>\n"
        yield f"</ul>\n<p>{code(report, code_)}</p>\n</details>\n"
    yield "</section>\n"


def code(report: Report, code: str) -> str:
    """A code that leads to the page of its rule."""
    rule = report.rules.get(code)
    return link(rule_url(rule), code) if rule else html(code)


def link(url: str, text: str) -> str:
    """A link to a secure page; the text alone for any other address (a rule of the user's own may name one)."""
    return f'<a href="{html(url)}">{html(text)}</a>' if url.startswith("https://") else html(text)
