"""Canaries: code that must be flagged goes through the engines of the run; one that stays silent fails it.

A pass proves nothing if the engine could not have failed: a broken installation, a catalogue without entries or an
ast-grep that skips files would look like clean code.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from flake8_nomock.catalogue.canaries import Canary, shipped_canaries
from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.config.file_kinds import Scopes
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.pipeline.project import Project
from flake8_nomock.pipeline.python_files import PythonFiles

LANGUAGES = {"python": "python", "astgrep": "typescript"}
"""Engine to the language of its canaries."""


def silent(engine: str, rules: Collection[Rule], levels: Levels) -> tuple[int, list[Canary]]:
    """How many canaries of an engine (`python` or `astgrep`) had to sing, and which did not.

    `rules` are those that ship; those of a user have no examples that must hold.
    """
    language = LANGUAGES[engine]
    by_code = {rule.code: rule for rule in rules}
    canaries = [
        canary
        for canary in shipped_canaries()
        if canary.language == language and _is_due(canary, by_code[canary.code], levels)
    ]
    with tempfile.TemporaryDirectory(prefix="nomock-canary-") as folder:
        root = Path(folder).resolve()
        found = (_python if engine == "python" else _astgrep)(root, canaries, rules, levels)
    heard = {(finding.code, finding.path) for finding in found}
    return len(canaries), [c for at, c in enumerate(canaries) if (c.code, _place(at, c)) not in heard]


def prove(canaries: Iterable[Canary], rules: Collection[Rule]) -> list[Canary]:
    """Examples with the entries that they prove under the profile `strict`; those that prove none are left out."""
    given = list(canaries)
    proven = []
    with tempfile.TemporaryDirectory(prefix="nomock-canary-") as folder:
        root = Path(folder).resolve()
        strict = Levels("strict")
        found = [
            *_python(root, [c if c.language == "python" else None for c in given], rules, strict),
            *_astgrep(root, [c if c.language == "typescript" else None for c in given], rules, strict),
        ]
    for at, canary in enumerate(given):
        place = _place(at, canary)
        entries = {f.entry for f in found if (f.code, f.path) == (canary.code, place)}
        origins = _origins(next(rule for rule in rules if rule.code == canary.code), canary.language, entries)
        if origins:
            proven.append(canary._replace(origins=origins))
    return proven


def _origins(rule: Rule, language: str, entries: set[str]) -> tuple[Origin, ...]:
    written = rule.python if language == "python" else rule.typescript
    return tuple(Origin(rule.code, e.id, e.level, e.scope or rule.scope) for e in written if e.id in entries)


def _is_due(canary: Canary, rule: Rule, levels: Levels) -> bool:
    scope = _scope(canary)
    return any(levels.severity(rule, origin, scope) for origin in canary.origins)


def _scope(canary: Canary) -> str:
    if canary.language == "python":
        return Scopes().scope_of(canary.path)
    from flake8_nomock.config.script_globs import scope_of

    return scope_of(canary.path)


def _place(at: int, canary: Canary) -> str:
    """Where the canary lies: a folder of its own each, so that none is next to another."""
    return f"c{at}/{canary.path}"


def _python(
    root: Path, canaries: Sequence[Canary | None], rules: Collection[Rule], levels: Levels
) -> list[Finding]:
    files = PythonFiles(Project(Configuration(root, levels=levels)))
    return [
        finding
        for at, canary in enumerate(canaries)
        if canary
        for finding in files.check_bytes(_place(at, canary), canary.source.encode()).findings
    ]


def _astgrep(
    root: Path, canaries: Sequence[Canary | None], rules: Collection[Rule], levels: Levels
) -> list[Finding]:
    from flake8_nomock.engines.astgrep.scanner import Scanner

    paths = []
    for at, canary in enumerate(canaries):
        if canary:
            paths.append(_place(at, canary))
            file = root / paths[-1]
            file.parent.mkdir(parents=True)
            file.write_text(canary.source, encoding="utf-8")
    return Scanner(rules, root, levels).check_files(paths)
