"""The options that say which reports a command writes, and the writing itself; `check`, `gate` and `health` share them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from flake8_nomock.cli.terminal import writing_output
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.policy.verdicts import NEW, Verdict
from flake8_nomock.reports import FORMATS, writer

if TYPE_CHECKING:
    from flake8_nomock.pipeline.report import Report

_PIECES = 1000
"""Pieces of a report that are printed at once."""
_CLOSED = "standard output is closed: name a file, --output FORMAT=FILE"


def add_formats(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    """Add `--format` and `--output`; `printed_formats` reads the first, `write_pieces` takes the files of the second."""
    parser.add_argument(
        "--format", choices=formats, metavar="FORMAT", help=f"on standard output: {', '.join(formats)}"
    )
    parser.add_argument(
        "--output", type=partial(_output, formats), action="append", default=[], metavar="FORMAT=FILE",
        help="write a report to a file; may be repeated",
    )  # fmt: skip


def printed_formats(options: argparse.Namespace) -> list[str]:
    """Return the formats for standard output: text by default, none where there are files only."""
    return [options.format] if options.format else ([] if options.output else ["text"])


def add_report_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that `write_reports` reads."""
    add_formats(parser, FORMATS)
    parser.add_argument(
        "--statistics",
        action="store_true",
        help="count findings by rule and by what is mocked, after the report",
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true",
        help="print errors only: no warnings, no advice, no summary (files that --output names have everything)",
    )  # fmt: skip
    parser.add_argument(
        "--no-color", action="store_true",
        help="no colours on a terminal; NO_COLOR, FORCE_COLOR and TERM=dumb are respected too",
    )  # fmt: skip


def write_reports(options: argparse.Namespace, report: Report) -> None:
    """Write every report that was asked for; if none is for standard output, its summary goes to standard error.

    Raises `IncompleteError` if one cannot be written.
    """
    for name, file in options.output:
        write_pieces(file, writer(name)(report))
    report = report._replace(folder=Path.cwd())
    if options.quiet:
        report = report._replace(verdicts=tuple(v for v in report.verdicts if not _is_warning(v)))
    names = printed_formats(options)
    names += ["statistics"] if options.statistics else []
    if names and sys.stdout is None:
        raise IncompleteError(_CLOSED)
    for name in names:
        colour = not options.no_color and wants_colour(sys.stdout)
        print_pieces(writer(name, colour=colour, quiet=options.quiet)(report))
    if options.statistics:
        from flake8_nomock.reports import target_table
        from flake8_nomock.reports.counts import by_mocked

        print_pieces(
            target_table.render((subject, sum(totals)) for subject, totals in by_mocked(report).items())
        )
    if not names and not options.quiet and sys.stderr is not None:
        from flake8_nomock.reports.summary import summary

        sys.stderr.writelines(f"nomock: {line}\n" for line in summary(report))


def wants_colour(stream: TextIO) -> bool:
    """Whether to colour what is printed there: `NO_COLOR`, then `FORCE_COLOR`, then what the stream is.

    https://no-color.org and https://force-color.org: a variable counts if it is not empty.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _is_warning(verdict: Verdict) -> bool:
    return verdict.state == NEW and verdict.finding.severity != "error"


def write_pieces(file: Path, pieces: Iterator[str]) -> None:
    """Write a report to a file, in one step or not at all. Raises `IncompleteError`."""
    from flake8_nomock.core import atomic_write as atomic

    try:
        atomic.write_pieces(file, pieces)
    except atomic.WriteError as error:
        raise IncompleteError(str(error)) from error


def print_pieces(pieces: Iterator[str]) -> None:
    """Print a report, many pieces at a time: standard output may have no buffer. Raises `IncompleteError`."""
    if sys.stdout is None:
        raise IncompleteError(_CLOSED)
    with writing_output():
        while block := [*islice(pieces, _PIECES)]:
            sys.stdout.buffer.write("".join(block).encode("utf-8"))
        sys.stdout.buffer.flush()


def _output(formats: Sequence[str], text: str) -> tuple[str, Path]:
    name, equals, file = text.partition("=")
    if not equals or not file or name not in formats:
        raise argparse.ArgumentTypeError(f"{text!r}: write FORMAT=FILE with one of {', '.join(formats)}")
    return name, Path(file)
