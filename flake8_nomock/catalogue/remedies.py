"""Which of a rule's remedies are meant for which language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_nomock.catalogue.loader import Remedy, Rule

FOR_TYPESCRIPT = "TypeScript, JavaScript"
"""The technology under which `instead` of a rule says what to use in TypeScript and JavaScript."""


def remedies_for(rule: Rule, language: str) -> Sequence[Remedy]:
    """Remedies of a rule for `python` or `typescript`; all of them where the rule has none for the language."""
    wanted = language == "typescript"
    return [r for r in rule.instead if (r.technology == FOR_TYPESCRIPT) == wanted] or rule.instead
