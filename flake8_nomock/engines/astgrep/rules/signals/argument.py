"""Signal `argument`: a call with a telling argument, or an object literal with a telling pair of properties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Argument, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    field,
    full,
    has,
    inside,
    kinds,
    whole,
)
from flake8_nomock.engines.astgrep.rules.requirements import Requirement, any_name, requirement, words_in

_SHAPES = {"double-object": "object-of-functions", "double-factory": "double-factory"}
"""What `kind` may name besides kinds of nodes, and the utility that says so."""


def alternatives(signals: Sequence[tuple[Signal, Argument]]) -> Iterator[Alternative]:
    """Report a call where it starts, a property without a callee where the property stands."""
    for signal, spec in signals:
        entry = entry_of(signal)
        rule = _call(spec, entry) if spec.callee else _property(spec, entry)
        yield Alternative(rule, f"argument {signal.origin.entry}")


def needs(spec: Argument) -> Requirement:
    """Return the literal parts of whatever must match as written; names of methods that reply."""
    regexes = (spec.callee, spec.property, spec.value, spec.matches, spec.name, spec.beside)
    replies = any_name(name.removesuffix("()") for name in spec.replies)
    return requirement([*map(words_in, regexes), replies])


def _call(spec: Argument, entry: Rule) -> Rule:
    symbol: list[Rule] = [] if spec.shows_name else [{"pattern": SYMBOL}]
    callee = field("function", regex=full(spec.callee), all=symbol)
    made = field("constructor", regex=full(spec.callee), all=symbol)
    arguments = field("arguments", has=_argument(spec))
    return {
        "any": [
            {"kind": "call_expression", "all": [callee, arguments, entry]},
            {"kind": "new_expression", "all": [made, arguments, entry]},
        ]
    }


def _argument(spec: Argument) -> Rule:
    conditions: list[Rule] = []
    if spec.kind:
        conditions.append(_of_kind(spec.kind))
    if spec.matches:
        conditions.append({**kinds("string", "template_string"), "regex": _in_quotes(spec.matches)})
    if spec.name:
        exception = [{"not": {"regex": full(spec.except_)}}] if spec.except_ else []
        name: Rule = {**kinds("identifier", "member_expression"), "regex": full(spec.name)}
        conditions += [name, *exception, *([{"pattern": SYMBOL}] if spec.shows_name else [])]
    if spec.property:
        conditions.append({"kind": "object", **has(**_pair(spec))})
    if spec.replies:
        conditions.append(
            {
                **kinds("arrow_function", "function_expression"),
                **contains(kind="call_expression", any=list(_replies(spec.replies))),
            }
        )
    if spec.last:
        conditions.append({"nthChild": {"position": 1, "reverse": True}})
    if spec.position > 0:
        conditions.append({"nthChild": {"position": f"n+{spec.position + 1}"}})
    elif spec.position == 0:
        conditions.append({"nthChild": 1})
    return {"all": conditions}


def _of_kind(names: Sequence[str]) -> Rule:
    """Return a node of one of these kinds or shapes."""
    return either({"matches": _SHAPES[name]} if name in _SHAPES else {"kind": name} for name in names)


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


def _pair(spec: Argument) -> Rule:
    conditions: list[Rule] = [field("key", regex=rf"^['\"]?({spec.property})['\"]?$")]
    if spec.value:
        conditions.append(field("value", regex=full(spec.value)))
    return {"kind": "pair", "all": conditions}


def _property(spec: Argument, entry: Rule) -> Rule:
    """`{ provide: X, useValue: { … } }`."""
    symbol: Rule = {"pattern": SYMBOL}
    key = field(
        "key", regex=rf"^['\"]?({spec.property})['\"]?$", **({} if spec.shows_name else {"all": [symbol]})
    )
    beside = inside(
        kind="object", has={"kind": "pair", **field("key", regex=rf"^['\"]?({spec.beside})['\"]?$")}
    )
    value: list[Rule] = []
    if spec.kind:
        value.append(field("value", **_of_kind(spec.kind)))
    if spec.value:
        other = {"not": {"regex": full(spec.except_)}} if spec.except_ else {}
        shown = {"all": [symbol]} if spec.shows_name else {}
        value.append(field("value", regex=full(spec.value), **other, **shown))
    return {"kind": "pair", "all": [key, *([either(value)] if value else []), beside, entry]}
