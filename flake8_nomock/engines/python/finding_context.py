"""What stands around findings that another tool reported, from the source alone."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from flake8_nomock.core.files import split_lines
from flake8_nomock.core.finding import WITH_TARGET, Finding
from flake8_nomock.engines.python.columns import byte_offset
from flake8_nomock.engines.python.decoding import parse
from flake8_nomock.engines.python.definitions import Definitions
from flake8_nomock.engines.python.patch_targets import PatchTargets


def in_context(findings: Sequence[Finding], text: str) -> list[Finding]:
    """Return the findings of one source with their definitions and targets; as they are where it cannot be parsed."""
    try:
        tree, text = parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return list(findings)
    lines = split_lines(text)
    definitions = Definitions(tree)
    targets = _targets(tree) if any(finding.code in WITH_TARGET for finding in findings) else None
    named = []
    for finding in findings:
        place = finding.line, byte_offset(lines, finding.line, finding.column)
        target = targets.target_at(finding.code, *place) if targets else ""
        named.append(finding._replace(definition=definitions.of_finding(finding.code, *place), target=target))
    return named


def _targets(tree: ast.Module) -> PatchTargets:
    """Return the targets of all patches in a module of which nothing but the source is known."""
    from flake8_nomock.catalogue.compiled import load
    from flake8_nomock.config.levels import Levels
    from flake8_nomock.engines.python.file_context import FileContext
    from flake8_nomock.engines.python.semantic.collector import collect
    from flake8_nomock.engines.python.signal_index import SignalIndex
    from flake8_nomock.engines.python.source_file import SourceFile

    index = SignalIndex(load(), Levels("strict"), "test")
    facts = collect(tree, frozenset(), decisions=False)
    return FileContext(SourceFile("", tree, (), lambda root: False), facts, index).targets
