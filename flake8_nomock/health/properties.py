"""Figures of fixtures and databases, under names that a JUnit property and the `extra` of CTRF both can carry.

| name | value |
|---|---|
| `nomock:fixture:NAME` | seconds of one set-up of the fixture |
| `nomock:database:SERVICE:FIGURE` | a number, such as `nomock:database:postgres:deadlocks` |
| `nomock:commit`, `nomock:branch` | what was tested |
"""

from __future__ import annotations

from collections.abc import Iterable

from flake8_nomock.health.model import Fixture, Part
from flake8_nomock.observe import FIXTURE

DATABASE = "nomock:database:"
COMMIT, BRANCH = "nomock:commit", "nomock:branch"


def add_properties(part: Part, pairs: Iterable[tuple[str, str]]) -> Part:
    """Return the part with what its properties say; values that are no numbers are passed over."""
    fixtures, databases = list(part.fixtures), list(part.databases)
    named = {COMMIT: part.commit, BRANCH: part.branch}
    for name, value in pairs:
        if name in named:
            named[name] = value
            continue
        number = _number(value)
        if number is None:
            continue
        if name.startswith(FIXTURE):
            fixtures.append((name.removeprefix(FIXTURE), Fixture(1, number)))
        elif name.startswith(DATABASE):
            service, _, figure = name.removeprefix(DATABASE).partition(":")
            databases.append((service, figure, number))
    return part._replace(
        fixtures=tuple(fixtures), databases=tuple(databases), commit=named[COMMIT], branch=named[BRANCH]
    )


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
