"""The table of a TOML file that configures nomock."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from flake8_nomock.core.errors import ConfigurationError


def has_table(pyproject: Path) -> bool:
    """Whether a `pyproject.toml` has `[tool.nomock]`, however it is spelled. Raises `ConfigurationError`.

    A file that cannot name the table (no `nomock`, no escape in it) is not parsed.
    """
    source = read_bytes(pyproject)
    if b"nomock" not in source and b"\\u" not in source.lower():
        return False
    tool = parse(pyproject, source).get("tool", {})
    return isinstance(tool, dict) and "nomock" in tool


def table_of(file: Path) -> dict[str, Any]:
    """Return `tool.nomock` of a `pyproject.toml`, the whole of any other file. Raises `ConfigurationError`."""
    document: Any = parse(file, read_bytes(file))
    if file.name == "pyproject.toml":
        tool = document.get("tool", {})
        document = tool.get("nomock", {}) if isinstance(tool, dict) else tool
    if not isinstance(document, dict):
        raise ConfigurationError(f"{file}: `tool.nomock` must be a table")
    return document


def parse(file: Path, source: bytes) -> dict[str, Any]:
    """Parse the bytes of a TOML file. Raises `ConfigurationError`."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(source.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: invalid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigurationError(f"{file}: invalid TOML: nested too deeply") from error


def read_bytes(file: Path) -> bytes:
    """Return the bytes of a configuration file. Raises `ConfigurationError`."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{file}: the configuration cannot be read: {error}") from error
