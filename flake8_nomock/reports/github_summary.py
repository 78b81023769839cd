"""The summary of a GitHub Actions step, Markdown: append it to the file that `$GITHUB_STEP_SUMMARY` names.

GitHub refuses a summary of more than 1 MiB as a whole, so the list of findings ends before that and says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.characters import markdown
from flake8_nomock.reports.counts import by_rule
from flake8_nomock.reports.priorities import choose
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.tool import rule_url
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted

MOST_BYTES = 1_000_000
"""Of the list; the rest of the 1,048,576 is for what stands around it and for other steps' habits."""
MOST_FINDINGS = 5_000
"""A browser has to show them in one table."""


def render(report: Report, most_bytes: int = MOST_BYTES, most: int = MOST_FINDINGS) -> Iterator[str]:
    """Verdict, counts by rule, then the new findings, most important first, as far as there is room."""
    totals, summary = Totals.of(report), report.summary
    yield f"## nomock: {totals.sentence()}\n\n"
    if summary.exit_code == 3:
        yield f"**{INCOMPLETE}.**\n\n"
    yield f"Checked {counted(sum(summary.files.values()), 'file')}, profile {markdown(summary.profile)}.\n"
    if summary.skipped:
        reasons = ", ".join(f"{n:,} {markdown(reason)}" for reason, n in sorted(summary.skipped.items()))
        yield f"Skipped {counted(sum(summary.skipped.values()), 'file')}: {reasons}.\n"
    if report.verdicts:
        yield from _rules(report)
    if report.new:
        yield from _findings(report, most_bytes, most)


def _rules(report: Report) -> Iterator[str]:
    yield "\n| rule | errors | warnings | baseline | permitted |\n|---|--:|--:|--:|--:|\n"
    for code, counts in by_rule(report).items():
        rule = report.rules.get(code)
        yield f"| {_rule(report, code)} {rule.name if rule else ''} | {' | '.join(f'{n:,}' for n in counts)} |\n"


def _findings(report: Report, most_bytes: int, most: int) -> Iterator[str]:
    chosen = choose(report, report.new, most)
    remedies = Remedies(report.rules)
    yield "\n| where | what | instead |\n|---|---|---|\n"
    size = shown = 0
    for verdict in chosen.verdicts:
        row = _row(report, verdict, remedies)
        size += len(row.encode())
        if size > most_bytes:
            break
        shown += 1
        yield row
    left_out = len(report.new) - shown
    if left_out:
        yield (
            f"\n{counted(left_out, 'finding')} not listed, because a summary holds only so much:"
            " errors and changed lines come first. The log has them all.\n"
        )


def _row(report: Report, verdict: Verdict, remedies: Remedies) -> str:
    finding = verdict.finding
    advice = remedies.of(finding)
    instead = markdown(advice[0]) if len(advice) == 1 else "see the rule" if advice else ""
    warning = "" if finding.severity == "error" else f" ({finding.severity})"
    return (
        f"| {markdown(finding.path)}:{finding.line}:{finding.column} | {_rule(report, finding.code)}{warning}"
        f" {markdown(finding.message)} | {instead} |\n"
    )


def _rule(report: Report, code: str) -> str:
    rule = report.rules.get(code)
    url = rule_url(rule) if rule else ""
    return f"[{code}](<{url}>)" if url else code
