"""CTRF (https://ctrf.io), the JSON report that Vitest, Jest, Playwright, pytest and others have reporters for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, SKIPPED, Part, Result
from flake8_nomock.health.properties import add_properties

_OUTCOMES = {"passed": PASSED, "failed": FAILED, "skipped": SKIPPED, "pending": SKIPPED, "other": SKIPPED}
_SECONDS_UNTIL = 1e11
"""A smaller moment is in seconds since 1970, as early reporters wrote it; a larger one in milliseconds."""


def is_ctrf(document: object) -> bool:
    """Tell whether a JSON document is a CTRF report."""
    return (
        isinstance(document, dict)
        and isinstance(results := document.get("results"), dict)
        and "tests" in results
    )


def read(name: str, document: Mapping[str, Any]) -> Part:
    """Return what a CTRF report says. Raises `IncompleteError`, naming the file, where it breaks the format."""
    results = document["results"]
    try:
        tests = [(_name(test), _result(test)) for test in results["tests"]]
        summary = results.get("summary") or {}
        start, stop = (_moment(summary.get(key)) for key in ("start", "stop"))
        environment = results.get("environment") or {}
        pairs = [*_pairs(results)]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise IncompleteError(
            f"{name}: not a CTRF report as https://ctrf.io describes it: {error!r}"
        ) from error
    seconds = stop - start if stop > start else sum(result.seconds for _, result in tests)
    part = Part(
        tuple(tests),
        start,
        seconds,
        commit=str(environment.get("commit") or ""),
        branch=str(environment.get("branchName") or ""),
    )
    return add_properties(part, pairs)


def _name(test: Mapping[str, Any]) -> str:
    """`file > suite > name`; reporters differ in which of them the others repeat."""
    name, file = str(test["name"]), str(test.get("filePath") or "").replace("\\", "/").rpartition("/")[2]
    suite = test.get("suite") or ""
    suite = suite if isinstance(suite, str) else " > ".join(map(str, suite))
    parts = (file if file not in suite else "", suite if suite != name else "", name)
    return " > ".join(part for part in parts if part)


def _result(test: Mapping[str, Any]) -> Result:
    outcome = _OUTCOMES[test["status"]]
    if outcome == PASSED and test.get("flaky", bool(test.get("retries"))):
        outcome = FLAKY
    return Result(outcome, float(test.get("duration") or 0) / 1000)


def _moment(value: object) -> float:
    """Return seconds since 1970; 0 where nothing is said."""
    number = float(value) if isinstance(value, (int, float)) else 0.0
    return number if number < _SECONDS_UNTIL else number / 1000


def _pairs(results: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield name and value of everything in an `extra`, that of a test included; a list has several values."""
    for owner in (results, *results["tests"]):
        for name, value in (owner.get("extra") or {}).items():
            for one in value if isinstance(value, list) else [value]:
                yield str(name), str(one)
