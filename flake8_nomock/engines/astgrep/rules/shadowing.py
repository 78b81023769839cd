"""Who declares a name: utilities about the metavariable `$OBJECT`, whatever it should stand for."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    Rule,
    either,
    field,
    has,
    kinds,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import TYPE_KEYWORD

OBJECT = "$OBJECT"
SAME: Rule = {"pattern": OBJECT}
DECLARATION = kinds("lexical_declaration", "variable_declaration")
BLOCKS = kinds("program", "statement_block")

_NAMES: list[Rule] = [
    {"kind": "identifier", **SAME},
    {"kind": "shorthand_property_identifier_pattern", **SAME},
]
_PATTERN: Rule = {
    "kind": "object_pattern",
    "has": {"any": [_NAMES[1], {"kind": "pair_pattern", **field("value", **SAME)}]},
}
_NESTED: Rule = {**kinds("object_pattern", "array_pattern"), "matches": "binds"}
_DEFINITIONS = kinds(
    "function_declaration",
    "generator_function_declaration",
    "class_declaration",
    "abstract_class_declaration",
    "enum_declaration",
)
_IMPORTS: list[Rule] = [
    {"kind": "import_require_clause", **has(**SAME)},
    {"kind": "import_clause", "matches": "whole-as-object"},
    {
        "kind": "import_clause",
        "has": {"kind": "named_imports", "has": {"kind": "import_specifier", "matches": "name-as-object"}},
    },
]

UTILITIES: dict[str, Rule] = {
    "name-as-object": {
        "all": [
            either(
                [
                    field("alias", **SAME),
                    {"all": [{"not": field("alias", kind="identifier")}, field("name", **SAME)]},
                ]
            ),
            {"not": TYPE_KEYWORD},
        ]
    },
    "whole-as-object": {"any": [has(kind="identifier", **SAME), has(kind="namespace_import", has=SAME)]},
    "declares-variable": {
        "any": [
            {
                **DECLARATION,
                "has": {
                    "kind": "variable_declarator",
                    **field("name", any=[{"kind": "identifier", **SAME}, _NESTED]),
                },
            },
            {**_DEFINITIONS, **field("name", **SAME)},
        ]
    },
    "declares": {
        "any": [
            {"kind": "import_statement", "has": either(_IMPORTS)},
            {"matches": "declares-variable"},
            {"kind": "export_statement", "has": {"matches": "declares-variable"}},
        ]
    },
    "imported-object": {
        "all": [
            within(
                kind="program",
                has={
                    "any": [
                        {"kind": "import_statement", "has": either(_IMPORTS)},
                        {
                            **DECLARATION,
                            "has": {
                                "kind": "variable_declarator",
                                "all": [
                                    field("name", **_PATTERN),
                                    field("value", regex=r"^(await )?(require|import)\("),
                                ],
                            },
                        },
                    ]
                },
            ),
            {"not": {"matches": "parameter"}},
        ]
    },
    "declared-in-file": within(**BLOCKS, has={"matches": "declares"}),
    "declared-in-block": within(kind="statement_block", has={"matches": "declares-variable"}),
    "binds": {
        "any": [
            *_NAMES,
            {**kinds("object_pattern", "array_pattern", "rest_pattern"), **has(matches="binds")},
            {"kind": "pair_pattern", **field("value", matches="binds")},
            {**kinds("assignment_pattern", "object_assignment_pattern"), **field("left", matches="binds")},
        ]
    },
    "parameter": within(
        **kinds(*FUNCTIONS, "catch_clause", "for_in_statement"),
        all=[
            either(
                [
                    field("parameters", has=field("pattern", matches="binds")),
                    field("parameter", matches="binds"),
                    field("left", matches="binds"),
                ]
            )
        ],
    ),
}
"""Imports of types declare nothing that runs, so `name-as-object` leaves them out."""
