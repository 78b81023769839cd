"""Which code a file is, as patterns over its path: `catalogueScope(rank, scope, pattern)`.

The lowest rank that matches decides; what nothing matches is production code. A user's globs have negative
ranks, so that a model pack goes before the defaults.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.config import file_kinds as defaults
from flake8_nomock.config.script_globs import glob_pattern, globs_of
from flake8_nomock.engines.codeql.languages import PYTHON, Language
from flake8_nomock.engines.codeql.patterns import embeddable
from flake8_nomock.engines.codeql.rows import Row

_ORDER = ("ignored", "production", "test", "demo")
"""As `Scopes.given` asks the user's globs."""


def default_rows(language: Language) -> list[Row]:
    """The conventions of the language."""
    rows = list(_python()) if language == PYTHON else list(_typescript())
    return [(rank, scope, pattern) for rank, (scope, pattern) in enumerate(rows)]


def user_rows(scopes: defaults.Scopes) -> list[Row]:
    """A user's own globs, the same for both languages."""
    globs = [(scope, glob) for scope in _ORDER for glob in getattr(scopes, scope)]
    return [(rank - len(globs), scope, defaults.glob_regex(glob)) for rank, (scope, glob) in enumerate(globs)]


def _python() -> Iterator[tuple[str, str]]:
    yield "ignored", _directory(defaults.IGNORED_DIRECTORY)
    yield "ignored", _file(defaults.IGNORED_FILE)
    yield "ignored", f"(?:{'|'.join(defaults.IGNORED_AT_TOP)})/.*"
    yield "ignored", f"(?:.*/)?migrations/{_within(defaults.MIGRATION)}"
    yield "test", _file(defaults.TEST_FILE)
    yield "test", _directory(defaults.TEST_DIRECTORY)
    yield "configuration", rf"{_within(defaults.CONFIGURATION_FILE)}\.py"
    yield "configuration", r"(?:.*/)?conf\.py"
    yield "demo", _directory(defaults.DEMO_DIRECTORY)


def _typescript() -> Iterator[tuple[str, str]]:
    for scope in ("ignored", "test", "configuration", "demo"):
        yield scope, "|".join(map(glob_pattern, globs_of(scope)))


def _directory(pattern: str) -> str:
    return f"(?:.*/)?{_within(pattern)}/.*"


def _file(pattern: str) -> str:
    return rf"(?:.*/)?{_within(pattern)}(?:\.py)?"


def _within(pattern: str) -> str:
    """The pattern, kept from crossing a slash."""
    return embeddable(pattern).replace(".*", "[^/]*").replace(".+", "[^/]+")
