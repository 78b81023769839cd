"""`nomock health`: reads the reports of a test run, keeps them in a history, and gives one verdict.

Reports are JUnit XML or CTRF JSON of any runner, and the lines that scripts/test-services-start.sh writes.
Exit codes: 0 healthy, 1 problems, 2 usage or configuration error, 3 a report is cut off or has no test.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.cli.report_options import add_formats, print_pieces, printed_formats, write_pieces
from flake8_nomock.config.find import find_configuration, read_configuration
from flake8_nomock.health.show import FORMATS

if TYPE_CHECKING:
    from flake8_nomock.config.model import Health
    from flake8_nomock.health.judge import Verdict


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "health", help="judge the runs of your tests", description=__doc__, formatter_class=formatter()
    )
    parser.add_argument(
        "reports", nargs="+", type=Path, metavar="REPORT",
        help="the reports of one run: files, or a folder of them",
    )  # fmt: skip
    parser.add_argument(
        "--history", type=Path, metavar="FILE",
        help="compare with the runs in this file and add this one, such as nomock-health.jsonl",
    )  # fmt: skip
    _add_where_from(parser)
    _add_comparisons(parser)
    parser.add_argument("--read-only", action="store_true", help="do not add the run to the history")
    parser.add_argument(
        "--keep",
        type=_at_least_one,
        default=200,
        metavar="N",
        help="runs that stay in the history (default: 200)",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="nomock.toml or pyproject.toml")
    add_formats(parser, FORMATS)
    parser.add_argument(
        "--exit-zero", action="store_true", help="exit code 0 even if there are problems; 2 and 3 stay"
    )
    parser.set_defaults(run=run)


def _add_where_from(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--commit", default="", metavar="SHA", help="default: what CI, the report or git says"
    )
    parser.add_argument(
        "--branch", default="", metavar="NAME", help="default: what CI, the report or git says"
    )
    parser.add_argument(
        "--default-branch", default="", metavar="NAME",
        help="the branch whose runs show what is usual (default: that of origin)",
    )  # fmt: skip
    parser.add_argument(
        "--environment", default="", metavar="NAME",
        help="one of several that the tests run in, like py3.12: only runs in the same one are compared",
    )  # fmt: skip


def _add_comparisons(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--replaced-since", default="", metavar="REF",
        help="also say of each entry that went from the baseline since REF whether its test is still there",
    )  # fmt: skip
    parser.add_argument(
        "--coverage", type=Path, metavar="FILE",
        help="coverage.py's JSON or lcov: with --replaced-since, whether what was mocked runs in tests now",
    )  # fmt: skip
    parser.add_argument(
        "--observed", type=Path, metavar="FILE",
        help="also list integration tests that touched no service, from what `pytest --nomock` or Vitest wrote",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Read, judge, report, and add the run to the history; the history is written last, in one step."""
    from flake8_nomock.health import history

    configuration = (
        read_configuration(options.config.absolute()) if options.config else find_configuration(Path.cwd())
    )
    known = history.load(options.history) if options.history else []
    verdict = _verdict(options, configuration.health, known)
    if options.replaced_since:
        from flake8_nomock.health.gone import gone_since
        from flake8_nomock.health.replaced import with_formerly

        verdict = with_formerly(verdict, gone_since(configuration, options.replaced_since, options.coverage))
    if options.observed:
        from flake8_nomock.health.observed import with_observed

        verdict = with_observed(verdict, options.observed)
    _report(options, verdict)
    if options.history and not options.read_only:
        kept = history.in_order([*known, verdict.run])[-options.keep :]
        history.save(options.history, kept)
    return 0 if options.exit_zero or not verdict.errors() else 1


def _verdict(options: argparse.Namespace, limits: Health, known: list[Any]) -> Verdict:
    from flake8_nomock.health.judge import judge
    from flake8_nomock.health.origin import branch_of, commit_of, default_branch
    from flake8_nomock.health.read import read_run

    here = Path.cwd()
    run = read_run(options.reports, options.commit, options.branch, options.environment)
    run = run._replace(commit=run.commit or commit_of(here), branch=run.branch or branch_of(here))
    return judge(run, known, limits, options.default_branch or default_branch(here))


def _report(options: argparse.Namespace, verdict: Verdict) -> None:
    from flake8_nomock.health.show import writer

    for name, file in options.output:
        write_pieces(file, writer(name)(verdict))
    for name in printed_formats(options):
        print_pieces(writer(name)(verdict))


def _at_least_one(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r}: must be a number of at least 1")
    return int(text)
