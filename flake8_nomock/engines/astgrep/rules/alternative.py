"""What a template makes of a signal: one alternative of a rule, and how the pieces are put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from flake8_nomock.engines.astgrep.rules.dsl import Rule


class Alternative(NamedTuple):
    """One alternative of a rule.

    `rule` records the catalogue entry by capturing `entry_variable(entry)`; where many entries share a
    branch, `$SYMBOL` tells them apart (`modules.entry_of`). `utils` are the local utilities it refers to,
    by name. `language` is the ast-grep language; `grammar` stands for whichever grammar is rendered.
    """

    rule: Rule
    utils: Mapping[str, Rule] = {}
    language: str = "grammar"
    files: tuple[str, ...] = ()
    """Globs of the only files it is for; empty: as the scope says."""


def references(rule: Any) -> set[str]:
    """Names of the utilities that a rule refers to, directly."""
    if isinstance(rule, Mapping):
        found = {rule["matches"]} if isinstance(rule.get("matches"), str) else set()
        return found.union(*(references(value) for value in rule.values()))
    if isinstance(rule, list):
        return set().union(*(references(item) for item in rule))
    return set()


def needed(rule: Rule, utils: Mapping[str, Rule]) -> dict[str, Rule]:
    """The utilities that a rule needs, with those that they need, sorted by name.

    Raises `KeyError` if one is missing.
    """
    found: dict[str, Rule] = {}
    waiting = sorted(references(rule))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = utils[name]
            waiting += sorted(references(utils[name]))
    return dict(sorted(found.items()))


def merged(tables: Iterable[Mapping[str, Rule]]) -> dict[str, Rule]:
    """One table of utilities; a name that stands for two different rules is a mistake (`ValueError`)."""
    result: dict[str, Rule] = {}
    for table in tables:
        for name, rule in table.items():
            if result.setdefault(name, rule) != rule:
                raise ValueError(f"the utility `{name}` stands for two different rules")
    return result
