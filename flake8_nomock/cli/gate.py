"""`nomock gate`: the last job of a pipeline. Passes only with the receipt of a whole, clean scan of this very commit.

With reports (SARIF of nomock, ast-grep and CodeQL) beside the receipt, they are merged, every finding counts once,
baseline and permits are applied, and the verdict is that of all tools together.

Exit codes: 0 clean, 1 findings, 2 usage or configuration error, 3 something is missing and nothing is proven.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from flake8_nomock.cli.check import add_report_options, write_reports
from flake8_nomock.config.model import find_configuration
from flake8_nomock.core.errors import IncompleteError
from flake8_nomock.git.work_tree import head


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    from flake8_nomock.merge_gate.sarif import TOOLS

    parser = subparsers.add_parser(
        "gate",
        help="one verdict from the receipt of a clean scan and the reports of all engines",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "receipt", type=Path, metavar="RECEIPT", help="what `nomock check --receipt` has written"
    )
    parser.add_argument(
        "sarif", type=Path, nargs="*", metavar="SARIF",
        help="reports to merge: nomock's own (`--output sarif=FILE`), ast-grep's, CodeQL's",
    )  # fmt: skip
    parser.add_argument(
        "--require", action="append", choices=tuple(TOOLS), default=[], metavar="TOOL",
        help=f"fail without a report of this tool; may be repeated: {', '.join(TOOLS)}",
    )  # fmt: skip
    add_report_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Verify, merge, judge, report. Raises `IncompleteError` if anything proves nothing."""
    from flake8_nomock.merge_gate import verify_receipt as receipts

    receipt = receipts.read(options.receipt)
    commit = head(Path.cwd())
    for problem in receipts.problems(receipt, commit):
        raise IncompleteError(f"{options.receipt}: {problem}")
    if options.sarif and receipt["exit_code"] in (0, 1):
        return _merged(options, receipt, commit)
    if options.require or options.output or options.format:
        raise IncompleteError("no reports to merge: name the SARIF files of nomock and the other tools")
    if receipt["exit_code"]:
        print(f"nomock: the scan ended with exit code {receipt['exit_code']}: see the log of its job")
        return 1 if receipt["exit_code"] == 1 else 3
    files = sum(engine["files"] for engine in receipt["engines"].values())
    print(f"nomock: {files:,} files of {commit[:12] or 'no commit'} were checked, and all is well")
    return 0


def _merged(options: argparse.Namespace, receipt: dict[str, Any], commit: str) -> int:
    from flake8_nomock.merge_gate.verdict import judge

    judged = judge(options.sarif, receipt, find_configuration(Path.cwd()), commit, options.require)
    for notice in judged.notices:
        print(f"nomock: {notice}", file=sys.stderr)
    write_reports(options, judged.report)
    return judged.report.summary.exit_code
