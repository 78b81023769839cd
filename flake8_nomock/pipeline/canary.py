"""Canaries: code that must be flagged goes through the engines of the run; one that is not flagged fails it.

A pass proves nothing if the engine could not have failed: a broken installation, a catalogue without entries or an
ast-grep that skips files would look like clean code.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from flake8_nomock.catalogue.canaries import Canary, shipped_canaries
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types import Origin
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.base import Checker, Engine
from flake8_nomock.engines.registry import ENGINES


def missed(
    engine: Engine, checker: Checker, rules: Collection[Rule], levels: Levels
) -> tuple[int, list[Canary]]:
    """Run the self-test of an engine; return how many canaries were expected and which were missed.

    `checker` is that of the run, so that the self-test proves what the run has used. `rules` are those in force; the
    rules of a user have no examples that must be flagged.
    """
    by_code = {rule.code: rule for rule in rules}
    expected = [
        canary
        for canary in shipped_canaries()
        if canary.language == engine.language and _is_due(canary, by_code[canary.code], levels)
    ]
    with tempfile.TemporaryDirectory(prefix="nomock-canary-") as folder:
        configuration = Configuration(Path(folder).resolve(), levels=levels)
        moved = checker.moved_to(configuration)
        found = _findings(engine, moved, configuration.root, list(enumerate(expected)))
    flagged = {(finding.code, finding.path) for finding in found}
    return len(expected), [c for index, c in enumerate(expected) if (c.code, _place(index, c)) not in flagged]


def prove(canaries: Iterable[Canary], rules: Collection[Rule]) -> list[Canary]:
    """Examples with the entries that they prove under the profile `strict`; those that prove none are left out."""
    given = list(enumerate(canaries))
    in_force = {rule.code: rule for rule in rules}
    found: list[Finding] = []
    with tempfile.TemporaryDirectory(prefix="nomock-canary-") as folder:
        configuration = Configuration(Path(folder).resolve(), levels=Levels("strict"))
        for engine in ENGINES:
            part = [(index, canary) for index, canary in given if canary.language == engine.language]
            found += _findings(engine, engine.checker(configuration, in_force), configuration.root, part)
    proven = []
    for index, canary in given:
        place = _place(index, canary)
        entries = {f.entry for f in found if (f.code, f.path) == (canary.code, place)}
        origins = _origins(in_force[canary.code], canary.language, entries)
        if origins:
            proven.append(canary._replace(origins=origins))
    return proven


def _findings(
    engine: Engine, checker: Checker, root: Path, canaries: Sequence[tuple[int, Canary]]
) -> list[Finding]:
    """Return what an engine finds in canaries, each with its number; as files below `root` if it reads files by itself."""
    sources = {_place(index, canary): canary.source.encode() for index, canary in canaries}
    if engine.in_process:
        results = [checker.check_source(source, path) for path, source in sources.items()]
    else:
        for path, source in sources.items():
            (root / path).parent.mkdir(parents=True)
            (root / path).write_bytes(source)
        results = checker.check_files([*sources])
    return [finding for result in results for finding in result.findings]


def _origins(rule: Rule, language: str, entries: set[str]) -> tuple[Origin, ...]:
    engine = next(engine for engine in ENGINES if engine.language == language)
    return tuple(
        Origin(rule.code, e.id, e.level, e.scope or rule.scope)
        for e in engine.entries(rule)
        if e.id in entries
    )


def _is_due(canary: Canary, rule: Rule, levels: Levels) -> bool:
    """Whether the levels report one of the entries that the canary proves."""
    kind = FileKinds().kind_of(canary.path)
    return any(levels.severity(rule, origin, kind) for origin in canary.origins)


def _place(index: int, canary: Canary) -> str:
    """Where the canary lies: a folder of its own each, so that none is next to another."""
    return f"c{index}/{canary.path}"
