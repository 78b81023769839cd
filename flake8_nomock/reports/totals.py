"""How many findings there are of each sort."""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.pipeline.report import Report
from flake8_nomock.policy.verdicts import BASELINE, NEW, PERMITTED

INCOMPLETE = "The scan is incomplete or its canary failed: this is not a pass"
"""What exit code 3 means, wherever a report can say it."""


class Totals(NamedTuple):
    """Findings of a run."""

    errors: int
    """New findings of severity error: they fail the run."""
    warnings: int
    """New findings of severity warning."""
    baseline: int
    permitted: int

    @classmethod
    def of(cls, report: Report) -> Totals:
        """Count the verdicts of a report."""
        errors = warnings = baseline = permitted = 0
        for verdict in report.verdicts:
            errors += verdict.state == NEW and verdict.finding.severity == "error"
            warnings += verdict.state == NEW and verdict.finding.severity != "error"
            baseline += verdict.state == BASELINE
            permitted += verdict.state == PERMITTED
        return cls(errors, warnings, baseline, permitted)

    def sentence(self) -> str:
        """`3 errors, 1 warning; 12 recorded in the baseline, 2 permitted`, without a stop."""
        parts = f"{counted(self.errors, 'error')}, {counted(self.warnings, 'warning')}"
        rest = [
            f"{n:,} {what}"
            for n, what in ((self.baseline, "recorded in the baseline"), (self.permitted, "permitted"))
            if n
        ]
        return f"{parts}; {', '.join(rest)}" if rest else parts


def counted(n: int, thing: str) -> str:
    """`1 file`, `1,200 files`."""
    return f"{n:,} {thing}{'' if n == 1 else 's'}"
