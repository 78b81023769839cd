"""What stands around findings that another tool reported, from the source alone."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import PATCHES, Finding
from flake8_nomock.core.hashing import digest
from flake8_nomock.engines.python.columns import byte_offset
from flake8_nomock.engines.python.context_hash import OF_THE_FILE, anchored
from flake8_nomock.engines.python.definitions import definition_at
from flake8_nomock.engines.python.patch_targets import PatchTargets


def in_context(findings: Sequence[Finding], text: str) -> list[Finding]:
    """The findings of one source with their definitions, targets and anchors; only anchors where it cannot be parsed."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return [finding._replace(anchor=digest(finding.symbol)) for finding in findings]
    lines = split_lines(text)
    targets = _targets(tree) if any(finding.code in PATCHES for finding in findings) else None
    named = [
        finding._replace(
            definition=""
            if finding.code == OF_THE_FILE
            else definition_at(tree, lines, finding.line, finding.column),
            target=targets.target_at(finding.line, byte_offset(lines, finding.line, finding.column))
            if targets and finding.code in PATCHES
            else "",
        )
        for finding in findings
    ]
    return anchored(tree, lines, named)


def _targets(tree: ast.Module) -> PatchTargets:
    """The targets of all patches in a module of which nothing but the source is known."""
    from flake8_nomock.catalogue.compiled import load
    from flake8_nomock.config.levels import Levels
    from flake8_nomock.engines.python.file_context import FileContext
    from flake8_nomock.engines.python.semantic.collector import collect
    from flake8_nomock.engines.python.signal_index import SignalIndex

    index = SignalIndex(load(), Levels("strict"), "test")
    return FileContext("", (), collect(tree, frozenset(), decisions=False), index, lambda root: False).targets
