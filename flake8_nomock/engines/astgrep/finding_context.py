"""What is around a finding: the definition that it stands in and the statement that it is anchored to."""

from __future__ import annotations

from ast_grep_py import SgNode

from flake8_nomock.core.finding import PATCHES, Finding
from flake8_nomock.core.hashing import digest
from flake8_nomock.engines.astgrep.ancestors import Ancestors
from flake8_nomock.engines.astgrep.context_hash import anchor_at
from flake8_nomock.engines.astgrep.definitions import definition_around
from flake8_nomock.engines.astgrep.match_to_finding import Place
from flake8_nomock.engines.astgrep.patch_targets import PatchTargets


class FindingContext:
    """The surroundings in one parsed source; without a tree (bundles, JSON) there are none to tell."""

    def __init__(self, root: SgNode | None) -> None:
        self._ancestors = Ancestors(root) if root else None
        self._targets = PatchTargets(root) if root else None
        self._anchors: dict[tuple[int, bool], str] = {}

    def complete(self, finding: Finding) -> Finding:
        """The finding with its definition, its target and its anchor."""
        place = Place(finding.line, finding.column, finding.end_line, finding.end_column)
        if self._ancestors is None or self._targets is None:
            return finding._replace(anchor=digest(finding.symbol))
        around = [*self._ancestors.to((place.line, place.column))]
        anchor = anchor_at(around, place, finding.symbol, self._anchors)
        target = self._targets.target_at(place.line, place.column) if finding.code in PATCHES else ""
        return finding._replace(definition=definition_around(around, place), target=target, anchor=anchor)
