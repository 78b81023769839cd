"""Which of a rule's remedies are meant for which language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Remedy, Rule

FOR_TYPESCRIPT = "TypeScript, JavaScript"
"""The technology under which `instead` of a rule says what to use in TypeScript and JavaScript; alone, or followed by a
colon and what it is for: `TypeScript, JavaScript: Kafka`.
"""


def remedies_for(rule: Rule, language: str) -> Sequence[Remedy]:
    """Remedies of a rule for `python` or `typescript`; all of them where the rule has none for the language."""
    wanted = language == "typescript"
    return [r for r in rule.instead if r.technology.startswith(FOR_TYPESCRIPT) == wanted] or rule.instead


def purpose_of(remedy: Remedy) -> str:
    """Return what a remedy is for, without its language: `Kafka`; empty for all that the rule is about."""
    return remedy.technology.removeprefix(FOR_TYPESCRIPT).removeprefix(": ")


def advice(remedies: Iterable[Remedy]) -> list[str]:
    """Return one line each: what the remedy is for, where that is said, and what to use."""
    return [f"{purpose}: {r.use}" if (purpose := purpose_of(r)) else r.use for r in remedies]
