"""JUnit XML, as pytest, Vitest, Jest, Playwright and most other runners write it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timezone
from typing import Any
from xml.etree import ElementTree

from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.health.extra import needed
from flake8_nomock.health.model import FAILED, FLAKY, PASSED, SKIPPED, Part, Result
from flake8_nomock.health.properties import add_properties


def read(name: str, content: bytes) -> Part:
    """Return what a JUnit XML file says. Raises `IncompleteError`, naming the file, for one that is cut off."""
    with needed("junitparser"):
        from junitparser import JUnitXmlError
        from junitparser.xunit2 import JUnitXml
    try:
        root: Any = ElementTree.fromstring(content)
        whole = float(root.get("time") or 0)
        outermost = [*JUnitXml.fromroot(root)]
        suites = [*_with_nested(outermost)]
        results, pairs = [*_results(suites)], [*_properties(suites)]
        start, seconds = _start(suites), whole or _seconds(outermost) or _seconds(suites)
    except (ElementTree.ParseError, JUnitXmlError, ValueError) as error:
        raise IncompleteError(
            f"{name}: not readable as JUnit XML ({error}): was the test run cut off? Run it again"
        ) from error
    return add_properties(Part(tuple(results), start, seconds), pairs)


def _with_nested(suites: Iterable[Any]) -> Iterator[Any]:
    """Yield all suites, those within suites too."""
    for suite in suites:
        yield suite
        yield from _with_nested(suite.testsuites())


def _results(suites: list[Any]) -> Iterator[tuple[str, Result]]:
    """Yield each test. Where several suites have tests of the same name, these are different ones."""
    owners: dict[str, list[int]] = {}
    for number, suite in enumerate(suites):
        for name in dict.fromkeys(map(_name, suite)):
            owners.setdefault(name, []).append(number)
    for number, suite in enumerate(suites):
        for case in suite:
            name = _name(case)
            yield name + _mark(suites, owners[name], number), Result(_outcome(case), float(case.time or 0))


def _mark(suites: list[Any], owners: list[int], number: int) -> str:
    """Return what tells a suite from the others with such a test: its host (Playwright: the browser), or its name."""
    if len(owners) == 1:
        return ""
    for field in ("hostname", "name"):
        values = [str(getattr(suites[owner], field) or "") for owner in owners]
        if len(set(values)) == len(values):
            return f" [{values[owners.index(number)]}]"
    return f" [{owners.index(number) + 1}]"


def _name(case: Any) -> str:
    """`classname::name`; Jest writes the same text into both."""
    parts = dict.fromkeys(part for part in (case.classname, case.name) if part)
    return "::".join(parts)


def _outcome(case: Any) -> str:
    if case.is_failure or case.is_error:
        return FAILED
    if case.is_skipped:
        return SKIPPED
    return FLAKY if case.is_flaky or case.is_rerun else PASSED


def _properties(suites: list[Any]) -> Iterator[tuple[str, str]]:
    for owner in (*suites, *(case for suite in suites for case in suite)):
        yield from ((found.name or "", found.value or "") for found in owner.properties())


def _start(suites: list[Any]) -> float:
    found = [suite.timestamp for suite in suites if suite.timestamp]
    return min(map(_moment, found), default=0.0)


def _moment(text: str) -> float:
    """Return seconds since 1970; a time without a zone is taken as UTC."""
    moment = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()


def _seconds(suites: list[Any]) -> float:
    """Return what suites took together, by their own count or by that of their tests."""
    return sum(float(suite.time or 0) or sum(float(case.time or 0) for case in suite) for suite in suites)
