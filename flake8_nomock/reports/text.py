"""For people at a terminal: two lines per finding, then what to use instead, each advice once, then the summary.

The first line of a finding begins with `path:line:column`, which terminals and editors make a link; the second one is
the source. Advice stands at the end, where a terminal shows it without scrolling back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.advice import advice
from flake8_nomock.reports.characters import printable, printable_path
from flake8_nomock.reports.excerpts import excerpt
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.summary import LANGUAGES, summary
from flake8_nomock.reports.totals import Totals

_RESET = "\033[0m"
_COLOURS: Mapping[str, str] = {
    "path": "\033[1m",
    "error": "\033[1;31m",
    "warning": "\033[1;33m",
    "faint": "\033[2m",
    "marked": "\033[1;4m",
    "remedy": "\033[32m",
}


def render(report: Report, colour: bool = False, quiet: bool = False) -> Iterator[str]:
    """Write new findings only, errors first.

    `colour`: with ANSI colours. `quiet`: the findings alone, without advice and summary.
    """
    page = _Page(report, colour)
    new = report.new
    yield from page.findings(verdict for verdict in new if verdict.finding.severity == "error")
    warnings = [verdict for verdict in new if verdict.finding.severity != "error"]
    if warnings:
        yield page.paint("warning", "Warnings (they do not fail the run)") + "\n"
        yield from page.findings(warnings)
    if not quiet:
        yield from page.advice(verdict.finding for verdict in new)
        yield from page.summary()


class _Page:
    def __init__(self, report: Report, colour: bool) -> None:
        self.report = report
        self.colour = colour

    def paint(self, style: str, text: str) -> str:
        return f"{_COLOURS[style]}{text}{_RESET}" if self.colour and text else text

    def findings(self, verdicts: Iterable[Verdict]) -> Iterator[str]:
        for path, in_file in groupby(verdicts, key=lambda verdict: verdict.finding.path):
            shown, lines = printable_path(self.report.shown(path)), self.report.lines(path)
            for verdict in in_file:
                yield from self._finding(shown, verdict.finding, lines)
            yield "\n"

    def _finding(self, path: str, finding: Finding, lines: Sequence[str]) -> Iterator[str]:
        place = self.paint("path", f"{path}:{finding.line}:{finding.column}")
        code = self.paint(finding.severity, finding.code)
        yield f"{place}: {code} {printable(finding.message)}\n"
        source = excerpt(finding, lines)
        if source:
            before, after = self.paint("faint", source.before), self.paint("faint", source.after)
            yield f"    {before}{self.paint('marked', source.marked)}{after}\n"

    def advice(self, findings: Iterable[Finding]) -> Iterator[str]:
        """Every remedy once, under what it is for; languages are named where a run has several."""
        found = advice(findings, Remedies(self.report.rules))
        languages = {one.language for one in found}
        if found:
            yield self.paint("path", "Use instead") + "\n"
        for one in found:
            which = f" ({LANGUAGES[one.language]})" if len(languages) > 1 else ""
            lines = [self.paint("remedy", printable(line)) for line in one.lines]
            apart = " " if len(lines) == 1 else "\n    "
            yield f"  {one.codes()}{which}{printable(one.subject())}:{apart}{apart.join(lines)}\n"
        if found:
            yield "\n"

    def summary(self) -> Iterator[str]:
        failed = Totals.of(self.report).errors or self.report.summary.exit_code
        for number, line in enumerate(summary(self.report)):
            style = "" if number in (1, 2) else "error" if failed else "path"
            yield (self.paint(style, line) if style else line) + "\n"
