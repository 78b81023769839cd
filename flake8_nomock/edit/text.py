"""Sources as lines with their ends, so that an edit leaves everything else as it was."""

from __future__ import annotations

from pathlib import Path

from flake8_nomock.core.errors import NomockError

BOM = "\ufeff"


def read(file: Path) -> str:
    """Return the text of a source with its line ends. Raises `NomockError` if it cannot be read or is not UTF-8."""
    try:
        return file.read_bytes().decode("utf-8")
    except OSError as error:
        raise NomockError(f"{file}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise NomockError(f"{file}: not UTF-8: save it as UTF-8, then edits can be written") from error


def write(file: Path, text: str) -> None:
    """Write a source in one step. Raises `WriteError`."""
    from flake8_nomock.core import atomic_write as atomic

    atomic.write(file, text)


def lines_of(text: str) -> list[str]:
    """Return the lines with their ends; a form feed or another separator within a line ends none."""
    parts = text.split("\n")
    ended = [f"{part}\n" for part in parts[:-1]]
    return [*ended, parts[-1]] if parts[-1] else ended


def newline_of(text: str) -> str:
    """Return what ends the lines of a source."""
    return "\r\n" if "\r\n" in text else "\n"


def behind(line: str, addition: str) -> str:
    """Return a line with something added behind its code, two blanks between."""
    body = line.rstrip("\r\n")
    return f"{body.rstrip()}  {addition}{line[len(body) :]}"
