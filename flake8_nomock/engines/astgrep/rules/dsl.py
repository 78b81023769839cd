"""The smallest words of an ast-grep rule: relations, name alternations, metavariables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

Rule = dict[str, Any]
"""An ast-grep rule object, as it stands in YAML."""

SYMBOL = "$SYMBOL"
"""Captures what a finding names."""

TEXT: Rule = {
    "any": [
        {"kind": "string"},
        {"kind": "template_string", "not": {"has": {"kind": "template_substitution"}}},
    ]
}
"""A string, or a template that is one."""

FUNCTIONS = (
    "arrow_function",
    "function_declaration",
    "function_expression",
    "generator_function",
    "generator_function_declaration",
    "method_definition",
)


def field(name: str, **rule: Any) -> Rule:
    """Require that the child in this field matches."""
    return {"has": {"field": name, **rule}}


def has(**rule: Any) -> Rule:
    """Require that a direct child matches."""
    return {"has": rule}


def inside(**rule: Any) -> Rule:
    """Require that the parent matches."""
    return {"inside": rule}


def within(**rule: Any) -> Rule:
    """Any node around matches."""
    return {"inside": {"stopBy": "end", **rule}}


def contains(**rule: Any) -> Rule:
    """Any node below matches."""
    return {"has": {"stopBy": "end", **rule}}


def kinds(*names: str) -> Rule:
    """Require that the node is of one of these kinds."""
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
    """Return the same, as a whole text."""
    return f"^({alternation(names)})$"


def quoted(names: Iterable[str]) -> str:
    """Return the same, as a whole string literal with its quotes."""
    return f"^.({alternation(names)}).$"


def member_named(name: str, *conditions: Rule) -> Rule:
    """Return `x.name` and ``x["name"]``, ``x[`name`]``; `name` is a regular expression for the whole name, not anchored."""
    access = [
        {"kind": "member_expression", **field("property", regex=f"^({name})$")},
        {"kind": "subscript_expression", **field("index", regex=rf"""^["'`]({name})["'`]$""")},
    ]
    return {"all": [either(access), *conditions]} if conditions else either(access)


def written(names: Iterable[str]) -> str:
    """Return a regular expression for dotted names whose later parts may stand in brackets: `Date.now`, `Date["now"]`."""
    return "|".join(map(_written, sorted({*names})))


def _written(name: str) -> str:
    first, *others = name.split(".")
    bracket = r"(.\])?" if others else ""  # the first part may itself stand in the brackets of an owner
    return (
        alternation([first])
        + bracket
        + "".join(rf"(\s*\??\.\s*({alternation([part])})|\[.({alternation([part])}).\])" for part in others)
    )


def full(regex: str) -> str:
    """Return a regular expression of the catalogue, which matches a text as a whole."""
    flags = re.match(r"\(\?[a-z]+\)", regex)
    head = flags.group() if flags else ""
    return f"{head}^({regex[len(head) :]})$"


def escape(name: str) -> str:
    """Return a name as a regular expression that reads like the name."""
    return re.sub(r"([.^$*+?()\[\]{}|\\])", r"\\\1", name)
