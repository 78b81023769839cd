"""Signal `argument`: a call with a telling argument, or an object literal with a telling pair of properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Argument, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    entry_variable,
    field,
    full,
    has,
    inside,
    kinds,
    whole,
)


def branches(signals: Sequence[tuple[Signal, Argument]]) -> Iterator[Branch]:
    """A call is reported where it starts, a property without a callee where the property stands."""
    for signal, item in signals:
        entry = {"pattern": entry_variable(signal.origin.entry)}
        yield Branch(_call(item, entry) if item.callee else _property(item, entry))


def _call(item: Argument, entry: Rule) -> Rule:
    callee = field("function", regex=full(item.callee), all=[{"pattern": SYMBOL}])
    made = field("constructor", regex=full(item.callee), all=[{"pattern": SYMBOL}])
    arguments = field("arguments", has=_argument(item))
    return {
        "any": [
            {"kind": "call_expression", "all": [callee, arguments, entry]},
            {"kind": "new_expression", "all": [made, arguments, entry]},
        ]
    }


def _argument(item: Argument) -> Rule:
    conditions: list[Rule] = []
    if item.kind:
        conditions.append(kinds(*item.kind))
    if item.matches:
        conditions.append({**kinds("string", "template_string"), "regex": _in_quotes(item.matches)})
    if item.name:
        exception = [{"not": {"regex": full(item.except_)}}] if item.except_ else []
        name: Rule = {**kinds("identifier", "member_expression"), "regex": full(item.name)}
        conditions += [name, *exception]
    if item.property:
        conditions.append({"kind": "object", **has(**_pair(item))})
    if item.replies:
        conditions.append(
            {
                **kinds("arrow_function", "function_expression"),
                **contains(kind="call_expression", any=list(_replies(item.replies))),
            }
        )
    if item.last:
        conditions.append({"nthChild": {"position": 1, "reverse": True}})
    if item.position > 0:
        conditions.append({"nthChild": {"position": f"n+{item.position + 1}"}})
    elif item.position == 0:
        conditions.append({"nthChild": 1})
    return {"all": conditions}


def _replies(names: Sequence[str]) -> Iterator[Rule]:
    """`req.reply(body)`, `req.destroy()`: some methods answer only with an argument."""
    bare = [name.removesuffix("()") for name in names if name.endswith("()")]
    given = [name for name in names if not name.endswith("()")]
    for methods, arguments in ((given, [field("arguments", has={"regex": "^[^()]"})]), (bare, [])):
        if methods:
            method = field("function", kind="member_expression", **field("property", regex=whole(methods)))
            yield {"all": [method, *arguments]}


def _in_quotes(regex: str) -> str:
    inner = full(regex)
    head, _, body = inner.partition("^")
    return f"{head}^.{body[:-1]}.$"


def _pair(item: Argument) -> Rule:
    conditions: list[Rule] = [field("key", regex=rf"^['\"]?({item.property})['\"]?$")]
    if item.value:
        conditions.append(field("value", regex=full(item.value)))
    return {"kind": "pair", "all": conditions}


def _property(item: Argument, entry: Rule) -> Rule:
    """`{ provide: X, useValue: { … } }`."""
    key = field("key", regex=rf"^['\"]?({item.property})['\"]?$", all=[{"pattern": SYMBOL}])
    beside = inside(
        kind="object", has={"kind": "pair", **field("key", regex=rf"^['\"]?({item.beside})['\"]?$")}
    )
    value: list[Rule] = []
    if item.kind:
        value.append(field("value", **kinds(*item.kind)))
    if item.value:
        value.append(field("value", regex=full(item.value)))
    return {"kind": "pair", "all": [key, *([either(value)] if value else []), beside, entry]}
