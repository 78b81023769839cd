"""Tests that say they use real services and touched none, from what `pytest --nomock` or Vitest wrote."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.problem import NO_SERVICE, WARNING, Problem
from flake8_nomock.observe import rows


def with_observed(verdict: Verdict, file: Path) -> Verdict:
    """Add a warning for each such test. Raises `ConfigurationError` for a file of something else."""
    problems = [
        Problem(
            NO_SERVICE,
            test,
            "is an integration test by its name or marker, and connected to no service",
            severity=WARNING,
        )
        for test in sorted(set(rows.read(file, _untouched)))
    ]
    return verdict._replace(problems=(*verdict.problems, *problems))


def _untouched(row: Any) -> str | None:
    """Return the test of a row that says it is an integration test, connected to nothing and had no connection open."""
    if row["kind"] != "test" or row["endpoints"] or row.get("held") != []:
        return None
    return str(row["test"]) if rows.is_integration(row["path"], row["marks"]) else None
