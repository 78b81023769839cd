"""JSON for programs: the verdict, the figures of the run, and the problems."""

from __future__ import annotations

import json
from collections.abc import Iterator

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, SKIPPED
from flake8_nomock.reports.characters import well_formed


def render(verdict: Verdict) -> Iterator[str]:
    """Yield one document; times are in seconds."""
    run = verdict.run
    document = {
        "version": 1,
        "healthy": not verdict.errors(),
        "run": {
            "id": run.id,
            "commit": run.commit,
            "branch": run.branch,
            "time": run.time,
            "environment": run.environment,
            "seconds": round(run.seconds, 3),
            "pass_rate": round(run.pass_rate(), 6),
            "tests": {outcome: run.count(outcome) for outcome in (PASSED, FAILED, FLAKY, SKIPPED)},
        },
        "runs_compared": len(verdict.history),
        "formerly_mocked": [one._asdict() for one in verdict.formerly],
        "problems": [problem._asdict() for problem in verdict.problems],
    }
    yield well_formed(json.dumps(document, indent=1, ensure_ascii=False)) + "\n"
