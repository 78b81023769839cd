"""What a rule of the catalogue is: its fields, frozen. The modules beside this one read, compile and print it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

LANGUAGES = ("python", "typescript")
"""The languages of signals; JavaScript counts as TypeScript."""


class Remedy(NamedTuple):
    """One row of a rule's `instead`: the real thing to use for one technology."""

    technology: str
    use: str
    link: str


class Example(NamedTuple):
    """Flagged code and its replacement."""

    bad: str
    good: str


class Support(NamedTuple):
    """What an engine does of a rule: `yes`, `partial`, `planned` or `no`, with the reason if not `yes`."""

    support: str
    reason: str


class Entry(NamedTuple):
    """One library or pattern of a rule in one language."""

    id: str
    level: str
    scope: str
    package: str
    why: str
    instead: str
    evidence: str
    signals: Mapping[str, tuple[Any, ...]]
    """Signal kind to its items as written (strings or mappings)."""


class Rule(NamedTuple):
    """One rule of the catalogue; field by field as schema.json describes it."""

    code: str
    name: str
    since: str
    status: str
    replaced_by: str
    summary: str
    message: str
    why: str
    instead: tuple[Remedy, ...]
    examples: Mapping[str, Example]
    references: tuple[str, ...]
    scope: str
    profiles: tuple[str, ...]
    severity: str
    confidence: str
    tools: Mapping[str, Any]
    engines: Mapping[str, Support]
    """By engine: `python`, `astgrep`, `codeql` (both its languages in one) and `codeql/<language>`."""
    python: tuple[Entry, ...]
    typescript: tuple[Entry, ...]
