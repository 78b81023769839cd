"""One source in process, through ast-grep-py: for editors, `nomock explain` and tests.

The binding compiles a rule at each call, so only the signals that its text leaves possible are compiled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.languages import fitted, grammar_of
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import Finding, one_per_line
from flake8_nomock.engines.astgrep import suppressions, unread_parts
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.finding_context import FindingContext
from flake8_nomock.engines.astgrep.match_to_finding import Allowances, Grader, Match, Place, nothing_allowed
from flake8_nomock.engines.astgrep.prefilter import Prefilter, prefilter_of
from flake8_nomock.engines.astgrep.rules import not_analysed
from flake8_nomock.engines.astgrep.rules.assemble import Document, signals_in
from flake8_nomock.engines.astgrep.rules.optimised import optimised_documents
from flake8_nomock.engines.astgrep.source_files import BOM

_LENGTH_LIMIT = 1_000_000
"""Characters beyond which nobody looks for the enclosing definition (bundles)."""
_LINE_LIMIT = 50_000
"""The same for one line: ast-grep counts a column from the start of its line, so each look costs the line's length."""


def has_surroundings(text: str) -> bool:
    """Whether the definition around a finding and its target are looked for in a source."""
    return len(text) < _LENGTH_LIMIT and max(map(len, text.split("\n"))) < _LINE_LIMIT


def _readable_root(text: str, language: str) -> SgNode:
    """Return the tree of a source; of its repaired form, if more can be read of that."""
    root = SgRoot(text, language.lower()).root()
    if language == "Json":
        return root
    query: Any = {"rule": fitted(not_analysed.RULE, language)}
    unread = len(root.find_all(query))
    form = unread_parts.repaired(text) if unread else text
    if form == text:
        return root
    other = SgRoot(form, language.lower()).root()
    return other if len(other.find_all(query)) < unread else root


class Checker:
    """Checks single sources under one policy; `unsuppressed` looks behind `ast-grep-ignore` comments."""

    def __init__(
        self,
        rules: Iterable[Rule],
        levels: Levels = Levels(),
        file_kinds: FileKinds = FileKinds(),
        unsuppressed: bool = False,
        allowed_in: Allowances = nothing_allowed,
    ) -> None:
        self.rules = tuple(rules)
        self.levels = levels
        self.file_kinds = file_kinds
        self.unsuppressed = unsuppressed
        self._grader = Grader(self.rules, levels, allowed_in)
        self._signals: dict[str, list[tuple[Rule, list[Signal]]]] = {}
        self._prefilters: dict[str, Prefilter] = {}

    def check_source(self, source: str, path: str) -> list[Finding]:
        """Return findings in a source, in its order; `path` is relative to the project, with forward slashes.

        Nothing for paths that are ignored or in another language. What cannot be parsed in full is a
        finding of NMK900, if it holds the words of any signal.
        """
        scope = self.file_kinds.kind_of(path)
        grammar = grammar_of(path)
        if scope == "ignored" or not grammar:
            return []
        text = source.removeprefix(BOM)
        found = list(self._grader.by_path(path, scope, text))
        possible = self._prefilter(scope).possible(text)
        if not possible:
            return one_per_line(found)
        texts = scripts(text) if grammar == "Html" else [text]
        language = "Tsx" if grammar == "Html" else grammar
        for part in texts:
            found += self._check_root(_readable_root(part, language), part, path, scope, language, possible)
        return one_per_line(found)

    def _check_root(
        self, root: SgNode, text: str, path: str, scope: str, language: str, possible: Collection[Signal]
    ) -> Iterator[Finding]:
        around = FindingContext(root if language != "Json" and has_surroundings(text) else None)
        hidden = suppressions.find(root, "" if self.unsuppressed else text)
        for match in self._matches(root, path, scope, language, possible):
            finding = self._grader.finding(match, path, scope)
            if finding and not hidden.hide(finding):
                yield around.complete(finding)
        broken = not_analysed.JSON_RULE if language == "Json" else fitted(not_analysed.RULE, language)
        query: Any = {"rule": broken}
        for place in map(place_of, root.find_all(query)):
            is_code = language != "Json" and grammar_of(path) != "Html"
            if not is_code or unread_parts.may_hold_signal(self._prefilter(scope), text, place):
                yield self._grader.not_analysed(path, not_analysed.REASON, place)
                break

    def _matches(
        self, root: SgNode, path: str, scope: str, language: str, possible: Collection[Signal]
    ) -> Iterator[Match]:
        for rule, signals in self._of_scope(scope):
            alive = tuple(signal for signal in signals if signal in possible)
            if not alive:
                continue
            for document, found, utils in optimised_documents(rule.code, alive, language):
                if (document.language == "Json") != (language == "Json") or not document.is_for(path):
                    continue
                query: Any = {"rule": found, "utils": utils}
                for node in root.find_all(query):
                    marked = node.get_match("AT") if "AT" in document.captures else None
                    yield Match(rule.code, place_of(marked or node), _captures(node, document))

    def _of_scope(self, scope: str) -> list[tuple[Rule, list[Signal]]]:
        """Rules with the signals that count in files of this scope."""
        if scope not in self._signals:
            self._signals[scope] = [(rule, signals_in(rule, self.levels, scope)) for rule in self.rules]
        return self._signals[scope]

    def _prefilter(self, scope: str) -> Prefilter:
        if scope not in self._prefilters:
            signals = frozenset(s for _, signals in self._of_scope(scope) for s in signals)
            self._prefilters[scope] = prefilter_of(signals)
        return self._prefilters[scope]


def place_of(node: SgNode) -> Place:
    """1-based place of a node."""
    span = node.range()
    return Place(span.start.line + 1, span.start.column + 1, span.end.line + 1, span.end.column + 1)


def _captures(node: SgNode, document: Document) -> dict[str, str]:
    found = {}
    for name in document.captures:
        captured = node.get_match(name)
        if captured is not None:
            found[name] = captured.text()
    return found
