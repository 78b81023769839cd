"""Reading the file that `pytest --nomock` wrote: one JSON document per line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from flake8_nomock.core.errors import ConfigurationError

_T = TypeVar("_T")


def read(file: Path, of_row: Callable[[Any], _T | None]) -> list[_T]:
    """Return what `of_row` makes of each line, without None; it may fail as reading a dictionary does.

    Raises `ConfigurationError`, naming the line (1-based), for another file.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file}: what was observed cannot be read: {error}") from error
    found = []
    for number, line in enumerate(lines, 1):
        try:
            made = of_row(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigurationError(
                f"{file}:{number}: not a line of `pytest --nomock` ({error!r}): run the tests again"
            ) from error
        if made is not None:
            found.append(made)
    return found
