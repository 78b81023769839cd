"""The last lines of a run for people: how many findings, what was checked, what was left out and why."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.registry import BY_NAME
from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.characters import printable
from flake8_nomock.reports.totals import INCOMPLETE, Totals, counted

LANGUAGES = {"python": "Python", "typescript": "TypeScript"}
"""Names of languages in the catalogue to those that people use; TypeScript stands for JavaScript and components too."""


def _language(engine: str) -> str:
    """Return what people call the files of an engine."""
    return LANGUAGES[BY_NAME[engine].language]


def _by_language(item: tuple[str, int]) -> str:
    return _language(item[0])


def summary(report: Report) -> Iterator[str]:
    """Lines without line ends; the first one has the counts."""
    run = report.summary
    yield f"{Totals.of(report).sentence()}."
    languages = ", ".join(
        f"{_language(name)} {n:,}" for name, n in sorted(run.files.items(), key=_by_language)
    )
    yield (
        f"Checked {counted(sum(run.files.values()), 'file')}{f' ({languages})' if languages else ''},"
        f" profile {printable(run.profile)}, in {run.seconds:.1f} s."
    )
    if run.skipped:
        reasons = ", ".join(f"{n:,} {printable(reason)}" for reason, n in sorted(run.skipped.items()))
        yield f"Skipped {counted(sum(run.skipped.values()), 'file')}: {reasons}."
    if run.exit_code == 3:
        yield f"{INCOMPLETE}."
