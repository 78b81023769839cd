"""The rules as YAML texts.

`astgrep-rules/` and `sgconfig.yml` in this repository hold the recommended profile for a plain `ast-grep scan`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from flake8_nomock.catalogue.remedies import advice, remedies_for
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.typescript import Signal, signals_of
from flake8_nomock.config import languages as grammars
from flake8_nomock.config.astgrep_globs import written
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.script_paths import DEFAULTS, RUNNER_CONFIGURATION, STORIES
from flake8_nomock.engines.astgrep.rules import readable
from flake8_nomock.engines.astgrep.rules.assemble import (
    SCOPES,
    Document,
    by_variant,
    not_analysed_documents,
)
from flake8_nomock.engines.astgrep.rules.optimised import Optimised, optimised, optimised_documents
from flake8_nomock.engines.astgrep.rules.utilities import needed_by

FOLDER = "astgrep-rules"
UTILITIES = "astgrep-utils"
"""Folders of the rules and of the utilities that they share."""

PROJECT = "sgconfig.yml"
NOTICE = "# Generated from the rule catalogue of flake8-nomock; do not edit.\n"


def render(
    rules: Iterable[Rule], levels: Levels = Levels(), file_kinds: FileKinds = FileKinds()
) -> tuple[dict[str, str], dict[str, str]]:
    """Rules and utilities for a plain scan under this policy: file names to YAML texts.

    They are written for readers: utilities are shared, each alternative is headed by its signal kind and entry, and
    long lists of names stand one a line.
    """
    by_code = {rule.code: rule for rule in rules}
    texts: dict[str, str] = {}
    used: list[Any] = []
    for document in by_variant(by_code.values(), levels):
        head = _on_one_line(_head(document, by_code[document.code])) | _paths(document, file_kinds)
        texts[f"{document.id}.yml"] = NOTICE + readable.rule_text(head, document.alternatives)
        used += [alternative.rule for alternative in document.alternatives]
    utilities = {f"{name}.yml": NOTICE + readable.utility_text(name) for name in needed_by(used)}
    return dict(sorted(texts.items())), dict(sorted(utilities.items()))


def render_for_signals(rules: Iterable[Rule], wanted: Collection[Signal], grammar: str) -> dict[str, str]:
    """Rules for files that the runner has picked, in the optimised form: file name to JSON, which ast-grep reads too."""
    texts: dict[str, str] = {}
    for rule, (document, found, utils) in _for_signals(rules, wanted, grammar):
        body = _optimised_body(document, found, utils, rule, grammar)
        body.pop("note")
        if document.files:
            body["files"] = list(document.files)
        if document.ignores:
            body["ignores"] = list(document.ignores)
        texts[f"{document.id}.yml"] = json.dumps(body)
    return texts


def _for_signals(
    rules: Iterable[Rule], wanted: Collection[Signal], grammar: str
) -> Iterator[tuple[Rule, Optimised]]:
    """Yield the documents of all rules for some of their signals, and those about files that cannot be parsed."""
    by_code = {rule.code: rule for rule in rules}
    for rule in by_code.values():
        signals = tuple(signal for signal in signals_of(rule) if signal in wanted)
        if signals:
            yield from ((rule, made) for made in optimised_documents(rule.code, signals, grammar))
    for document in not_analysed_documents():
        yield by_code[document.code], optimised(document, grammar)


def optimised_body(document: Document, rule: Rule, grammar: str) -> dict[str, Any]:
    """Return the document as the runner gives it to ast-grep, without its paths."""
    return _optimised_body(*optimised(document, grammar), rule, grammar)


def _optimised_body(
    document: Document, found: dict[str, Any], utils: dict[str, Any], rule: Rule, grammar: str
) -> dict[str, Any]:
    body = _head(document, rule)
    body["language"] = grammar if document.language == "grammar" else document.language
    return {**body, **({"utils": utils} if utils else {}), "rule": found}


def _head(document: Document, rule: Rule) -> dict[str, Any]:
    symbol = "$SYMBOL" if "SYMBOL" in document.captures else "this file"
    return {
        "id": document.id,
        "language": grammars.PLAIN if document.language == "grammar" else document.language,
        "severity": document.severity,
        "message": rule.message.replace("{symbol}", symbol),
        "note": "Instead:\n" + "\n".join(f"- {line}" for line in advice(remedies_for(rule, "typescript"))),
        "metadata": {"code": rule.code, "name": rule.name, "scope": rule.scope},
    }


def _on_one_line(head: dict[str, Any]) -> dict[str, Any]:
    """Return the head with a message that shows a chain over several lines on one; the runner does so itself."""
    if "$SYMBOL" not in head["message"]:
        return head
    joined = {"source": "$SYMBOL", "replace": r"\s*\n\s*\.", "by": "."}
    shown = {"source": "$JOINED", "replace": r"\s*\n\s*", "by": " "}
    return head | {
        "message": head["message"].replace("$SYMBOL", "$SHOWN"),
        "transform": {"JOINED": {"replace": joined}, "SHOWN": {"replace": shown}},
    }


def project() -> str:
    """Text of the `sgconfig.yml` for a plain scan: the Tsx grammar for every extension."""
    return f"{NOTICE}ruleDirs: [{FOLDER}]\nutilDirs: [{UTILITIES}]\n{_LANGUAGES}"


def runner_project(grammar: str) -> str:
    """Text of an `sgconfig.yml` for rules of one grammar in the optimised form."""
    return f"{NOTICE}ruleDirs: [{FOLDER}]\n{'' if grammar == 'TypeScript' else _LANGUAGES}"


def _languages() -> str:
    globs = [f"*{suffix}" for suffix in (*grammars.TYPESCRIPT, *grammars.JAVASCRIPT) if suffix != ".tsx"]
    quoted = ", ".join(f"'{glob}'" for glob in globs)
    components = ", ".join(f"'*{suffix}'" for suffix in grammars.COMPONENTS)
    return (
        f"languageGlobs:\n  tsx: [{quoted}]\n  html: [{components}]\n  json: ['*.jsonc']\n"
        "languageInjections:\n"
        "  - hostLanguage: html\n"
        "    rule: {kind: raw_text, pattern: $CONTENT, inside: {kind: script_element}}\n"
        "    injected: tsx\n"
    )


_LANGUAGES = _languages()
"""Every extension in the Tsx grammar, and scripts in components through HTML."""


def outputs(
    rules: Iterable[Rule], levels: Levels = Levels(), file_kinds: FileKinds = FileKinds()
) -> dict[str, str]:
    """Return what belongs into a repository under this policy: relative path to text."""
    texts, utilities = render(rules, levels, file_kinds)
    files = {f"{FOLDER}/{name}": text for name, text in texts.items()}
    files |= {f"{UTILITIES}/{name}": text for name, text in utilities.items()}
    return {**files, PROJECT: project()}


_PAGES = ("**/*.{html,htm,xhtml}",)
"""Pages, whose scripts a plain scan would read because components are read as HTML; they are none of the runner's files."""


def _paths(document: Document, file_kinds: FileKinds) -> dict[str, list[str]]:
    """`files` and `ignores` of a rule: ignored paths first, then those of the kinds of code that it is not for.

    ast-grep knows no order between globs: where a user's `production-paths` names a part of what is test code by
    convention, the rules for production do not reach it in a plain scan.
    """
    found: dict[str, list[str]] = {}
    ignores = [*_globs_of("ignored", file_kinds), *_PAGES, *document.ignores]
    if document.files:
        found["files"] = list(document.files)
    elif document.scopes <= {"test"}:
        found["files"] = _globs_of("test", file_kinds)
        ignores += [*RUNNER_CONFIGURATION, *_own_globs("production", file_kinds)]
        ignores += _own_globs("demo", file_kinds)
    elif not {"test", "production", "configuration"} <= document.scopes:
        for kind in SCOPES:
            if kind not in document.scopes and kind != "production":
                ignores += _globs_of(kind, file_kinds)
    elif "demo" not in document.scopes:
        ignores += STORIES
    return {**found, "ignores": list(dict.fromkeys(ignores))}


def _globs_of(kind: str, file_kinds: FileKinds) -> list[str]:
    """Return the globs of a kind: the user's, in ast-grep's dialect, and the conventions."""
    conventions = (glob for name, globs in DEFAULTS if name == kind for glob in globs)
    return [*_own_globs(kind, file_kinds), *conventions]


def _own_globs(kind: str, file_kinds: FileKinds) -> list[str]:
    """Return the user's globs of a kind in ast-grep's dialect; those of Python files name no script and are left out."""
    globs = (glob for glob in getattr(file_kinds, kind, ()) if not glob.endswith((".py", ".pyi")))
    return [text for glob in globs for text in written(glob)]
