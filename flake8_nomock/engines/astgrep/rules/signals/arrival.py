"""Signal `arrival`: a made-up value arrives where a real one belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Arrival, Signal
from flake8_nomock.engines.astgrep.rules import arrival_places
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import SYMBOL, Rule, contains, field, full, within
from flake8_nomock.engines.astgrep.rules.made_up import kept_in_variable
from flake8_nomock.engines.astgrep.rules.requirements import (
    Pattern,
    Requirement,
    is_portable,
    joined,
    requirement,
    text,
    whole_name,
    words_in,
)


def alternatives(signals: Sequence[tuple[Signal, Arrival]]) -> Iterator[Alternative]:
    """Yield the rules. They stand at the value, or at the expression that chooses between it and the real one."""
    for signal, spec in signals:
        for place in spec.at:
            found = _phrase(spec) if place in _COMMENTS else _name(spec)
            for rule in arrival_places.RULES.get(place, lambda name: [])(found):
                excused = (
                    [] if spec.literal or place in _BY_CONTENT else [{"not": {"matches": "empty-by-name"}}]
                )
                rule = {"all": [rule, *excused, entry_of(signal)]}
                yield Alternative(rule, f"arrival {signal.origin.entry}")
        if "route" in spec.at and not spec.literal:
            for rule in arrival_places.RULES["route"](kept_in_variable({"all": _telling(spec)})):
                yield Alternative({"all": [rule, entry_of(signal)]}, f"arrival {signal.origin.entry}")


def needs(spec: Arrival) -> Requirement:
    """Return the literal parts of the name, and what it looks like in the source where all places want the same of it."""
    return requirement([words_in(spec.name)], [_pattern(spec)])


_OBJECTS = r"(\w+\.)*"
"""How the name of a method begins whose object is anything: each part of it is a name in the source."""

_ANYTHING_FIRST = re.compile(r"\|\.\*(?![?+])")
"""How an alternative begins that may have anything in front. A search needs none of it and would take quadratic time."""


def _pattern(spec: Arrival) -> Pattern | None:
    """Return a name or a text that the source holds wherever the value may arrive; None where that cannot be said."""
    if "handler-record" in spec.at:
        return text(_ANYTHING_FIRST.sub("|", spec.name))
    if all(place in _COMMENTS for place in spec.at):
        return text(spec.name)
    if "delayed-record" in spec.at:
        method = spec.name.removeprefix(_OBJECTS)
        is_method = method != spec.name and is_portable(method)
        return Pattern(joined(method, "(?m:^)", ""), is_name=True) if is_method else None
    return whole_name(spec.name) if spec.name else None


_COMMENTS = ("handler-comment", "answer-comment", "whole-comment")
"""Places whose name is a phrase, looked for in a comment."""
_BY_CONTENT = ("text", "handler-record", "delayed-record", *_COMMENTS)
"""Places whose name is no name of a value."""

UTILITIES: dict[str, Rule] = {
    "empty-by-name": within(
        kind="program",
        **contains(
            kind="variable_declarator",
            all=[
                field("name", pattern=SYMBOL),
                field("value", all=[{"matches": "literal-data"}, {"not": {"matches": "content"}}]),
            ],
        ),
    )
}
"""The file gives the name a literal without content: the rows of a skeleton, a filler."""

_BARE = "(?i)^_*(mock|fake|stub|dummy|mocked|faked|stubbed)s?_*[0-9]*$"
"""The bare word says too little: it is also a library's object, a port, a scratch value."""


def _name(spec: Arrival) -> Rule:
    """Return the telling name, captured as the symbol."""
    kept = [_LIST_IN_FILE] if spec.literal else []
    return {"all": [*_telling(spec), {"pattern": SYMBOL}, *kept]}


_LIST_IN_FILE = within(
    kind="program",
    **contains(
        kind="variable_declarator",
        all=[field("name", pattern=SYMBOL), field("value", matches="list-of-entities")],
    ),
)
"""The file gives the name a list of records."""


def _phrase(spec: Arrival) -> Rule:
    """Return what recognises a comment with the phrase."""
    return {"regex": spec.name, "pattern": SYMBOL}


def _telling(spec: Arrival) -> list[Rule]:
    conditions: list[Rule] = [{"regex": full(spec.name)}, {"not": {"regex": _BARE}}]
    if spec.except_:
        conditions.append({"not": {"regex": full(spec.except_)}})
    if not spec.literal and "mock" in spec.name:
        conditions.append({"not": {"matches": "row-of-a-mock-server"}})
    return conditions
