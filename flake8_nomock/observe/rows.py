"""Reading the file that `pytest --nomock` or Vitest's set-up file wrote: one JSON document per line.

| row | fields |
|---|---|
| `"kind": "double"` | `code`, `entry` of the rule, `symbol`, `path`, `line` (1-based), `via` (library behind it), `test` |
| `"kind": "test"` | `test`, `path`, `marks`, `endpoints` that it connected to, `held` (those of connections left open) |
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from flake8_nomock.core.errors import ConfigurationError

_T = TypeVar("_T")
_INTEGRATION = frozenset({"integration", "e2e", "functional"})


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
                f"{file}:{number}: not a line of `pytest --nomock` or Vitest ({error!r}): run the tests again"
            ) from error
        if made is not None:
            found.append(made)
    return found


def is_integration(path: str, marks: Iterable[str]) -> bool:
    """Tell whether a test says of itself that it uses real services: by a marker, or by a folder or name of its file."""
    return not _INTEGRATION.isdisjoint(marks) or _is_so_named(path)


@lru_cache(maxsize=128)
def _is_so_named(path: str) -> bool:
    return not _INTEGRATION.isdisjoint(re.split(r"[/._-]", path.lower()))
