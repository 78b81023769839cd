"""For people at a terminal: grouped by file, with the source and what to use instead; warnings apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.characters import printable, printable_path
from flake8_nomock.reports.excerpts import excerpt
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted

_RESET = "\033[0m"
_COLOURS: Mapping[str, str] = {
    "path": "\033[1m",
    "error": "\033[1;31m",
    "warning": "\033[1;33m",
    "quiet": "\033[2m",
    "remedy": "\033[32m",
}


def render(report: Report, colour: bool = False) -> Iterator[str]:
    """New findings only, errors first; the last lines say how many there are and what was looked at.

    `colour`: with ANSI colours.
    """
    page = _Page(report, colour)
    new = report.new
    yield from page.findings(verdict for verdict in new if verdict.finding.severity == "error")
    warnings = [verdict for verdict in new if verdict.finding.severity != "error"]
    if warnings:
        yield page.paint("warning", "Warnings (they do not fail the run)") + "\n\n"
        yield from page.findings(warnings)
    yield from page.summary()


class _Page:
    def __init__(self, report: Report, colour: bool) -> None:
        self.report = report
        self.colour = colour
        self.remedies = Remedies(report.rules)

    def paint(self, style: str, text: str) -> str:
        return f"{_COLOURS[style]}{text}{_RESET}" if self.colour else text

    def findings(self, verdicts: Iterable[Verdict]) -> Iterator[str]:
        for path, in_file in groupby(verdicts, key=lambda verdict: verdict.finding.path):
            yield self.paint("path", printable_path(path)) + "\n"
            lines = self.report.lines(path)
            said: set[tuple[str, ...]] = set()
            for verdict in in_file:
                remedies = self.remedies.of(verdict.finding)
                # The same advice once per file: right above, for whoever reads on.
                yield from self._finding(verdict, lines, () if remedies in said else remedies)
                said.add(remedies)
            yield "\n"

    def _finding(self, verdict: Verdict, lines: Sequence[str], remedies: Iterable[str]) -> Iterator[str]:
        finding = verdict.finding
        code = self.paint(finding.severity, finding.code)
        yield f"  {finding.line}:{finding.column}  {code}  {printable(finding.message)}\n"
        shown = excerpt(finding, lines)
        if shown:
            bar = self.paint("quiet", "|")
            yield f"      {bar} {shown.text}\n"
            yield f"      {bar} {self.paint(finding.severity, shown.marks)}\n"
        for remedy in remedies:
            yield self.paint("remedy", f"      instead: {printable(remedy)}") + "\n"

    def summary(self) -> Iterator[str]:
        totals, summary = Totals.of(self.report), self.report.summary
        style = "error" if totals.errors or summary.exit_code else "path"
        yield self.paint(style, f"{totals.sentence()}.") + "\n"
        engines = ", ".join(f"{name} {n:,}" for name, n in sorted(summary.files.items()))
        yield (
            f"Checked {counted(sum(summary.files.values()), 'file')}{f' ({engines})' if engines else ''},"
            f" profile {summary.profile}, in {summary.seconds:.1f} s.\n"
        )
        if summary.skipped:
            reasons = ", ".join(f"{n:,} {printable(reason)}" for reason, n in sorted(summary.skipped.items()))
            yield f"Skipped {counted(sum(summary.skipped.values()), 'file')}: {reasons}.\n"
        if summary.exit_code == 3:
            yield self.paint("error", f"{INCOMPLETE}.") + "\n"
