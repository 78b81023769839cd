"""`nomock check --fix`: take out what is safe to take out, then check what is left."""

from __future__ import annotations

from flake8_nomock.cli.terminal import note
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import NomockError
from flake8_nomock.edit import text as texts
from flake8_nomock.edit.fixes import UNUSED_PERMIT, fixed
from flake8_nomock.pipeline.check import Checked
from flake8_nomock.pipeline.single_source import SourceChecker
from flake8_nomock.policy.baseline import file as baseline_file

_IMPORTS = ("NMK101", "NMK2")


def apply_fixes(done: Checked, configuration: Configuration) -> int:
    """Write the fixes for what a run found; return how many there were. Each is named on standard error.

    Entries of the baseline are only touched by a run of the whole project that could read all of it.
    """
    checker = SourceChecker(configuration)
    paths = dict.fromkeys(
        v.finding.path
        for v in done.outcome.verdicts
        if v.state == "new" and (v.finding.code == UNUSED_PERMIT or v.finding.code.startswith(_IMPORTS))
    )
    count = 0
    for path in paths:
        count += _fix_file(checker, path)
    stale = done.outcome.matched.stale
    if stale and done.complete and done.report.summary.exit_code != 3:
        sharded = baseline_file.layout(configuration.root).sharded
        baseline_file.write(configuration.root, done.outcome.matched.kept, sharded)
        note(f"fixed: {len(stale):,} entries of the baseline whose findings are gone")
        count += len(stale)
    return count


def _fix_file(checker: SourceChecker, path: str) -> int:
    file = checker.configuration.root / path
    try:
        before = texts.read(file)
    except NomockError as error:
        note(error)
        return 0
    after, removed = fixed(checker, path, before)
    if after != before:
        texts.write(file, after)
    for finding in removed:
        note(f"fixed: {path}:{finding.line}: {finding.code} {finding.symbol}")
    return len(removed)
