"""`nomock check`: both local engines over a project, as the required check of a branch.

Exit codes: 0 clean, 1 findings, 2 usage or configuration error, 3 the run is not complete and proves nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.config.levels import PROFILES
from flake8_nomock.config.model import Configuration, find_configuration, read_configuration
from flake8_nomock.core.errors import ConfigurationError, IncompleteError
from flake8_nomock.core.gc_paused import not_collected
from flake8_nomock.reports import FORMATS, writer

if TYPE_CHECKING:
    from flake8_nomock.pipeline.report import Report

_MANY = 500
"""Files from which on a terminal shows progress."""
_PIECES = 1000
"""Pieces of a report that are printed at once."""


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "check",
        help="find mocks in a project",
        description=__doc__,
        formatter_class=formatter(),
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files and folders (default: this folder)"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--changed", nargs="?", const="", metavar="REF",
        help="only what differs from where the branch left REF (default: the default branch of origin)",
    )  # fmt: skip
    what.add_argument(
        "--staged", action="store_true", help="only what is staged for a commit, as it is staged"
    )
    what.add_argument(
        "--stdin-display-name", metavar="PATH", help="check standard input as if it were this file"
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="nomock.toml or pyproject.toml")
    parser.add_argument("--profile", metavar="PROFILE", help=", ".join(PROFILES))
    parser.add_argument(
        "--select", type=_codes, default=(), metavar="CODES", help="only these codes: NMK2,NMK401"
    )
    parser.add_argument("--ignore", type=_codes, default=(), metavar="CODES", help="all codes but these")
    parser.add_argument(
        "--receipt", type=Path, nargs="?", const=Path("nomock-receipt.json"), metavar="FILE",
        help="write what was looked at, for `nomock gate` (default name: nomock-receipt.json)",
    )  # fmt: skip
    parser.add_argument(
        "--against", default="", metavar="REF",
        help="also report what is weaker (baseline, configuration, permits, CI) than where the branch left REF",
    )  # fmt: skip
    parser.add_argument(
        "--history", type=int, default=200, metavar="N",
        help="commits that the burn-down of an HTML report shows, 0 for none (default: 200)",
    )  # fmt: skip
    parser.add_argument("--no-cache", action="store_true", help="look at every file again")
    parser.add_argument(
        "-j", "--jobs", type=int, default=0, metavar="N", help="worker processes (default: one per processor)"
    )
    add_report_options(parser)
    parser.set_defaults(run=run)


def add_report_options(parser: argparse.ArgumentParser) -> None:
    """The options that say which reports are written, for `write_reports`."""
    parser.add_argument(
        "--format", choices=FORMATS, metavar="FORMAT", help=f"on standard output: {', '.join(FORMATS)}"
    )
    parser.add_argument(
        "--output",
        type=_output,
        action="append",
        default=[],
        metavar="FORMAT=FILE",
        help="write a report; may be repeated",
    )
    parser.add_argument("--statistics", action="store_true", help="count findings by rule, after the report")
    parser.add_argument("--no-color", action="store_true", help="no colours on a terminal")


def run(options: argparse.Namespace) -> int:
    """Check, report, and say by the exit code how it went."""
    with not_collected():
        return _run(options)


def _run(options: argparse.Namespace) -> int:
    configuration = configured(options)
    if options.stdin_display_name:
        from flake8_nomock.cli.standard_input import check_standard_input

        return check_standard_input(options, configuration)
    from flake8_nomock.pipeline.check import Request, check

    if options.paths and (options.changed is not None or options.staged):
        raise ConfigurationError("paths cannot be combined with --changed or --staged: leave one of them out")
    if options.receipt:
        from flake8_nomock.pipeline import receipt

        receipt.discard(options.receipt)
    with _progress() as bar:
        done = check(
            Request(
                paths=tuple(options.paths or [Path.cwd()]),
                changed=_base(options, configuration),
                staged=options.staged,
                select=options.select,
                ignore=options.ignore,
                against=options.against,
                jobs=options.jobs,
                cached=not options.no_cache,
                files=bar.begin,
                progress=bar.advance,
            ),
            configuration,
        )
    for notice in done.notices:
        print(f"nomock: {notice}", file=sys.stderr)
    write_reports(options, _with_history(options, configuration, done.report))
    if options.receipt:
        from flake8_nomock.pipeline.check import inputs

        receipt.write(
            options.receipt,
            receipt.receipt(done.report, done.scan, done.complete, inputs(configuration), options.against),
        )
    return done.report.summary.exit_code


def _base(options: argparse.Namespace, configuration: Configuration) -> str:
    """The commit that the changes are counted from; empty where all files are asked for."""
    if options.changed != "":
        return options.changed or ""
    from flake8_nomock.pipeline.changes import default_base

    return default_base(configuration.root)


def _with_history(options: argparse.Namespace, configuration: Configuration, report: Report) -> Report:
    """The report with its burn-down, if it is to be written as HTML and git knows a history."""
    wanted = options.format == "html" or any(name == "html" for name, _ in options.output)
    if not wanted or options.history < 1:
        return report
    from flake8_nomock.git.command import GitError
    from flake8_nomock.git.work_tree import head
    from flake8_nomock.trend.run import history

    if not head(configuration.root):
        return report
    try:
        points = history(configuration, tuple(report.rules.values()), options.history, not options.no_cache)
    except GitError as error:
        print(f"nomock: the report has no burn-down: {error}", file=sys.stderr)
        return report
    return report._replace(history=points)


def configured(options: argparse.Namespace) -> Configuration:
    """The configuration that the options ask for."""
    configuration = (
        read_configuration(options.config.absolute()) if options.config else find_configuration(Path.cwd())
    )
    if options.profile:
        from flake8_nomock.config.reader import checked_profile

        profile = checked_profile(options.profile, "--profile")
        configuration = configuration._replace(levels=configuration.levels._replace(profile=profile))
    return configuration


def write_reports(options: argparse.Namespace, report: Any) -> None:
    """Write every report that was asked for. Raises `IncompleteError` if one cannot be written."""
    for name, file in options.output:
        _write(file, writer(name)(report))
    colour = sys.stdout.isatty() and not options.no_color
    names = [options.format] if options.format else ([] if options.output else ["text"])
    for name in [*names, *(["statistics"] if options.statistics else [])]:
        _print(writer(name, colour=colour)(report))


def _write(file: Path, pieces: Iterator[str]) -> None:
    from flake8_nomock.core import atomic_write as atomic

    try:
        atomic.write_pieces(file, pieces)
    except atomic.WriteError as error:
        raise IncompleteError(str(error)) from error


def _print(pieces: Iterator[str]) -> None:
    """Many pieces at a time: standard output may have no buffer."""
    try:
        while block := [*islice(pieces, _PIECES)]:
            sys.stdout.buffer.write("".join(block).encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise IncompleteError(f"standard output cannot be written: {error.strerror or error}") from error


class _Bar:
    """A progress bar where somebody looks at it and it takes long enough."""

    def __init__(self) -> None:
        self._bar: Any = None

    def begin(self, selection: Any) -> None:
        """The files of the run are known."""
        total = len(selection.files)
        if total >= _MANY and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(total=total, unit="file", leave=False, file=sys.stderr)

    def advance(self, files: int) -> None:
        """Some more files are done."""
        if self._bar is not None:
            self._bar.update(files)

    def end(self) -> None:
        """Clear the line."""
        if self._bar is not None:
            self._bar.close()


@contextmanager
def _progress() -> Iterator[_Bar]:
    bar = _Bar()
    try:
        yield bar
    finally:
        bar.end()


def _codes(text: str) -> tuple[str, ...]:
    codes = tuple(part.strip().upper() for part in text.split(",") if part.strip())
    wrong = [code for code in codes if not code.startswith("NMK")]
    if wrong or not codes:
        raise argparse.ArgumentTypeError(f"{text!r}: write codes like NMK205, or their beginnings like NMK2")
    return codes


def _output(text: str) -> tuple[str, Path]:
    name, equals, file = text.partition("=")
    if not equals or not file or name not in FORMATS:
        raise argparse.ArgumentTypeError(f"{text!r}: write FORMAT=FILE with one of {', '.join(FORMATS)}")
    return name, Path(file)
