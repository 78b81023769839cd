"""How a function answers: what stands around a value that is returned, assigned or handed on."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    Rule,
    either,
    every,
    field,
    inside,
    kinds,
)
from flake8_nomock.engines.astgrep.rules.made_up import MADE_UP_VALUE

CAST_KINDS = ("as_expression", "satisfies_expression", "parenthesized_expression", "non_null_expression")
CASTS = kinds(*CAST_KINDS)


def around(outer: Rule) -> Rule:
    """Ask that the outer rule holds around the node, casts and brackets left out."""
    return {"inside": {"stopBy": {"not": CASTS}, **outer}}


_RECEIVER = r"^([\w$]+\s*[?!]?\.\s*)*(set[A-Z]\w*|dispatch|commit|resolve|next|emit|update|replace)$"
TAKING: Rule = {
    "kind": "call_expression",
    "all": [field("function", regex=_RECEIVER), {"not": field("function", regex=r"^Promise\.")}],
}
_NESTED: Rule = {
    "kind": "arguments",
    **inside(kind="call_expression", inside={"kind": "arguments", **inside(**TAKING)}),
}
RETURNED = around({"kind": "return_statement"})
_HOLDS_ANSWERS = kinds(
    "return_statement", "assignment_expression", "arguments", "arrow_function", *CAST_KINDS
)
_PLACED = inside(**_HOLDS_ANSWERS)
"""Asked before all that says more: nearly every node is somewhere else."""
ANSWERS = every(
    [
        _PLACED,
        either(
            [
                RETURNED,
                around({"kind": "assignment_expression", "field": "right"}),
                around({"kind": "arguments", **inside(**TAKING)}),
                around(_NESTED),
            ]
        ),
    ]
)
"""Returned, assigned, or handed to what takes the answer: a setter, a store, a promise."""


def value_of(name: Rule) -> Rule:
    """Return what recognises a value that a name of this shape stands for."""
    return MADE_UP_VALUE.call(NAME=name)


def answer_of(name: Rule) -> Rule:
    """Return the same without casts and brackets around it, which the rules for answers look through."""
    return {"all": [MADE_UP_VALUE.call(NAME=name), {"not": CASTS}]}


def answering_function(outer: Rule) -> Rule:
    """Ask that the nearest function around is placed as `outer` says and answers with the value."""
    short = around({"kind": "arrow_function", "field": "body", "all": [outer]})
    function: Rule = {**kinds("arrow_function", "function_expression"), "all": [outer]}
    long = every([ANSWERS, {"inside": {"stopBy": kinds(*FUNCTIONS), **function}}])
    return every([_PLACED, either([short, long])])
