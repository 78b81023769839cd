"""What is around a finding: the definition that it stands in and the statement that it is anchored to."""

from __future__ import annotations

from ast_grep_py import SgNode

from flake8_nomock.astgrep.anchors import Anchors
from flake8_nomock.astgrep.definitions import Definitions
from flake8_nomock.astgrep.findings import Place
from flake8_nomock.digest import digest
from flake8_nomock.finding import Finding


class Surroundings:
    """The surroundings in one parsed source; without a tree (bundles, JSON) there are none to tell."""

    def __init__(self, root: SgNode | None) -> None:
        self._definitions = Definitions(root) if root else None
        self._anchors = Anchors(root) if root else None

    def complete(self, finding: Finding) -> Finding:
        """The finding with its definition and its anchor."""
        place = Place(finding.line, finding.column, finding.end_line, finding.end_column)
        if self._definitions is None or self._anchors is None:
            return finding._replace(anchor=digest(finding.symbol))
        anchor = self._anchors.of(place, finding.symbol)
        return finding._replace(definition=self._definitions.around(place), anchor=anchor)
