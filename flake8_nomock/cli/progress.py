"""A progress bar where somebody looks at it and the run takes long enough."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_MANY = 500
"""Files from which on a terminal shows progress."""


class Bar:
    """A bar that is drawn as soon as the number of files is known and large enough."""

    def __init__(self, shown: bool) -> None:
        self._shown = shown
        self._bar: Any = None

    def begin(self, selection: Any) -> None:
        """Take the files of the run."""
        total = len(selection.files)
        if self._shown and total >= _MANY:
            from tqdm import tqdm

            self._bar = tqdm(total=total, unit="file", leave=False, file=sys.stderr)

    def advance(self, files: int) -> None:
        """Count some more files as done."""
        if self._bar is not None:
            self._bar.update(files)

    def end(self) -> None:
        """Clear the line."""
        if self._bar is not None:
            self._bar.close()


@contextmanager
def progress(quiet: bool) -> Iterator[Bar]:
    """Show a bar for the run inside; hidden if `quiet`, if standard error is no terminal, or where `TERM` is `dumb`."""

    bar = Bar(not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb")
    try:
        yield bar
    finally:
        bar.end()
