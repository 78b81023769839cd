"""The one line that every format begins with."""

from __future__ import annotations

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.model import FAILED, FLAKY, PASSED
from flake8_nomock.reports.totals import counted


def sentence(verdict: Verdict) -> str:
    """Return `2 problems; 412 tests in 93.1 s, 99.8% passed; 30 runs compared`, without a stop."""
    run, errors = verdict.run, verdict.errors()
    executed = run.count(PASSED, FAILED, FLAKY)
    compared = f"; {counted(len(verdict.history), 'run')} compared" if len(verdict.history) > 1 else ""
    return (
        f"{counted(len(errors), 'problem')}; {counted(executed, 'test')} in {run.seconds:.1f} s,"
        f" {run.pass_rate():.1%} passed{compared}"
    )
