"""Signal `fallback`: made-up data is the answer when the real one is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Fallback, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    SYMBOL,
    Rule,
    contains,
    either,
    field,
    inside,
    kinds,
    within,
)
from flake8_nomock.engines.astgrep.rules.requirements import Requirement, requirement, words_in


def alternatives(signals: Sequence[tuple[Signal, Fallback]]) -> Iterator[Alternative]:
    """Stands at the expression: the whole of `a ?? b` and `c ? a : b`, the returned value in a handler."""
    for signal, spec in signals:
        entry = entry_of(signal)
        for rule in _rules(spec):
            rule = {**rule, "all": [*rule["all"], entry]}
            yield Alternative(rule, f"fallback {signal.origin.entry}")


def needs(spec: Fallback) -> Requirement:
    """Return the literal parts of the name."""
    return requirement([words_in(spec.name)])


def _rules(spec: Fallback) -> Iterator[Rule]:
    made_up = _made_up(spec)
    if spec.at == "catch":
        yield _handler(made_up)
        yield _rejection(made_up)
    else:
        # between two that are made up, no real one is missing
        other: Rule = {"regex": rf"^(await\s+|new\s+|this\.)*({spec.name})\b"}
        answer = _wrapped(made_up)
        yield {
            "kind": "binary_expression",
            "all": [field("operator", regex=r"^(\|\||\?\?)$"), field("right", **answer), {"not": _TESTED}],
        }
        yield {
            "kind": "augmented_assignment_expression",
            "all": [field("operator", regex=r"^(\|\||\?\?)=$"), field("right", **answer)],
        }
        yield {
            "kind": "ternary_expression",
            "all": [
                either([field("consequence", **answer), field("alternative", **answer)]),
                {"not": {"all": [field("consequence", **other), field("alternative", **other)]}},
            ],
        }


def _made_up(spec: Fallback) -> Rule:
    """Return a name of the shape, with members or as a call; bound to a literal of the file or not, where it matters."""
    rule: Rule = {
        **kinds(
            "identifier",
            "member_expression",
            "subscript_expression",
            "call_expression",
            "new_expression",
            "await_expression",
        ),
        "all": [
            {
                "regex": rf"^(await\s+|new\s+|this\.)?({spec.name})([.\[(][^\n]*|\()?$|^(await\s+|this\.)?({spec.name})\("
            },
            {"not": {"matches": "row-of-a-mock-server"}},
            {"pattern": SYMBOL},
        ],
    }
    if spec.except_:
        rule["not"] = {"regex": rf"^(await\s+|new\s+|this\.)*({spec.except_})([^0-9A-Za-z_]|$)"}
    if spec.at in ("bound", "unbound"):
        content = [{"matches": "content"}] if spec.at == "bound" else []
        bound = {
            "any": [
                {"kind": "identifier", "pattern": "$NAME"},
                {
                    **kinds("member_expression", "subscript_expression"),
                    **field("object", kind="identifier", pattern="$NAME"),
                },
            ],
            "inside": within(
                kind="program",
                **contains(
                    kind="variable_declarator",
                    all=[
                        field("name", pattern="$NAME"),
                        field("value", all=[{"matches": "literal-data"}, *content]),
                    ],
                ),
            )["inside"],
        }
        rule["all"].append(bound if spec.at == "bound" else {"not": bound})
    return rule


def _handler(made_up: Rule) -> Rule:
    """`catch { return mockX }`, `catch { setRows(mockRows) }` or `catch { rows = mockRows }`."""
    caught = within(kind="catch_clause")
    return {
        **made_up,
        "all": [
            *made_up["all"],
            caught,
            _ANSWERS,
        ],
    }


def _rejection(made_up: Rule) -> Rule:
    """`.catch(() => mockX)`, `.catch(() => { return mockX })`."""
    caught = {
        "kind": "arguments",
        **inside(kind="call_expression", **field("function", **_CATCH)),
    }
    function: Rule = {**kinds("arrow_function", "function_expression"), **inside(**caught)}
    short = _around({"kind": "arrow_function", "field": "body", **inside(**caught)})
    # the nearest function around is the handler, not one that it defines
    nearest = {"inside": {"stopBy": kinds(*FUNCTIONS), **function}}
    return {**made_up, "all": [*made_up["all"], either([short, {"all": [_ANSWERS, nearest]}])]}


_CASTS = ("as_expression", "satisfies_expression", "parenthesized_expression", "non_null_expression")


def _wrapped(rule: Rule) -> Rule:
    """Return the rule, also in brackets or behind a cast."""
    cast = kinds(*_CASTS)
    return either([rule, {**cast, "has": either([rule, {**cast, "has": rule}])}])


def _around(outer: Rule) -> Rule:
    """Require that the outer rule holds around the node, casts and brackets left out."""
    return {"inside": {"stopBy": {"not": kinds(*_CASTS)}, **outer}}


_SETTER: Rule = {"kind": "call_expression", **field("function", regex=r"^(this\.)?set[A-Z]\w*$")}
_ANSWERS = either(
    [
        _around({"kind": "return_statement"}),
        _around({"kind": "assignment_expression", "field": "right"}),
        _around({"kind": "arguments", **inside(**_SETTER)}),
    ]
)
"""Returned, assigned or handed to a setter."""

_CATCH: Rule = {"kind": "member_expression", **field("property", regex="^catch$")}

_LOGICAL = kinds("binary_expression", "parenthesized_expression")
_CONDITIONAL: Rule = {"inside": {"kind": "ternary_expression", "field": "condition"}}
_TESTED: Rule = {
    "any": [
        _CONDITIONAL,
        {
            "inside": {
                "stopBy": {"not": _LOGICAL},
                "any": [
                    {**_LOGICAL, "all": [_CONDITIONAL]},
                    {
                        "kind": "parenthesized_expression",
                        **inside(**kinds("if_statement", "while_statement", "do_statement")),
                    },
                    {"kind": "unary_expression", **field("operator", regex="^!$")},
                ],
            }
        },
    ]
}
"""The value is only asked for being there: `if (demo || mockRows)`."""
