"""The check across files for scripts under one policy: what each test gets from others, as findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ast_grep_py import SgNode

from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.catalogue.target_messages import with_way
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding, end_of_way, one_per_line
from flake8_nomock.engines.astgrep.across.find import find
from flake8_nomock.engines.astgrep.across.handed_on import Project
from flake8_nomock.engines.astgrep.across.script_files import ScriptFiles
from flake8_nomock.engines.astgrep.finding_context import context_in
from flake8_nomock.engines.astgrep.match_to_finding import Grader, place_of

_CODE = ("TypeScript", "Tsx")
_ENTRIES = {
    "NMK601": Origin("NMK601", "reexported-double", "error", "test"),
    "NMK602": Origin("NMK602", "double-fixture-elsewhere", "error", "test"),
    "NMK603": Origin("NMK603", "double-through-calls", "error", "test"),
}


class CrossChecker:
    """Finds what tests get from other scripts.

    `findings` yields what is in a script of the project, `check` what is in a text at a path; `grader` knows the levels.
    """

    def __init__(
        self,
        configuration: Configuration,
        folders: Sequence[str],
        findings: Callable[[str], Iterable[Finding]],
        check: Callable[[str, str], list[Finding]],
    ) -> None:
        self._project = Project(ScriptFiles(configuration, folders), findings)
        self._check = check

    def answer(self, path: str, question: str) -> str:
        """See `Checker.answer`."""
        return self._project.answer(path, question)

    def answers(self, path: str, text: str) -> tuple[tuple[str, str], ...]:
        """Return what the result for a script depends on besides its content."""
        return self._project.answers(path, text) if grammar_of(path) in _CODE else ()

    def findings(self, path: str, text: str, grader: Grader) -> list[Finding]:
        """Return what a test gets from other scripts; `grader` knows the levels that hold for it."""
        if grammar_of(path) not in _CODE:
            return []

        def report(code: str, node: SgNode, symbol: str, way: Sequence[str]) -> Finding | None:
            found = grader.finding_of(_ENTRIES[code], place_of(node), path, symbol, "test")
            if found is None:
                return None
            return found._replace(message=with_way(found.message, path, way), made=end_of_way(way))

        found = find(self._project, path, text, lambda source: self._check(path, source), report)
        if not found:
            return []
        around = context_in(text, path)
        return one_per_line(map(around.complete, found))
