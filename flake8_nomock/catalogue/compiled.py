"""The compiled form of the catalogue: what the Python engine needs, without YAML, ready in a millisecond.

`tools/generate.py` writes `_compiled.py`; its `--check` fails if the file is stale.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from flake8_nomock.catalogue.signals import KINDS, Origin, Signal

if TYPE_CHECKING:
    from flake8_nomock.catalogue.rules import Rule


class RuleHead(NamedTuple):
    """What a finding needs to know of its rule."""

    code: str
    name: str
    scope: str
    profiles: tuple[str, ...]
    message: str


class Catalogue(NamedTuple):
    """Rules and typed signals, as the Python engine reads them."""

    rules: dict[str, RuleHead]
    signals: dict[str, tuple[Signal, ...]]
    """Signal kind to all its signals, in the order of codes and files."""

    def extended(self, other: Catalogue) -> Catalogue:
        """This catalogue with the rules of `other` added."""
        return Catalogue(
            {**self.rules, **other.rules},
            {kind: (*self.signals[kind], *other.signals[kind]) for kind in self.signals},
        )


@lru_cache(maxsize=1)
def load() -> Catalogue:
    """The shipped catalogue from its compiled form."""
    from flake8_nomock.catalogue import _compiled

    origins = [Origin(*row) for row in _compiled.ORIGINS]
    return Catalogue(
        {row[0]: RuleHead._make(row) for row in _compiled.RULES},
        {
            kind: tuple(type_(origins[row[0]], *row[1:]) for row in _compiled.SIGNALS[kind])
            for kind, (type_, _) in KINDS.items()
        },
    )


def compile_rules(rules: Iterable[Rule]) -> Catalogue:
    """Turn full rules into the engine's form; removed rules are left out."""
    from flake8_nomock.catalogue.rules import signals_of

    heads: dict[str, RuleHead] = {}
    signals: dict[str, list[Signal]] = {kind: [] for kind in KINDS}
    for rule in rules:
        if rule.status == "removed":
            continue
        heads[rule.code] = RuleHead(rule.code, rule.name, rule.scope, rule.profiles, rule.message)
        for kind, signal in signals_of(rule):
            signals[kind].append(signal)
    return Catalogue(heads, {kind: tuple(found) for kind, found in signals.items()})


def render(catalogue: Catalogue) -> str:
    """Source of `_compiled.py` for this catalogue."""
    origins: dict[Origin, int] = {}
    rows = {
        kind: tuple(
            tuple(
                origins.setdefault(value, len(origins)) if isinstance(value, Origin) else value
                for value in vars(signal).values()
            )
            for signal in catalogue.signals[kind]
        )
        for kind in KINDS
    }
    return (
        '"""Generated from the rule files by tools/generate.py; do not edit."""\n\n'
        "# ruff: noqa\n"
        "from typing import Any\n\n"
        f"RULES: tuple[Any, ...] = {_literal(tuple(tuple(r) for r in catalogue.rules.values()))}\n"
        f"ORIGINS: tuple[Any, ...] = {_literal(tuple(tuple(vars(o).values()) for o in origins))}\n"
        f"SIGNALS: dict[str, Any] = {_literal(rows)}\n"
    )


def _literal(value: object) -> str:
    import pprint

    return pprint.pformat(value, width=180, compact=True, sort_dicts=False)
