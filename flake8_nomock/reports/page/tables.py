"""Tables of the HTML report: what is mocked, rules with their remedies, folders, owners; the largest numbers first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from flake8_nomock.catalogue.rule import Remedy
from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import html
from flake8_nomock.reports.counts import by_folder, by_mocked, by_owner, by_rule
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.subjects import Subject, subject_of
from flake8_nomock.reports.tool import rule_url
from flake8_nomock.reports.totals import Totals, counted

MOST_ROWS = 300
"""Of one table; the last row says how many there are more."""
_NUMBERS = ("all", "errors", "warnings", "baseline", "permitted")
Key = TypeVar("Key")


def tables(report: Report) -> Iterator[str]:
    """Yield the sections, in the order in which a reader needs them."""
    yield from _what_is_mocked(report)
    yield from _rules(report)
    yield from _named("folders", "Folders", "folder", by_folder(report))
    if report.owner:
        yield from _named("owners", "Owners", "owner", by_owner(report))


def _what_is_mocked(report: Report) -> Iterator[str]:
    remedies = Remedies(report.rules)
    advice: dict[Subject, str] = {}
    for verdict in report.verdicts:
        lines, row = remedies.of(verdict.finding), subject_of(verdict.finding)
        if row and len(lines) == 1:
            advice.setdefault(row, lines[0])

    def cells(row: Subject) -> str:
        service = html(row.service) if row.named else '<span class="faint">not named in the source</span>'
        instead = f'<br><span class="faint">Instead: {html(advice[row])}</span>' if advice.get(row) else ""
        return (
            f'<th scope="row">{pick("what", row.name, row.name)}{instead}</th><td class="text">{service}</td>'
        )

    rows = by_mocked(report)
    named = {row: totals for row, totals in _largest(rows).items() if row.named}
    unnamed = {row: totals for row, totals in _largest(rows).items() if not row.named}
    yield from _table("mocked", "What is mocked", ("Mocked", "Service"), {**named, **unnamed}, cells)


def _rules(report: Report) -> Iterator[str]:
    def cells(code: str) -> str:
        rule = report.rules.get(code)
        if rule is None:
            return f'<th scope="row">{pick("code", code, code)}</th>'
        remedies = "".join(map(_remedy, rule.instead))
        page = link(rule_url(rule), f"more about {code}")
        return (
            f'<th scope="row" id="{code}">{pick("code", code, f"{code} {rule.name}")}<br>{html(rule.summary)}'
            f"<details><summary>Why, and what to use instead</summary><p>{html(rule.why)}</p>"
            f"<ul>{remedies}</ul><p>{page}</p></details></th>"
        )

    yield from _table("rules", "Rules", ("Rule",), _largest(by_rule(report)), cells)


def _remedy(remedy: Remedy) -> str:
    more = f" ({link(remedy.link, 'documentation')})" if remedy.link else ""
    return f"<li>{html(remedy.technology)}: {html(remedy.use)}{more}</li>"


def _named(id_: str, title: str, key: str, rows: Mapping[str, Totals]) -> Iterator[str]:
    def cells(name: str) -> str:
        return f'<th scope="row">{pick(key, name, name)}</th>'

    yield from _table(id_, title, (key.capitalize(),), _largest(rows), cells)


def _largest(rows: Mapping[Key, Totals]) -> dict[Key, Totals]:
    """Most findings first, in whatever state; equal ones stay as they are."""
    return dict(sorted(rows.items(), key=lambda pair: -sum(pair[1])))


def _table(
    id_: str, title: str, heads: tuple[str, ...], rows: Mapping[Key, Totals], cells: Callable[[Key], str]
) -> Iterator[str]:
    """Yield a section with a table; `cells` makes those before the numbers."""
    yield f'<section id="{id_}"><h2>{title}</h2>\n<table class="counts">\n<thead><tr>'
    yield "".join(f'<th scope="col" class="text">{head}</th>' for head in heads)
    yield "".join(f'<th scope="col"{_extra(number)}>{number}</th>' for number in _NUMBERS)
    yield "</tr></thead>\n<tbody>\n"
    for place, (row, totals) in enumerate(rows.items()):
        if place == MOST_ROWS:
            more = counted(len(rows) - MOST_ROWS, "more row")
            yield f'<tr><td class="text" colspan="{len(heads) + len(_NUMBERS)}">{more} with fewer findings</td></tr>\n'
            break
        numbers = dict(zip(_NUMBERS, (sum(totals), *totals), strict=True))
        yield f"<tr>{cells(row)}{''.join(f'<td{_extra(k)}>{n:,}</td>' for k, n in numbers.items())}</tr>\n"
    yield "</tbody>\n</table></section>\n"


def _extra(number: str) -> str:
    """Return the class of a column that a narrow screen has no room for."""
    return "" if number in ("all", "errors") else ' class="extra"'


def pick(key: str, value: str, text: str) -> str:
    """Return a button that shows the places of this row alone."""
    return f'<button type="button" class="pick" data-key="{key}" data-value="{html(value)}">{html(text)}</button>'


def link(url: str, text: str) -> str:
    """Return a link to a secure page; the text alone for any other address (a rule of the user's own may name one)."""
    return f'<a href="{html(url)}">{html(text)}</a>' if url.startswith("https://") else html(text)
