"""`nomock gate`: the last job of a pipeline. Passes only with the receipt of a whole, clean scan of this very commit.

The gate believes nothing that it can compute: it scans the commit itself, without any cache, and compares receipt and
report with that. Of a run in parts (`nomock check --shard`) it takes all receipts, joins their findings, and scans again
what the change touches and a sample of the rest.

Reports of other tools (SARIF of ast-grep and CodeQL) are merged in, so that every finding counts once;
baseline and permits are applied, and the verdict is that of all tools together.

Exit codes: 0 clean, 1 findings, 2 usage or configuration error, 3 something is missing and nothing is proven.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from flake8_nomock.cli.check import configured
from flake8_nomock.cli.report_options import add_report_options, write_reports
from flake8_nomock.cli.terminal import note
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
        "reports", type=Path, nargs="*", metavar="FILE",
        help="the receipts of the other parts of a run (`nomock check --shard`), and SARIF reports to merge: nomock's own"
        " (`--output sarif=FILE`), ast-grep's, CodeQL's",
    )  # fmt: skip
    parser.add_argument(
        "--require", action="append", choices=tuple(TOOLS), default=[], metavar="TOOL",
        help=f"fail without a report of this tool; may be repeated: {', '.join(TOOLS)}",
    )  # fmt: skip
    parser.add_argument(
        "--against", default="", metavar="REF",
        help="also report what is weaker than where the branch left REF, as `nomock check --against` does"
        " (default: what the receipt was compared with)",
    )  # fmt: skip
    parser.add_argument(
        "--new-from", default="", metavar="REF",
        help="only what is new since the branch left REF counts: give it where `nomock check` had it",
    )  # fmt: skip
    parser.add_argument("--config", type=Path, metavar="FILE", help="nomock.toml or pyproject.toml")
    parser.add_argument(
        "--profile", metavar="PROFILE", help="the profile that the scan had, if it had that option"
    )
    parser.add_argument(
        "-j", "--jobs", type=int, default=0, metavar="N", help="worker processes (default: one per processor)"
    )
    add_report_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Verify, scan, merge, judge, report. Raises `IncompleteError` if anything is missing or does not fit."""
    from flake8_nomock.merge_gate import verify_receipt as receipts
    from flake8_nomock.merge_gate.verdict import GateRequest, judge

    files = [options.receipt, *(file for file in options.reports if receipts.is_receipt(file))]
    given = [receipts.read(file) for file in files]
    configuration = configured(options)
    commit = head(configuration.root)
    for file, receipt in zip(files, given, strict=True):
        for problem in receipts.problems(receipt, commit):
            raise IncompleteError(f"{file}: {problem}")
        if receipt["exit_code"] not in (0, 1):
            print(f"nomock: the scan ended with exit code {receipt['exit_code']}: see the log of its job")
            return 3
    reports = [file for file in options.reports if file not in files]
    request = GateRequest(
        reports=reports,
        required=options.require,
        against=options.against,
        new_from=options.new_from,
        jobs=options.jobs,
    )
    verdict = judge(request, given, configuration, commit)
    for notice in verdict.notices:
        note(notice)
    code = verdict.report.summary.exit_code
    if code or options.format or options.output:
        write_reports(options, verdict.report)
    else:
        count = sum(verdict.report.summary.files.values())
        print(f"nomock: {count:,} files of {commit[:12] or 'no commit'} were checked, and all is well")
    return code
