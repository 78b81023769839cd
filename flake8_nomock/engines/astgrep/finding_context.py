"""What is around a finding: the definition that it stands in, and what it replaces."""

from __future__ import annotations

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.catalogue.target_messages import with_target
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.ancestors import Ancestors
from flake8_nomock.engines.astgrep.components import script_text
from flake8_nomock.engines.astgrep.definitions import definition_around, definitions_in
from flake8_nomock.engines.astgrep.match_to_finding import Place
from flake8_nomock.engines.astgrep.patch_targets import PatchTargets

_LENGTH_LIMIT = 1_000_000
"""Characters beyond which nobody looks for the enclosing definition (bundles)."""
_LINE_LIMIT = 50_000
"""The same for one line: ast-grep counts a column from the start of its line, so each look costs the line's length."""


class FindingContext:
    """What is around findings in one parsed source; without a tree (bundles, JSON) nothing is known of it."""

    def __init__(self, root: SgNode | None) -> None:
        self._root = root
        self._ancestors = Ancestors(root) if root else None
        self._targets = PatchTargets(root) if root else None

    def complete(self, finding: Finding) -> Finding:
        """Return the finding with its definition and its target."""
        if self._ancestors is None or self._targets is None:
            return finding
        place = Place(finding.line, finding.column, finding.end_line, finding.end_column)
        definition = definition_around(self._ancestors.to((place.line, place.column)), place)
        target = self._targets.target_at(finding.code, place.line, place.column)
        message = with_target(finding.code, finding.message, finding.symbol, target)
        return finding._replace(definition=definition, target=target, message=message)

    def definitions(self) -> frozenset[str]:
        """Return the qualified names of all that a finding can stand in."""
        return definitions_in(self._root) if self._root else frozenset()


def context_in(text: str, path: str) -> FindingContext:
    """Return what is around findings in a file; `text` is its source without a byte order mark."""
    grammar = grammar_of(path)
    if grammar == "Json" or is_long(text):
        return FindingContext(None)
    if grammar == "Html":
        return FindingContext(SgRoot(script_text(text), "tsx").root())
    return FindingContext(SgRoot(text, grammar.lower()).root())


def is_long(text: str) -> bool:
    """Whether a source or one of its lines is too long to look for what is around findings in it."""
    return len(text) >= _LENGTH_LIMIT or max(map(len, text.split("\n"))) >= _LINE_LIMIT
