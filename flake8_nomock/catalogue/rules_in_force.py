"""The rules that are in force in a project, read when somebody asks for the first: many runs need none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rule import Rule


class RulesInForce(Mapping[str, "Rule"]):
    """Code to rule: those that ship and those of the user's own files (`extra`), which must have been checked."""

    def __init__(self, extra: Sequence[Path]) -> None:
        self._extra = extra

    @cached_property
    def _rules(self) -> dict[str, Rule]:
        from flake8_nomock.catalogue.loader import rules_with

        return {rule.code: rule for rule in rules_with(self._extra)}

    def __getitem__(self, code: str) -> Rule:
        return self._rules[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)
