"""One source in process, through ast-grep-py: for editors, `nomock explain` and tests.

The binding compiles a rule at each call, so only the signals that its text leaves possible are compiled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.config.languages import fitted, grammar_of
from flake8_nomock.core.finding import Finding, one_per_line
from flake8_nomock.engines.astgrep import suppressions, unread_parts
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.finding_context import FindingContext, is_long
from flake8_nomock.engines.astgrep.match_to_finding import Match, Place, place_of
from flake8_nomock.engines.astgrep.rules import not_analysed
from flake8_nomock.engines.astgrep.rules.assemble import Document
from flake8_nomock.engines.astgrep.rules.optimised import optimised_documents
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.astgrep.source_files import BOM


class SourceFile(NamedTuple):
    """A parsed source: a file, or one script of a single-file component."""

    path: str
    """Relative to the project, with forward slashes."""
    kind: str
    """`test`, `production` …"""
    language: str
    """The grammar that reads it: `TypeScript`, `Tsx` or `Json`."""
    text: str
    """Without a byte order mark; of a component everything but the script is blank, so that positions stay."""
    root: SgNode


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


class ScriptChecker:
    """Checks single sources under one set of rules; `unsuppressed` looks behind `ast-grep-ignore` comments."""

    def __init__(self, rules: ScriptRules, unsuppressed: bool = False) -> None:
        self.rules = rules
        self.unsuppressed = unsuppressed

    def check_source(self, source: str, path: str) -> list[Finding]:
        """Return findings in a source, in its order; `path` is relative to the project, with forward slashes.

        Nothing for paths that are ignored or in another language. What cannot be parsed in full is a
        finding of NMK900, if it holds the words of any signal.
        """
        kind = self.rules.file_kinds.kind_of(path)
        grammar = grammar_of(path)
        if kind == "ignored" or not grammar:
            return []
        text = source.removeprefix(BOM)
        found = list(self.rules.grader.by_path(path, kind, text))
        possible = self.rules.prefilter(kind).possible(text)
        if not possible:
            return one_per_line(found)
        texts = scripts(text) if grammar == "Html" else [text]
        language = "Tsx" if grammar == "Html" else grammar
        for part in texts:
            file = SourceFile(path, kind, language, part, root=_readable_root(part, language))
            found += self._check(file, possible)
        return one_per_line(found)

    def _check(self, file: SourceFile, possible: Collection[Signal]) -> Iterator[Finding]:
        has_context = file.language != "Json" and not is_long(file.text)
        context = FindingContext(file.root if has_context else None)
        hidden = suppressions.find(file.root, "" if self.unsuppressed else file.text)
        for match in self._matches(file, possible):
            finding = self.rules.grader.finding(match, file.path, file.kind)
            if finding and not hidden.hide(finding):
                yield context.complete(finding)
        unread = self._unread(file)
        if unread is not None:
            yield self.rules.grader.not_analysed(file.path, not_analysed.REASON, unread)

    def _unread(self, file: SourceFile) -> Place | None:
        """Return the first part that cannot be parsed and may hold a signal."""
        is_json = file.language == "Json"
        query: Any = {"rule": not_analysed.JSON_RULE if is_json else fitted(not_analysed.RULE, file.language)}
        is_script = not is_json and grammar_of(file.path) != "Html"
        prefilter = self.rules.prefilter(file.kind)
        for place in map(place_of, file.root.find_all(query)):
            if not is_script or unread_parts.may_hold_signal(prefilter, file.text, place):
                return place
        return None

    def _matches(self, file: SourceFile, possible: Collection[Signal]) -> Iterator[Match]:
        for rule, signals in self.rules.in_kind(file.kind):
            alive = tuple(signal for signal in signals if signal in possible)
            if not alive:
                continue
            for document, found, utils in optimised_documents(rule.code, alive, file.language):
                is_for_json = document.language == "Json"
                if is_for_json != (file.language == "Json") or not document.is_for(file.path):
                    continue
                query: Any = {"rule": found, "utils": utils}
                for node in file.root.find_all(query):
                    marked = node.get_match("AT") if "AT" in document.captures else None
                    yield Match(rule.code, place_of(marked or node), _captures(node, document))


def _captures(node: SgNode, document: Document) -> dict[str, str]:
    found = {}
    for name in document.captures:
        captured = node.get_match(name)
        if captured is not None:
            found[name] = captured.text()
    return found
