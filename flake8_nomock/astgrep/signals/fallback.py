"""Signal `fallback`: made-up data is the answer when the real one is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.astgrep.branch import Branch
from flake8_nomock.astgrep.items import Fallback, Signal
from flake8_nomock.astgrep.literals import UTILS
from flake8_nomock.astgrep.nodes import (
    SYMBOL,
    Rule,
    contains,
    either,
    entry_variable,
    field,
    kinds,
    within,
)


def branches(signals: Sequence[tuple[Signal, Fallback]]) -> Iterator[Branch]:
    """Stands at the expression: the whole of `a ?? b` and `c ? a : b`, the returned value in a handler."""
    for signal, item in signals:
        entry = {"pattern": entry_variable(signal.origin.entry)}
        for rule in _rules(item):
            yield Branch({**rule, "all": [*rule["all"], entry]}, UTILS)


def _rules(item: Fallback) -> Iterator[Rule]:
    made_up = _made_up(item)
    if item.at == "catch":
        yield _handler(made_up)
        yield _rejection(made_up)
    else:
        yield {
            "kind": "binary_expression",
            "all": [
                field("right", **made_up),
                field("operator", regex=r"^(\|\||\?\?)$"),
            ],
        }
        yield {
            "kind": "ternary_expression",
            "all": [either([field("consequence", **made_up), field("alternative", **made_up)])],
        }


def _made_up(item: Fallback) -> Rule:
    """A name of the shape, with members or as a call; bound to a literal of the file or not, where it matters."""
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
                "regex": rf"^(await\s+|new\s+|this\.)?({item.name})([.\[(][^\n]*|\()?$|^(await\s+|this\.)?({item.name})\("
            },
            {"pattern": SYMBOL},
        ],
    }
    if item.except_:
        rule["not"] = {"regex": rf"^({item.except_})\b"}
    if item.at in ("bound", "unbound"):
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
                    all=[field("name", pattern="$NAME"), field("value", matches="literal-data")],
                ),
            )["inside"],
        }
        rule["all"].append(bound if item.at == "bound" else {"not": bound})
    return rule


def _handler(made_up: Rule) -> Rule:
    """`catch { return mockX }`, `catch { setRows(mockRows) }` or `catch { rows = mockRows }`."""
    caught = within(kind="catch_clause")
    return {
        **made_up,
        "all": [
            *made_up["all"],
            caught,
            either(
                [
                    {"inside": {"kind": "return_statement"}},
                    {"inside": {"kind": "assignment_expression", "field": "right"}},
                    {"inside": {"kind": "arguments", **_in_setter()}},
                ]
            ),
        ],
    }


def _in_setter() -> Rule:
    setter = {"kind": "call_expression", **field("function", regex=r"^(this\.)?set[A-Z]\w*$")}
    return {"inside": setter}


def _rejection(made_up: Rule) -> Rule:
    """`.catch(() => mockX)`."""
    handler = {
        **kinds("arrow_function"),
        "inside": {
            "kind": "arguments",
            "inside": {
                "kind": "call_expression",
                **field("function", kind="member_expression", **field("property", regex="^catch$")),
            },
        },
    }
    return {**made_up, "all": [*made_up["all"], {"inside": {"field": "body", **handler}}]}
