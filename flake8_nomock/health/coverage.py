"""Which lines and functions ran in tests: coverage.py's JSON and lcov."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.core.errors import ConfigurationError


class Coverage(NamedTuple):
    """What ran in the tests."""

    lines: dict[str, frozenset[int]]
    """Path, with forward slashes, to its lines (1-based) that ran."""
    functions: dict[str, dict[str, bool]]
    """Path to the functions that the file names (lcov), and whether they ran."""


def read(file: Path) -> Coverage:
    """Return what a coverage file says. Raises `ConfigurationError` for one that is neither JSON of coverage.py nor lcov."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: the coverage file cannot be read: {error}") from error
    try:
        if text.lstrip().startswith("{"):
            files = json.loads(text)["files"]
            lines = {_slashes(path): frozenset(data["executed_lines"]) for path, data in files.items()}
            return Coverage(lines, {})
        found = _lcov(text)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigurationError(f"{file}: not a coverage file ({error!r}): {_HOW}") from error
    if not found.lines:
        raise ConfigurationError(f"{file}: not a coverage file: {_HOW}")
    return found


_HOW = "write one with `coverage json`, or with the reporter lcov of Vitest or Jest"


def _lcov(text: str) -> Coverage:
    lines: dict[str, frozenset[int]] = {}
    functions: dict[str, dict[str, bool]] = {}
    path = ""
    executed: set[int] = set()
    for row in text.splitlines():
        key, _, value = row.partition(":")
        if key == "SF":
            path, executed = _slashes(value), set()
        elif key == "DA" and value.split(",")[1] != "0":
            executed.add(int(value.split(",")[0]))
        elif key == "FNDA":
            count, _, name = value.partition(",")
            functions.setdefault(path, {})[name] = count != "0"
        elif row == "end_of_record":
            lines[path] = frozenset(executed)
    return Coverage(lines, functions)


def _slashes(path: str) -> str:
    return path.replace("\\", "/")
