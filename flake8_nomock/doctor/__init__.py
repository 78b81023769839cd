"""`nomock doctor`: settings and files that make a check pass without looking, one module per family of traps.

Each trap was seen with the real tool before it was written down here, and its test shows it again. Two things
can go wrong only inside a linter, never in a repository, and so have no module: which codes `--select` brings
to light (profiles are decided in the plugin) and the counting of columns.
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.doctor import (
    astgrep_comments,
    astgrep_files,
    astgrep_project,
    astgrep_rules,
    blanket_noqa,
    code_scanning,
    flake8_missing,
    flake8_select,
    flake8_silence,
    nested_configuration,
    required_check,
    ruff_external,
    sarif_objects,
)
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

_TRAPS = (
    flake8_select,
    flake8_missing,
    flake8_silence,
    blanket_noqa,
    ruff_external,
    astgrep_project,
    astgrep_rules,
    astgrep_files,
    astgrep_comments,
    nested_configuration,
    required_check,
    code_scanning,
    sarif_objects,
)


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Every trap that the repository has fallen into, family by family."""
    for trap in _TRAPS:
        yield from trap.examine(repository)
