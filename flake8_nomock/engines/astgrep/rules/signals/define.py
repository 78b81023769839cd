"""Signal `define`: a class, function, variable or cast with a telling name. The name must match as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Define, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    either,
    entry_variable,
    field,
    full,
    has,
    kinds,
)
from flake8_nomock.engines.astgrep.rules.literal_data import UTILS

_VALUE: dict[str, Rule] = {
    "literal": {"matches": "literal-data"},
    "function": kinds("arrow_function", "function_expression"),
}


_OBJECT: Rule = {"any": [{"kind": "object"}, {"kind": "parenthesized_expression", "has": {"kind": "object"}}]}


def branches(signals: Sequence[tuple[Signal, Define]]) -> Iterator[Branch]:
    """Stands where the definition starts."""
    for signal, item in signals:
        captures = [{"pattern": SYMBOL}, {"pattern": entry_variable(signal.origin.entry)}]
        if item.class_:
            yield Branch(_class(item, captures))
        if item.function:
            yield Branch(_function(item, captures))
        if item.variable:
            yield Branch(_variable(item, captures), UTILS)
        if item.cast:
            yield Branch(_cast(item, captures))


def _name(regex: str, item: Define, captures: list[Rule]) -> list[Rule]:
    """The name matches and is no exception; captured, and with `$AT` as the place of the finding."""
    conditions: list[Rule] = [{"regex": full(regex)}]
    if item.except_:
        conditions.append({"not": {"regex": full(item.except_)}})
    return [*conditions, *captures]


def _class(item: Define, captures: list[Rule]) -> Rule:
    """A class where it starts; below decorators, which belong to its node, at its body (on the same line)."""
    classes = kinds("class_declaration", "abstract_class_declaration", "class")
    name = field("name", all=_name(item.class_, item, [*captures, {"pattern": "$AT"}]))
    decorated = has(kind="decorator")
    return {
        "any": [
            {**classes, "all": [name, {"not": decorated}]},
            {"kind": "class_body", "inside": {**classes, "all": [name, decorated]}},
        ]
    }


def _function(item: Define, captures: list[Rule]) -> Rule:
    """A declaration, or a variable that holds a function."""
    name = _name(item.function, item, captures)
    declaration = kinds("function_declaration", "generator_function_declaration")
    return {
        "any": [
            {**declaration, "all": [field("name", all=[*name, {"pattern": "$AT"}])]},
            {
                "kind": "variable_declarator",
                "all": [
                    field("name", kind="identifier", all=name),
                    field("value", **_VALUE["function"]),
                ],
            },
        ]
    }


def _variable(item: Define, captures: list[Rule]) -> Rule:
    conditions = [field("name", kind="identifier", all=_name(item.variable, item, captures))]
    conditions += [field("value", **_VALUE[need]) for need in item.needs]
    return {"kind": "variable_declarator", "all": conditions}


def _cast(item: Define, captures: list[Rule]) -> Rule:
    """`{ … } as unknown as AssetRepository`: a literal forced into a type of such a name."""
    inner: Rule = {
        "kind": "as_expression",
        "all": [
            {"has": {"nthChild": 1, **_OBJECT}},
            {"has": {"nthChild": 2, "regex": "^(unknown|any|never)$"}},
        ],
    }
    literal = either([*_OBJECT["any"], inner])
    # the name may be qualified, and have type arguments or brackets behind it
    regex = rf"^(\w+\.)*({item.cast})(<.*>)?(\[.*\])?$"
    return {
        "kind": "as_expression",
        "all": [
            {"has": {"nthChild": 1, **literal}},
            {"has": {"nthChild": 2, "regex": regex, "all": captures}},
        ],
    }
