"""`nomock check`: both local engines over a project, as the required check of a branch.

Exit codes: 0 clean, 1 findings, 2 usage or configuration error, 3 the run is not complete and proves nothing.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.cli.codes import codes, refuse_unknown
from flake8_nomock.cli.formatter import formatter
from flake8_nomock.cli.progress import progress
from flake8_nomock.cli.report_options import add_report_options, write_reports
from flake8_nomock.cli.terminal import note, note_if_incomplete
from flake8_nomock.config.find import find_configuration, read_configuration
from flake8_nomock.config.levels import PROFILES
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.gc_paused import not_collected

if TYPE_CHECKING:
    from flake8_nomock.pipeline.report import Report
    from flake8_nomock.pipeline.shard import Shard


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "check",
        help="find mocks in a project",
        description=__doc__,
        formatter_class=formatter(),
    )
    _add_what_to_check(parser)
    _add_how_to_check(parser)
    show = parser.add_mutually_exclusive_group()
    show.add_argument(
        "--show-files", action="store_true", help="print the files that would be checked, and stop"
    )
    show.add_argument("--show-settings", action="store_true", help="print the settings in force, and stop")
    add_report_options(parser)
    parser.set_defaults(run=run)


def _add_what_to_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH",
        help="files and folders (default: this folder); - for standard input, with --stdin-display-name",
    )  # fmt: skip
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--changed", nargs="?", const="", metavar="REF",
        help="only what is new in the files that differ from where the branch left REF (default: the default branch"
        " of origin)",
    )  # fmt: skip
    what.add_argument(
        "--staged",
        action="store_true",
        help="only what is new in the files staged for a commit, as they are staged",
    )
    what.add_argument(
        "--stdin-display-name", metavar="PATH", help="check standard input as if it were this file"
    )


def _add_how_to_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, metavar="FILE", help="nomock.toml or pyproject.toml")
    parser.add_argument("--profile", metavar="PROFILE", help=", ".join(PROFILES))
    parser.add_argument(
        "--select", type=codes, default=(), metavar="CODES", help="only these codes: NMK2,NMK401"
    )
    parser.add_argument("--ignore", type=codes, default=(), metavar="CODES", help="all codes but these")
    parser.add_argument(
        "--receipt", type=Path, nargs="?", const=Path("nomock-receipt.json"), metavar="FILE",
        help="write what was looked at, for `nomock gate` (default name: nomock-receipt.json)",
    )  # fmt: skip
    parser.add_argument(
        "--against", default="", metavar="REF",
        help="also report what is weaker (baseline, configuration, permits, CI) than where the branch left REF",
    )  # fmt: skip
    parser.add_argument(
        "--new-from", default="", metavar="REF",
        help="only what is new since the branch left REF; needs no baseline file, and what was there is not reported",
    )  # fmt: skip
    parser.add_argument(
        "--history", type=int, nargs="?", const=200, default=0, metavar="N",
        help="show the number of findings over the latest N commits in an HTML report, which reads them all at the"
        " first time (default: no history; without N: 200)",
    )  # fmt: skip
    parser.add_argument(
        "--shard", type=_shard, metavar="K/N",
        help="only part K of N of the project, for a run over N machines; `nomock gate` joins their receipts",
    )  # fmt: skip
    parser.add_argument(
        "--observed", type=Path, metavar="FILE",
        help="also report doubles that tests made (`pytest --nomock`, Vitest) and that no engine sees in the sources",
    )  # fmt: skip
    cache = parser.add_mutually_exclusive_group()
    cache.add_argument("--no-cache", action="store_true", help="look at every file again")
    cache.add_argument(
        "--cache-of-base", action="store_true",
        help="believe a cache of another machine, but only for files that are as they were where the branch left the"
        " REF of --against",
    )  # fmt: skip
    parser.add_argument(
        "-j", "--jobs", type=int, default=0, metavar="N", help="worker processes (default: one per processor)"
    )
    parser.add_argument(
        "--fix", action="store_true",
        help="take out imports of doubles that nothing uses, permits that suppress nothing and entries of the baseline"
        " whose findings are gone; nothing else is changed",
    )  # fmt: skip
    parser.add_argument(
        "--exit-zero", action="store_true", help="exit code 0 even if there are findings; 2 and 3 stay"
    )


def run(options: argparse.Namespace) -> int:
    """Check, report, and say by the exit code how it went."""
    with not_collected():
        code = _run(options)
    return 0 if code == 1 and options.exit_zero else code


def _run(options: argparse.Namespace) -> int:
    configuration = _configured_for_codes(options)
    if options.show_settings:
        from flake8_nomock.cli.show import show_settings

        return show_settings(configuration)
    if options.stdin_display_name or options.paths == [Path("-")]:
        from flake8_nomock.cli.standard_input import check_standard_input

        return check_standard_input(options, configuration)
    if options.paths and (options.changed is not None or options.staged):
        raise ConfigurationError("paths cannot be combined with --changed or --staged: leave one of them out")
    if options.shard and (options.paths or options.changed is not None or options.staged):
        raise ConfigurationError(
            "--shard is a part of the whole project: leave out paths, --changed and --staged"
        )
    if options.cache_of_base and not options.against:
        raise ConfigurationError(
            "--cache-of-base needs --against REF: the cache is believed for what has not changed since"
        )
    if options.fix and (options.staged or options.receipt):
        raise ConfigurationError("--fix changes files of the work tree: leave --staged and --receipt out")
    base = _base(options, configuration)
    if options.show_files:
        from flake8_nomock.cli.show import show_files

        return show_files(options, configuration, base)
    return _check(options, configuration, base)


def _check(options: argparse.Namespace, configuration: Configuration, base: str) -> int:
    from flake8_nomock.pipeline.check import check
    from flake8_nomock.pipeline.inputs import inputs
    from flake8_nomock.pipeline.request import Request

    if options.receipt:
        from flake8_nomock.pipeline import receipt

        receipt.discard(options.receipt)
    with progress(options.quiet) as bar:
        request = Request(
            paths=tuple(options.paths or [Path.cwd()]),
            changed=base,
            staged=options.staged,
            select=options.select,
            ignore=options.ignore,
            against=options.against,
            new_from=options.new_from,
            observed=options.observed,
            shard=options.shard,
            jobs=options.jobs,
            cached=not options.no_cache,
            cache_of_base=options.cache_of_base,
            on_selected=bar.begin,
            progress=bar.advance,
        )
        done = check(request, configuration)
        if options.fix:
            from flake8_nomock.cli.fix import apply_fixes

            if apply_fixes(done, configuration):
                done = check(request, configuration)
    for notice in done.notices:
        note(notice)
    write_reports(options, _for_the_page(options, configuration, done.report))
    if options.receipt:
        receipt.write(options.receipt, receipt.receipt(done, request, inputs(configuration)))
    note_if_incomplete(done.report)
    return done.report.summary.exit_code


def _base(options: argparse.Namespace, configuration: Configuration) -> str:
    """Return the commit that the changes are counted from; empty where all files are asked for."""
    if options.changed != "":
        return options.changed or ""
    from flake8_nomock.pipeline.changes import default_base

    return default_base(configuration.root)


def _for_the_page(options: argparse.Namespace, configuration: Configuration, report: Report) -> Report:
    """Return the report with what only the HTML page shows: owners, and the history if `--history` asks for it."""
    if options.format != "html" and all(name != "html" for name, _ in options.output):
        return report
    from flake8_nomock.git.command import GitError, prefix_of, top_of
    from flake8_nomock.git.owners import read
    from flake8_nomock.git.work_tree import head

    if not head(configuration.root):
        return report
    try:
        owners, prefix = read(top_of(configuration.root)), prefix_of(configuration.root)
        if owners is not None:
            report = report._replace(owner=lambda path: owners.of(prefix + path))
        if options.history < 1:
            return report
        from flake8_nomock.trend.run import history

        points = history(configuration, report.rules, options.history, not options.no_cache)
        return report._replace(history=points)
    except GitError as error:
        note(f"the report has no history: {error}")
        return report


def configured(options: argparse.Namespace) -> Configuration:
    """Return the configuration that the options ask for."""
    configuration = (
        read_configuration(options.config.absolute()) if options.config else find_configuration(Path.cwd())
    )
    if options.profile:
        from flake8_nomock.config.reader import checked_profile

        profile = checked_profile(options.profile, "--profile")
        configuration = configuration._replace(levels=configuration.levels._replace(profile=profile))
    return configuration


def _shard(text: str) -> Shard:
    from flake8_nomock.pipeline import shard

    try:
        return shard.parse(text)
    except ConfigurationError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _configured_for_codes(options: argparse.Namespace) -> Configuration:
    """Return the configuration, as `configured`; raise `ConfigurationError` for a code or a beginning that no rule has.

    Such a code would select or ignore nothing.
    """
    configuration = configured(options)
    for option, given in (("--select", options.select), ("--ignore", options.ignore)):
        refuse_unknown(option, given, configuration)
    return configuration
