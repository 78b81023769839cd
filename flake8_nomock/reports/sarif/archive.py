"""SARIF 2.1.0, the copy to keep: every finding, with `baselineState` and `suppressions`.

Not for GitHub's code scanning, which shows suppressed results all the same: that takes `sarif-upload`.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.pipeline.report import Report
from flake8_nomock.reports.remedies import Remedies
from flake8_nomock.reports.sarif.results import indexes, result, with_state
from flake8_nomock.reports.sarif.run import log
from flake8_nomock.reports.sarif.text import dumped


def render(report: Report) -> Iterator[str]:
    """Write the log, one result per line; without limits."""
    remedies, places = Remedies(report.rules), indexes(report.rules)
    results = (
        dumped(with_state(result(verdict, places.get(verdict.finding.code, -1), remedies), verdict))
        for verdict in report.verdicts
    )
    yield from log(report, results)
