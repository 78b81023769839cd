"""`nomock check - --stdin-display-name PATH`: one unsaved source, for editors. No workers, no cache, no receipt."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from flake8_nomock.cli.report_options import write_reports
from flake8_nomock.cli.terminal import note_if_incomplete
from flake8_nomock.config.model import Configuration
from flake8_nomock.config.relative import relative_to_root
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.files import split_lines
from flake8_nomock.engines.registry import engine_of, versions
from flake8_nomock.pipeline.report import Report, Summary
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.verdicts import exit_code, is_wanted


def check_standard_input(options: argparse.Namespace, configuration: Configuration) -> int:
    """Check what stands on standard input; raises `ConfigurationError` for what other options would need."""
    start = time.perf_counter()
    if not options.stdin_display_name:
        raise ConfigurationError(
            "-: say which file standard input stands for: nomock check - --stdin-display-name tests/test_orders.py"
        )
    if options.paths not in ([], [Path("-")]) or options.receipt or options.new_from or options.fix:
        raise ConfigurationError(
            "--stdin-display-name takes no paths, no --new-from and no --fix, and gives no receipt: leave them out"
        )
    checker = SourceChecker(configuration)
    path = relative_to_root(options.stdin_display_name, configuration.root)
    outcome = checker.check(sys.stdin.buffer.read(), path)
    verdicts = tuple(
        verdict for verdict in outcome.verdicts if is_wanted(verdict, options.select, options.ignore)
    )
    engine = engine_of(path)
    report = Report(
        root=configuration.root,
        rules=checker.rules,
        verdicts=verdicts,
        summary=Summary(
            files={engine.name: 1} if engine else {},
            skipped={} if engine else {"other language": 1},
            seconds=time.perf_counter() - start,
            engines=versions(),
            profile=configuration.levels.profile,
            exit_code=exit_code(verdicts),
        ),
        lines=lambda name: split_lines(outcome.text) if name == path else (),
    )
    write_reports(options, report)
    note_if_incomplete(report)
    return report.summary.exit_code
