"""The flake8 plugin: a thin adapter from flake8's interface to the Python engine."""

from __future__ import annotations

import argparse
import ast
import gc
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from flake8_nomock.config.find import find_configuration, read_configuration
from flake8_nomock.config.model import BASELINE, BASELINE_FOLDER, Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.python.tree_checker import TreeChecker

if TYPE_CHECKING:
    from flake8_nomock.pipeline.recorded_findings import RecordedFindings


class Plugin:
    """Registered as `NMK`; flake8 makes one for every file and runs it."""

    name = "flake8-nomock"
    version = __version__
    checker: ClassVar[TreeChecker | None] = None
    recorded: ClassVar[RecordedFindings | None] = None

    def __init__(self, tree: ast.Module, filename: str, lines: Sequence[str]) -> None:
        self._tree = tree
        self._filename = filename
        self._lines = lines

    @staticmethod
    def add_options(parser: Any) -> None:
        """Register our options for the command line and for flake8's configuration files."""
        parser.add_option(
            "--nomock-config",
            parse_from_config=True,
            normalize_paths=True,
            metavar="FILE",
            help="nomock.toml or pyproject.toml (default: found from the current folder upwards)",
        )
        parser.add_option(
            "--nomock-profile",
            parse_from_config=True,
            metavar="PROFILE",
            help="recommended (default), strict or production",
        )
        parser.add_option(
            "--nomock-warnings",
            parse_from_config=True,
            action="store_true",
            default=None,
            help="Report findings of level warning too",
        )
        parser.add_option(
            "--nomock-baseline",
            parse_from_config=True,
            default="yes",
            metavar="yes|no",
            help="Hide findings that the baseline beside the configuration records (default: yes)",
        )
        parser.add_option(
            "--nomock-test-paths",
            parse_from_config=True,
            comma_separated_list=True,
            metavar="GLOBS",
            help="More globs of test code, relative to the project",
        )

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Take the options, called by flake8 in every process; a broken configuration ends flake8's run with its error."""
        from flake8.exceptions import ExecutionError

        is_first = cls.checker is None
        try:
            cls.checker = TreeChecker(_configuration(options))
            cls.recorded = _recorded(options.nomock_baseline, cls.checker.configuration)
        except ConfigurationError as error:
            raise ExecutionError(f"flake8-nomock: {error}") from error
        if is_first:
            # The catalogue stays until flake8 ends. Python's search for cycles would visit it about once in thirty files.
            gc.freeze()

    def run(self) -> Iterator[tuple[int, int, str, type[Plugin]]]:
        """Yield findings as flake8 wants them: 1-based line, 0-based column, text."""
        checker = self.checker or TreeChecker(find_configuration(Path.cwd()))
        configuration = checker.configuration
        found = checker.check_tree(self._tree, self._filename, self._lines)
        if found and self.recorded is not None:
            found = self.recorded.unrecorded(found, self._lines)
        for finding in found:
            if finding.severity == "error" or configuration.warnings:
                text = f"{finding.code} {finding.message}"
                yield finding.line, finding.column - 1, text, type(self)


def _recorded(wanted: str, configuration: Configuration) -> RecordedFindings | None:
    """Return the findings that the project's baseline hides; None where there is none, or nothing is to be hidden."""
    if wanted not in ("yes", "no"):
        raise ConfigurationError(f"--nomock-baseline {wanted}: must be yes or no")
    root = configuration.root
    is_there = any((root / name).exists() for name in (BASELINE, BASELINE_FOLDER))
    if wanted == "no" or not (is_there or configuration.baseline):
        return None
    from flake8_nomock.pipeline.recorded_findings import RecordedFindings

    return RecordedFindings(configuration)


def _configuration(options: argparse.Namespace) -> Configuration:
    if options.nomock_config:
        configuration = read_configuration(Path(options.nomock_config))
    else:
        configuration = find_configuration(Path.cwd())
    if options.nomock_profile:
        from flake8_nomock.config.reader import checked_profile

        profile = checked_profile(options.nomock_profile, "--nomock-profile")
        configuration = configuration._replace(levels=configuration.levels._replace(profile=profile))
    if options.nomock_warnings is not None:
        configuration = configuration._replace(warnings=options.nomock_warnings)
    if options.nomock_test_paths:
        from flake8_nomock.config.reader import checked_globs

        kinds = configuration.file_kinds
        test = (*kinds.test, *checked_globs(options.nomock_test_paths, "--nomock-test-paths"))
        configuration = configuration._replace(file_kinds=kinds._replace(test=test))
    return configuration
