"""How commands talk to a terminal or a log: nothing from outside (paths, comments, names) can control either."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

from flake8_nomock.core.errors import IncompleteError

if TYPE_CHECKING:
    from flake8_nomock.pipeline.report import Report


def say(line: str) -> None:
    """Print one line on standard output; it never begins like a command to a CI runner."""
    from flake8_nomock.reports.characters import printable_path

    print(printable_path(line))


def note(message: object) -> None:
    """Print `nomock: message` on standard error, on one line."""
    from flake8_nomock.reports.characters import printable

    if sys.stderr is None:  # closed: `print` would take standard output instead
        return
    print(f"nomock: {printable(str(message))}", file=sys.stderr)


def note_if_incomplete(report: Report) -> None:
    """Say on standard error why a run ends with exit code 3, whatever the format and wherever the report goes."""
    from flake8_nomock.core.finding import NOT_ANALYSED
    from flake8_nomock.policy.verdicts import INCOMPLETE, fails
    from flake8_nomock.reports.totals import counted

    if report.summary.exit_code != INCOMPLETE:
        return
    missing = [v.finding for v in report.verdicts if fails(v) and v.finding.code == NOT_ANALYSED]
    files = counted(len({finding.path for finding in missing}), "file")
    first = missing[0]
    note(f"{files} could not be checked, so this is not a pass: {first.path}:{first.line}: {first.message}")


def never_fails_to_encode() -> None:
    """Let standard output show what its encoding does not have as `\\u65e5`, as standard error does already."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


@contextmanager
def writing_output() -> Iterator[None]:
    """Raise `IncompleteError` if standard output cannot be written to, and `BrokenPipeError` if nobody reads it.

    What could not be written is discarded: Python would try again at its end, and exit with a code of its own (120).
    """
    try:
        yield
    except OSError as error:
        discard(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        raise IncompleteError(f"standard output cannot be written: {error.strerror or error}") from error


def flush_output() -> None:
    """Write what standard output still holds. Raises as `writing_output` does."""
    if sys.stdout is not None:
        with writing_output():
            sys.stdout.flush()


def discard_unwritten() -> None:
    """Discard what standard output holds and cannot write, after an error that was said already."""
    with suppress(IncompleteError, BrokenPipeError):
        flush_output()


def discard(stream: TextIO) -> None:
    """Let a stream write to nowhere from here on, what it still holds included."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
