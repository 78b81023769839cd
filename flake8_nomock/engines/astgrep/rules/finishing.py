"""What is done to every rule before it is written: the order of its tests, and words in ASCII."""

from __future__ import annotations

import re
from typing import Any

from flake8_nomock.engines.astgrep.rules.dsl import Rule, every

_ORDER = (
    "nthChild",
    "regex",
    "pattern",
    "all",
    "matches",
    "any",
    "has",
    "precedes",
    "follows",
    "not",
    "inside",
    "kind",
)
_RELATIONS = ("has", "inside", "precedes", "follows", "not")
_PLACES = ("field", "stopBy")


def finished(rule: Rule) -> Rule:
    """Return the rule as ast-grep gets it."""
    result: Rule = ordered(ascii_words(rule))
    return result


def ordered(rule: Any) -> Any:
    """Return the rule with everything that it asks of one node in an `all`, cheapest first.

    ast-grep keeps the order of an `all`, but asks the keys of one mapping in an order of its own, in which
    relations can come first; that made single rules 40 times slower. The kind comes last: ast-grep knows the
    kinds of a whole `all` beforehand and tries nothing on other nodes, so asking for it first is a test for nothing.
    """
    if isinstance(rule, list):
        return [ordered(item) for item in rule]
    if not isinstance(rule, dict):
        return rule
    places = {key: rule[key] for key in _PLACES if key in rule}
    tests: list[Rule] = []
    for key in _ORDER:
        if key not in rule:
            continue
        value = ordered(rule[key]) if key in (*_RELATIONS, "all", "any") else rule[key]
        if key == "all":
            tests += [part for item in value for part in (item["all"] if [*item] == ["all"] else [item])]
        elif key == "inside" and value.get("stopBy") == "end":
            tests.append(_unseen({key: value}))
        else:
            tests.append({key: value})
    return {**places, **every(tests)}


def _unseen(rule: Rule) -> Rule:
    """Return the same test, which leaves no trace: ast-grep prints every node that a relation found, here whole files.

    What the rule captures inside is lost, so it may only compare what was captured before.
    """
    return {"not": {"not": rule}}


def ascii_words(rule: Any) -> Any:
    """Return the rule with regular expressions whose words are ASCII: Unicode tables are slow to compile and to run."""
    if isinstance(rule, dict):
        return {key: _ascii(value) if key == "regex" else ascii_words(value) for key, value in rule.items()}
    return [ascii_words(item) for item in rule] if isinstance(rule, list) else rule


def _ascii(regex: str) -> str:
    parts = re.split(r"(\\.|\[\^?|\])", regex)
    result, in_class = "", False
    for part in parts:
        if part.startswith("["):
            in_class = True
        elif part == "]":
            in_class = False
        elif part == r"\w":
            part = "0-9A-Za-z_" if in_class else "[0-9A-Za-z_]"
        elif part in (r"\b", r"\d", r"\s") and not in_class:
            part = f"(?-u:{part})"
        result += part
    return result
