"""Which code a file is, as patterns over its path: `catalogueScope(rank, scope, pattern)`.

The lowest rank that matches decides; what nothing matches is production code. A user's globs have negative
ranks, so that a model pack goes before the defaults.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.config import python_paths, script_paths
from flake8_nomock.config.astgrep_globs import glob_pattern
from flake8_nomock.config.file_kinds import CHOICE, FileKinds
from flake8_nomock.config.globs import regex
from flake8_nomock.engines.codeql.languages import PYTHON, Language
from flake8_nomock.engines.codeql.portable_regex import embeddable
from flake8_nomock.engines.codeql.rows import Row


def default_rows(language: Language) -> list[Row]:
    """Return the conventions of the language."""
    rows = list(_python()) if language == PYTHON else list(_typescript())
    return [(rank, kind, pattern) for rank, (kind, pattern) in enumerate(rows)]


def user_rows(file_kinds: FileKinds) -> list[Row]:
    """Return a user's own globs, the same for both languages."""
    globs = [(kind, glob) for kind in CHOICE for glob in getattr(file_kinds, kind)]
    return [(rank - len(globs), kind, regex(glob)) for rank, (kind, glob) in enumerate(globs)]


def _python() -> Iterator[tuple[str, str]]:
    """In the order of `python_paths.reason`."""
    yield "ignored", _directory(python_paths.FOREIGN_DIRECTORY)
    yield "ignored", _file(python_paths.STUB_FILE)
    yield "test", _file(python_paths.TEST_FILE)
    yield "ignored", _file(python_paths.GENERATED_FILE)
    yield "ignored", f"(?:.*/)?migrations/{_within(python_paths.MIGRATION)}"
    yield "test", f"{python_paths.TEST_TOP}/.*"
    yield "test", _directory(python_paths.TEST_DIRECTORY)
    yield "configuration", rf"{_within(python_paths.CONFIGURATION_FILE)}\.py"
    yield "configuration", r"(?:.*/)?conf\.py"
    yield "demo", _directory(python_paths.DEMO_DIRECTORY)


def _typescript() -> Iterator[tuple[str, str]]:
    for kind, globs in script_paths.DEFAULTS:
        yield kind, "|".join(map(glob_pattern, globs))


def _directory(pattern: str) -> str:
    return f"(?:.*/)?{_within(pattern)}/.*"


def _file(pattern: str) -> str:
    return rf"(?:.*/)?{_within(pattern)}(?:\.py)?"


def _within(pattern: str) -> str:
    """Return the pattern with wildcards that do not match a slash."""
    return embeddable(pattern).replace(".*", "[^/]*").replace(".+", "[^/]+")
