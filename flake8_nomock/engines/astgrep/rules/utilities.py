"""All utilities that rules refer to: those without parameters, and templates that are called with arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from flake8_nomock.engines.astgrep.rules import (
    double_objects,
    literal_data,
    made_up,
    module_patterns,
    name_resolution,
    shadowing,
    subjects,
)
from flake8_nomock.engines.astgrep.rules.dsl import Rule
from flake8_nomock.engines.astgrep.rules.finishing import finished
from flake8_nomock.engines.astgrep.rules.signals import arrival, assign, import_, own_types, types
from flake8_nomock.engines.astgrep.rules.templates import Expansion, Template

SHARED: Mapping[str, Rule] = {
    **module_patterns.UTILITIES,
    **literal_data.UTILITIES,
    **double_objects.UTILITIES,
    **assign.UTILITIES,
    **own_types.UTILITIES,
    **subjects.UTILITIES,
}
"""Utilities that stand alone: a plain scan shares one copy of each among all rules."""

JOINED: Mapping[str, Rule] = {**shadowing.UTILITIES, **types.UTILITIES, **arrival.UTILITIES}
"""Utilities about a metavariable of the rule that refers to them; ast-grep joins local utilities only."""

UTILITIES: Mapping[str, Rule] = {**SHARED, **JOINED}

TEMPLATES: Mapping[str, Template] = {
    template.name: template
    for template in (*name_resolution.TEMPLATES, *import_.TEMPLATES, *made_up.TEMPLATES)
}


def without_calls(rule: Rule) -> tuple[Rule, dict[str, Rule]]:
    """Return the rule with copies in place of calls, and the utilities that it then needs, sorted by name."""
    expansion = Expansion(TEMPLATES)
    expanded = expansion.expanded(rule)
    return expanded, _needed(expanded, {**UTILITIES, **expansion.utils})


@cache
def finished_utility(name: str) -> Rule:
    """Return a utility without parameters as ast-grep gets it."""
    return finished(UTILITIES[name])


def needed_by(rules: Iterable[Any]) -> set[str]:
    """Names of the shared utilities and templates that rules need, with those that these need."""
    found: set[str] = set()
    given = [*rules]
    waiting = [*_references([*given, *joined_by(given).values()])]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        if name in SHARED:
            found.add(name)
            waiting += _references(SHARED[name])
        elif name in TEMPLATES:
            found.add(name)
            rules = [TEMPLATES[name].rule, *TEMPLATES[name].utils.values()]
            waiting += _references([*rules, *joined_by(rules).values()])
    return found


def joined_by(rules: Iterable[Any]) -> dict[str, Rule]:
    """Return the utilities of `JOINED` that rules need, directly or through each other, sorted by name."""
    found: dict[str, Rule] = {}
    waiting = _references([*rules]) & JOINED.keys()
    while waiting:
        name = waiting.pop()
        found[name] = JOINED[name]
        waiting |= (_references(JOINED[name]) & JOINED.keys()) - found.keys()
    return dict(sorted(found.items()))


def _references(rule: Any) -> set[str]:
    """Names of the utilities and templates that a rule refers to, directly."""
    if isinstance(rule, Mapping):
        called = rule.get("matches")
        found = {called} if isinstance(called, str) else {*called} if isinstance(called, dict) else set()
        return found.union(*(_references(value) for value in rule.values()))
    if isinstance(rule, list):
        return set().union(*map(_references, rule))
    return set()


def _needed(rule: Rule, utils: Mapping[str, Rule]) -> dict[str, Rule]:
    found: dict[str, Rule] = {}
    waiting = sorted(_references(rule))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = utils[name]
            waiting += sorted(_references(utils[name]))
    return dict(sorted(found.items()))
