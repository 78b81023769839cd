"""A table of counts: one row per rule with findings, most errors first."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.counts import by_rule
from flake8_nomock.reports.totals import INCOMPLETE, Totals

_HEAD = ("errors", "warnings", "baseline", "permitted")


def render(report: Report) -> Iterator[str]:
    """Write the table and a row of totals; counts are aligned to the right."""
    totals = Totals.of(report)
    rows = by_rule(report)
    widths = [max(len(title), len(f"{n:,}")) for title, n in zip(_HEAD, totals, strict=True)]
    yield "  ".join(title.rjust(width) for title, width in zip(_HEAD, widths, strict=True)) + "  rule\n"
    for code, counts in [*rows.items(), ("", totals)]:
        numbers = "  ".join(f"{n:,}".rjust(width) for n, width in zip(counts, widths, strict=True))
        rule = report.rules.get(code)
        name = f"{code} {rule.name if rule else ''}".rstrip() if code else "all"
        yield f"{numbers}  {name}\n"
    if report.summary.exit_code == 3:
        yield f"{INCOMPLETE}.\n"
