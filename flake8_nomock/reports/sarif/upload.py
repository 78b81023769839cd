"""SARIF 2.1.0 for GitHub's code scanning: new findings only, within its limits.

GitHub shows 5,000 results of a run (https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads),
refuses more than 25,000, and takes 10 MB of gzip. Which ones it drops is not said, so we choose: errors first,
then changed lines. The run says how many are missing.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import Verdict
from flake8_nomock.reports.priorities import choose
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.sarif.results import indexes, result
from flake8_nomock.reports.sarif.run import log
from flake8_nomock.reports.sarif.text import dumped
from flake8_nomock.reports.totals import counted

MOST_RESULTS = 5_000
MOST_BYTES = 9_000_000
"""Of compressed results; the rest of the 10 MB is for the rules."""


class _Taken(NamedTuple):
    results: list[str]
    left_out: int


def render(report: Report) -> Iterator[str]:
    """Write the log, one result per line."""
    chosen = choose(report, report.new, MOST_RESULTS)
    taken = _take(report, chosen.verdicts, MOST_BYTES)
    left_out = chosen.left_out + taken.left_out
    notes = []
    if left_out:
        notes.append(
            f"{counted(left_out, 'finding')} left out of this file, because GitHub shows only so many:"
            f" {len(taken.results):,} are in it, errors and changed lines first;"
            " the format `sarif` has them all"
        )
    yield from log(report, taken.results, notes)


def _take(report: Report, verdicts: list[Verdict], most_bytes: int) -> _Taken:
    """Results as long as they fit into so many bytes when compressed."""
    remedies, places = Remedies(report.rules), indexes(report.rules)
    packer, size = zlib.compressobj(1), 0
    results: list[str] = []
    for verdict in verdicts:
        text = dumped(result(verdict, places.get(verdict.finding.code, -1), remedies))
        size += len(packer.compress(text.encode()))
        if size > most_bytes:
            break
        results.append(text)
    return _Taken(results, len(verdicts) - len(results))
