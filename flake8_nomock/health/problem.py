"""What can be wrong with a run."""

from __future__ import annotations

from typing import NamedTuple

ERROR, WARNING = "error", "warning"
TOO_LONG, PASS_RATE, SLOW_START, SLOWER, FLAKY_TEST = (
    "minutes",
    "pass-rate",
    "start-seconds",
    "regression",
    "flaky",
)
FORMERLY, NO_SERVICE = "replaced-since", "observed"
WHOLE = "the whole run"


class Problem(NamedTuple):
    """One thing that is wrong with a run."""

    kind: str
    """`minutes`, `pass-rate`, `start-seconds`, `regression` or `flaky`: the key that sets the limit."""
    subject: str
    """The test, fixture or service, or `the whole run`."""
    message: str
    commit: str = ""
    """Since which commit, where that is known."""
    severity: str = ERROR
    before: float = 0.0
    """Seconds before and after, of a regression."""
    after: float = 0.0
    reason: str = ""
    """Why it is accepted (`accept`); empty where it is not."""
