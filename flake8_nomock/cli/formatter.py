"""How wide a help text is. `argparse` asks for every option, and imports `shutil` with three compressors to know."""

from __future__ import annotations

import argparse
import os
import sys
from functools import lru_cache, partial
from typing import Any


def formatter(raw: bool = True) -> Any:
    """Return what `argparse` takes as `formatter_class`; `raw` keeps the lines of a description as they are."""
    kind = argparse.RawDescriptionHelpFormatter if raw else argparse.HelpFormatter
    return partial(kind, width=_columns() - 2)


@lru_cache(maxsize=1)
def _columns() -> int:
    """Columns of the terminal, as `shutil.get_terminal_size` tells them."""
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns > 0:
        return columns
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80 if sys.__stdout__ else 80
    except (AttributeError, ValueError, OSError):
        return 80
