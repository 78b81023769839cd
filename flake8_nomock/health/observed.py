"""Tests that say they use real services and touched none, from what `pytest --nomock` wrote."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.health.judge import Verdict
from flake8_nomock.health.problem import NO_SERVICE, WARNING, Problem


def with_observed(verdict: Verdict, file: Path) -> Verdict:
    """Add a warning for each such test. Raises `ConfigurationError` for a file of something else."""
    problems = [
        Problem(
            NO_SERVICE,
            test,
            "is an integration test by its name or marker, and connected to no service",
            severity=WARNING,
        )
        for test in sorted(set(_untouched(file)))
    ]
    return verdict._replace(problems=(*verdict.problems, *problems))


def _untouched(file: Path) -> Iterator[str]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: what was observed cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            # `held` is only there for a test that calls itself an integration test
            if row["kind"] == "test" and row.get("held") == [] and not row["endpoints"]:
                yield str(row["test"])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigurationError(
                f"{file}:{number}: not a line of `pytest --nomock` ({error!r}): run the tests again"
            ) from error
