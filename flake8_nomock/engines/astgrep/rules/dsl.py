"""The smallest words of an ast-grep rule: relations, name alternations, metavariables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from flake8_nomock.catalogue.signal_types.typescript import Signal

Rule = dict[str, Any]
"""An ast-grep rule object, as it stands in YAML."""

SYMBOL = "$SYMBOL"
"""Captures what a finding names."""

FUNCTIONS = (
    "arrow_function",
    "function_declaration",
    "function_expression",
    "generator_function",
    "generator_function_declaration",
    "method_definition",
)


def field(name: str, **rule: Any) -> Rule:
    """The child in this field matches."""
    return {"has": {"field": name, **rule}}


def has(**rule: Any) -> Rule:
    """A direct child matches."""
    return {"has": rule}


def inside(**rule: Any) -> Rule:
    """The parent matches."""
    return {"inside": rule}


def within(**rule: Any) -> Rule:
    """Any node around matches."""
    return {"inside": {"stopBy": "end", **rule}}


def contains(**rule: Any) -> Rule:
    """Any node below matches."""
    return {"has": {"stopBy": "end", **rule}}


def kinds(*names: str) -> Rule:
    """The node is of one of these kinds."""
    return {"kind": names[0]} if len(names) == 1 else {"any": [{"kind": name} for name in names]}


def either(rules: Iterable[Rule]) -> Rule:
    """One of the rules matches, tried in this order."""
    alternatives = list(rules)
    return alternatives[0] if len(alternatives) == 1 else {"any": alternatives}


def every(rules: Iterable[Rule]) -> Rule:
    """All rules match, tried in this order: the cheapest and most selective belongs first."""
    conditions = list(rules)
    return conditions[0] if len(conditions) == 1 else {"all": conditions}


def alternation(names: Iterable[str]) -> str:
    """Regular expression for any of the names; a trailing `*` stands for the rest of a name."""
    unique = sorted(set(names))
    return "|".join(escape(name[:-1]) + r"\w*" if name.endswith("*") else escape(name) for name in unique)


def whole(names: Iterable[str]) -> str:
    """The same, as a whole text."""
    return f"^({alternation(names)})$"


def quoted(names: Iterable[str]) -> str:
    """The same, as a whole string literal with its quotes."""
    return f"^.({alternation(names)}).$"


def full(regex: str) -> str:
    """A regular expression of the catalogue, which matches a text as a whole."""
    flags = re.match(r"\(\?[a-z]+\)", regex)
    head = flags.group() if flags else ""
    return f"{head}^({regex[len(head) :]})$"


def escape(name: str) -> str:
    """A name as a regular expression that reads like the name."""
    return re.sub(r"([.^$*+?()\[\]{}|\\])", r"\\\1", name)


_ORDER = ("nthChild", "regex", "pattern", "all", "matches", "any", "has", "precedes", "not", "inside", "kind")
_RELATIONS = ("has", "inside", "precedes", "follows", "not")
_PLACES = ("field", "stopBy")


def ordered(rule: Any) -> Any:
    """The rule with everything that it asks of one node in an `all`, cheapest first.

    ast-grep keeps the order of an `all`, but asks the keys of one mapping in an order of its own, in which
    relations can come first; that made single rules 40 times slower. The kind comes last: ast-grep knows the
    kinds of a whole `all` beforehand and tries nothing on other nodes, so asking for it first is a test for nothing.
    """
    if isinstance(rule, list):
        return [ordered(item) for item in rule]
    if not isinstance(rule, dict):
        return rule
    places = {key: rule[key] for key in _PLACES if key in rule}
    asked: list[Rule] = []
    for key in _ORDER:
        if key not in rule:
            continue
        value = ordered(rule[key]) if key in (*_RELATIONS, "all", "any") else rule[key]
        if key == "all":
            asked += [part for item in value for part in (item["all"] if [*item] == ["all"] else [item])]
        elif key == "inside" and value.get("stopBy") == "end":
            asked.append(_unseen({key: value}))
        else:
            asked.append({key: value})
    return {**places, **every(asked)}


def _unseen(rule: Rule) -> Rule:
    """The same test, which leaves no trace: ast-grep prints every node that a relation found, here whole files.

    What the rule captures inside is lost, so it may only compare what was captured before.
    """
    return {"not": {"not": rule}}


def ascii_words(rule: Any) -> Any:
    """The rule with regular expressions whose words are ASCII: Unicode tables are slow to compile and to run."""
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


def entry_variable(entry: str) -> str:
    """Metavariable that records which entry of the catalogue a finding comes from."""
    return "$ENTRY_" + re.sub(r"[^A-Z0-9]", "_", entry.upper()).strip("_")


def captured(signal: Signal) -> list[Rule]:
    """Captures a node as the symbol of a finding, and the entry that it comes from."""
    return [{"pattern": SYMBOL}, entry_of(signal)]


def entry_of(signal: Signal) -> Rule:
    """Records the entry that a finding comes from."""
    return {"pattern": entry_variable(signal.origin.entry)}
