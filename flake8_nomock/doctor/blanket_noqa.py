"""Comments that silence everything: `# noqa`, `# flake8: noqa` and their kin hide findings from plain flake8."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.config.find import find_configuration
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.git.repository import Repository
from flake8_nomock.pipeline.recorded_findings import RecordedFindings

TRAP = "blanket-noqa"


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at Python files with such a comment for what it hides; what the baseline records is known anyway.

    Raises `ConfigurationError` for a configuration that cannot be used.
    """
    configuration = find_configuration(repository.root)
    checker, recorded = TreeChecker(configuration), RecordedFindings(configuration)
    for path in repository.with_suffix(".py"):
        text = repository.text(path) or ""
        blankets = [permit for permit in suppressions_in(path, text) if permit.blanket]
        if not blankets:
            continue
        try:
            found = checker.check_text(text, str(repository.root / path))
        except (SyntaxError, ValueError):
            continue
        findings = recorded.unrecorded(found, text.splitlines(keepends=True))
        for permit in blankets:
            hidden = sorted({finding.code for finding in findings if permit.covers(finding)})
            if hidden:
                problem = f"`{permit.text}` hides {', '.join(hidden)} from flake8"
                fix = f"use the real thing, or say which rule and why: `# noqa: {hidden[0]} -- reason`"
                yield Diagnosis(trap=TRAP, path=path, line=permit.line, problem=problem, fix=fix)
