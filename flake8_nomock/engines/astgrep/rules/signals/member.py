"""Signal `member`: a telling method of an object of unknown origin (`.mockReturnValue`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Member, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    contains,
    either,
    field,
    member_named,
    quoted,
    whole,
)
from flake8_nomock.engines.astgrep.rules.requirements import Requirement, any_name, requirement


def needs(spec: Member) -> Requirement:
    """One of the methods."""
    return requirement([any_name(spec.call)])


def alternatives(signals: Sequence[tuple[Signal, Member]]) -> Iterator[Alternative]:
    """Report the access where its chain starts; stay silent in a chain that an `unless` member starts."""
    if not signals:
        return
    names = alternation(name for _, spec in signals for name in spec.call)
    known = []
    for signal, spec in signals:
        called = [
            field("property", regex=whole(spec.call), pattern=SYMBOL),
            field("index", regex=quoted(spec.call), pattern=SYMBOL),
        ]
        conditions: list[Rule] = [either(called)]
        if spec.unless:
            made = contains(
                any=[
                    {"kind": "member_expression", **field("property", regex=whole(spec.unless))},
                    {
                        "kind": "call_expression",
                        **field("function", kind="identifier", regex=whole(spec.unless)),
                    },
                ]
            )
            conditions.append({"not": field("object", **made)})
        conditions.append(entry_of(signal))
        known.append({"all": conditions})
    # `state.mockResponses[id]` and `state.mockResponses = rows` are no methods
    data = either(
        [
            {"inside": {"kind": "subscript_expression", "field": "object"}},
            {"inside": {"kind": "assignment_expression", "field": "left"}},
            {"inside": {"kind": "arrow_function", "field": "body"}},
        ]
    )
    yield Alternative(member_named(names, either(known), {"not": data}), "member")
