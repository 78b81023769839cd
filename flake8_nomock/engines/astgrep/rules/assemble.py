"""From the catalogue to rule documents: which signals count, which share a document, what its id is.

The id of a rule is its code. ast-grep wants ids to be unique and gives each rule one severity, one language
and one set of paths, so what differs in one of these gets a document of its own with a suffix:
`NMK205-warning`, `NMK407-test`, `NMK108-json`. Within one scope (as the runner scans) nothing differs but
the language, because the runner grades each finding by its entry and looks at paths itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from flake8_nomock.catalogue import rule as catalogue
from flake8_nomock.catalogue.signal_types.typescript import Signal, signals_of
from flake8_nomock.config.astgrep_globs import matches_any
from flake8_nomock.config.levels import Levels
from flake8_nomock.core.finding import NOT_ANALYSED
from flake8_nomock.engines.astgrep.rules import not_analysed
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.dsl import Rule, either
from flake8_nomock.engines.astgrep.rules.finishing import finished
from flake8_nomock.engines.astgrep.rules.optimise import factor_out
from flake8_nomock.engines.astgrep.rules.signals import MODULES
from flake8_nomock.engines.astgrep.rules.signals.manifest import ALL
from flake8_nomock.engines.astgrep.rules.utilities import UTILITIES, finished_utility, without_calls

SCOPES = ("test", "production", "configuration", "demo", "story")


class Document(NamedTuple):
    """One ast-grep rule before it is written."""

    id: str
    code: str
    language: str
    """`grammar` for whichever grammar reads the code, or `Json`."""
    severity: str
    scopes: frozenset[str]
    alternatives: tuple[Alternative, ...]
    files: tuple[str, ...]
    """Globs of the only files it is for, whatever the scope; empty: no restriction."""
    ignores: tuple[str, ...] = ()
    """Globs of files that it is not for, whatever the scope."""

    @property
    def is_about_paths(self) -> bool:
        """Whether the file's own path decides, whatever its text."""
        return all(a.rule.get("kind") in ("program", "document") for a in self.alternatives)

    def is_for(self, path: str) -> bool:
        """Return whether the globs let it be used for a path."""
        return (not self.files or matches_any(path, self.files)) and not matches_any(path, self.ignores)

    @property
    def captures(self) -> list[str]:
        """Metavariables that say what was matched, without `$`."""
        rules = [alternative.rule for alternative in self.alternatives]
        return sorted(set(re.findall(r"\$(SYMBOL|AT|ENTRY_\w+)", repr(rules))))

    def optimised(self) -> tuple[Rule, dict[str, Rule]]:
        """Return the rule for the runner, and its local utilities: quick to match, and hard to read."""
        rule, utils = without_calls(either(alternative.rule for alternative in self.alternatives))
        return factor_out(finished(rule)), {
            name: finished_utility(name) if name in UTILITIES else finished(util)
            for name, util in utils.items()
        }


def by_variant(rules: Iterable[catalogue.Rule], levels: Levels) -> Iterator[Document]:
    """Documents for a plain scan: the scope becomes part of each rule."""
    for rule in rules:
        made: list[Document] = []
        for (severity, scopes), signals in _variants(rule, levels):
            made += _documents(rule.code, signals, severity, scopes)
        yield from _named(made)
    yield from not_analysed_documents()


def ids_in_comments(rule: catalogue.Rule, levels: Levels) -> list[str]:
    """Return the ids that a comment must name to hide every finding of the rule in a plain scan, the code first.

    JSON has no comments, so the ids of rules for it are left out.
    """
    documents = [d for d in by_variant([rule], levels) if d.code == rule.code and d.language != "Json"]
    return list(dict.fromkeys([rule.code, *(document.id for document in documents)]))


def signals_in(rule: catalogue.Rule, levels: Levels, scope: str) -> list[Signal]:
    """Return the signals of a rule that count in files of a scope; paths need no parser."""
    return [
        signal
        for signal in signals_of(rule)
        if signal.kind != "path" and levels.severity(rule, signal.origin, scope)
    ]


def documents(code: str, signals: Sequence[Signal]) -> list[Document]:
    """Return documents for signals of one rule; severities and scopes are up to whoever reads the findings."""
    return list(_named([*_documents(code, signals, "error", frozenset(SCOPES))]))


def not_analysed_documents() -> Iterator[Document]:
    """Yield the rules about files that could not be parsed in full."""
    for language, id_ in (("grammar", NOT_ANALYSED), ("Json", f"{NOT_ANALYSED}-json")):
        is_json = language == "Json"
        rule = not_analysed.JSON_RULE if is_json else not_analysed.RULE
        yield Document(
            id=id_,
            code=NOT_ANALYSED,
            language=language,
            severity="error",
            scopes=frozenset(SCOPES),
            alternatives=(Alternative(rule, "what the parser gave up on"),),
            files=ALL if is_json else (),
        )


def alternatives_of(signals: Sequence[Signal]) -> Iterator[Alternative]:
    """All alternatives of the signals, kind by kind."""
    for kind, module in MODULES.items():
        of_kind = [(signal, signal.spec) for signal in signals if signal.kind == kind]
        if of_kind:
            yield from module.alternatives(of_kind)


def _variants(rule: catalogue.Rule, levels: Levels) -> list[tuple[tuple[str, frozenset[str]], list[Signal]]]:
    """Signals by severity and scopes; the most severe and then the largest group first."""
    reach: dict[tuple[str, Any], tuple[Signal, dict[str, str]]] = {}
    for signal in signals_of(rule):
        _, severities = reach.setdefault((signal.kind, signal.spec), (signal, {}))
        for scope in SCOPES:
            severity = levels.severity(rule, signal.origin, scope)
            if severity and severities.get(scope) != "error":
                severities[scope] = severity
    groups: dict[tuple[str, frozenset[str]], list[Signal]] = {}
    for signal, severities in reach.values():
        for shown in ("demo", "story"):
            if severities.get(shown) != severities.get("production"):
                severities.pop(shown, None)
        for severity in sorted(set(severities.values())):
            scopes = frozenset(s for s, value in severities.items() if value == severity)
            groups.setdefault((severity, scopes), []).append(signal)
    return sorted(groups.items(), key=lambda g: (g[0][0], -len(g[1]), sorted(g[0][1])))


def _documents(
    code: str, signals: Sequence[Signal], severity: str, scopes: frozenset[str]
) -> Iterator[Document]:
    """One document per language and set of files."""
    groups: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[Alternative]] = {}
    for alternative in alternatives_of(signals):
        is_path = alternative.rule.get("kind") in ("program", "document")
        files = ("path",) if is_path else alternative.files
        groups.setdefault((alternative.language, files, alternative.ignores), []).append(alternative)
    for (language, files, ignores), found in groups.items():
        if files == ("path",):
            files = tuple(dict.fromkeys(glob for alternative in found for glob in alternative.files))
        yield Document(
            id=code,
            code=code,
            language=language,
            severity=severity,
            scopes=scopes,
            alternatives=tuple(found),
            files=files,
            ignores=ignores,
        )


def _named(documents: Sequence[Document]) -> Iterator[Document]:
    """Give every document but the first of a code an id of its own."""
    taken: set[str] = set()
    in_order = sorted(documents, key=lambda d: d.language == "Json")
    for document in in_order:
        name = document.code
        for part in _differences(in_order[0], document):
            if name in taken or part == "json":
                name = f"{name}-{part}"
        while name in taken:
            name += "-more"
        taken.add(name)
        yield document._replace(id=name)


def _differences(first: Document, other: Document) -> Iterator[str]:
    if other.language == "Json":
        yield "json"
    if other.severity != first.severity:
        yield other.severity
    if other.scopes != first.scopes:
        yield "any" if {"test", "production"} <= other.scopes else min(other.scopes)
    if other.files != first.files:
        yield "files"
