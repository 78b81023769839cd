"""Signal `member`: a telling method of an object of unknown origin (`.mockReturnValue`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Member, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    entry_variable,
    field,
    whole,
)


def branches(signals: Sequence[tuple[Signal, Member]]) -> Iterator[Branch]:
    """The access is reported where its chain starts; silent in a chain that an `unless` member starts."""
    if not signals:
        return
    names = whole(name for _, item in signals for name in item.call)
    known = []
    for signal, item in signals:
        conditions: list[Rule] = [field("property", regex=whole(item.call), pattern=SYMBOL)]
        if item.unless:
            made = contains(
                any=[
                    {"kind": "member_expression", **field("property", regex=whole(item.unless))},
                    {
                        "kind": "call_expression",
                        **field("function", kind="identifier", regex=whole(item.unless)),
                    },
                ]
            )
            conditions.append({"not": field("object", **made)})
        conditions.append({"pattern": entry_variable(signal.origin.entry)})
        known.append({"all": conditions})
    rule: Rule = {"kind": "member_expression", "all": [field("property", regex=names), either(known)]}
    yield Branch(rule)
