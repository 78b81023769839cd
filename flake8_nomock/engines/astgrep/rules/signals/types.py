"""Signal `use` of types: a variable, parameter or alias that is declared to hold a double."""

from __future__ import annotations

from flake8_nomock.catalogue.signal_types.typescript import Signal, Use
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import captured
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    either,
    field,
    has,
    inside,
    kinds,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_specifiers import quoted_specifier


def alternative(signal: Signal, spec: Use) -> Alternative:
    """`jest.Mocked<T>` (names with a dot), or a distinctive type's name that the file does not define.

    With `from`, the type must be imported from there, type-only or not.
    """
    captures = captured(signal)
    dotted = [name for name in spec.names if "." in name]
    bare = [name for name in spec.names if "." not in name]
    alternatives: list[Rule] = []
    if dotted:
        alternatives.append({"kind": "nested_type_identifier", "regex": whole(dotted), "all": captures})
    if bare:
        conditions: list[Rule] = [{"regex": whole(bare)}, *captures]
        if spec.from_:
            conditions.append(_type_import(spec))
        else:
            conditions.append({"not": {"matches": "defined-type"}})
        alternatives.append({"kind": "type_identifier", "all": conditions})
    return Alternative(either(alternatives), f"use {signal.origin.entry}")


_DEFINITIONS = ("type_alias_declaration", "interface_declaration", "class_declaration", "enum_declaration")
UTILITIES: dict[str, Rule] = {
    "defined-type": {
        "any": [
            inside(kind="nested_type_identifier"),
            inside(any=[{"kind": kind, **field("name", pattern=SYMBOL)} for kind in _DEFINITIONS]),
            within(
                kind="program",
                has={
                    "any": [
                        {**kinds(*_DEFINITIONS), **field("name", pattern=SYMBOL)},
                        {
                            "kind": "export_statement",
                            **has(**kinds(*_DEFINITIONS), **field("name", pattern=SYMBOL)),
                        },
                    ]
                },
            ),
        ]
    }
}
"""`$SYMBOL` is the name of a definition, or one that the file defines."""


def _type_import(spec: Use) -> Rule:
    specifier: Rule = {
        "kind": "import_specifier",
        "any": [field("name", pattern=SYMBOL), field("alias", pattern=SYMBOL)],
    }
    return within(
        kind="program",
        has={
            "kind": "import_statement",
            "all": [
                field("source", regex=quoted_specifier(spec.from_)),
                has(kind="import_clause", has={"kind": "named_imports", "has": specifier}),
            ],
        },
    )
