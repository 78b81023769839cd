"""Tests of signal `condition` on a stage: comparisons, cases, memberships, beginnings, patterns and tables of stages."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.typescript import Condition
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    contains,
    either,
    every,
    field,
    full,
    has,
    kinds,
    quoted,
    whole,
    within,
)

_SOURCE = r"(process\.env|import\.meta\.env|Bun\.env|Deno\.env|env)\b"
_OPERANDS = (
    *("member_expression", "subscript_expression", "identifier", "call_expression"),
    *("parenthesized_expression", "non_null_expression", "as_expression", "satisfies_expression"),
)


def rules(spec: Condition) -> Iterator[Rule]:
    """Yield the rules for everything that asks which of `values` a stage is."""
    yield _comparison(spec)
    yield _case(spec)
    yield _membership(spec)
    yield _part(spec)
    yield _pattern(spec)
    yield _table(spec)


def _written(spec: Condition) -> str:
    """Return the stage as it is written somewhere in an expression."""
    return rf"(^|[^\w$])({spec.stage})($|[^\w$])"


def _value(spec: Condition) -> Rule:
    return {**kinds("string", "template_string"), "regex": quoted(spec.values)}


def _operand(spec: Condition) -> Rule:
    """Return what an expression must be to mean the stage: it names it, or is a variable of the file that keeps it."""
    other: Rule = {"not": {"regex": rf"(^|[^\w$])({spec.except_})($|[^\w$])"}} if spec.except_ else {}
    return either(
        [
            {**kinds(*_OPERANDS), "regex": _written(spec), **other},
            {"kind": "identifier", "pattern": "$STAGE", "all": [_kept(spec)]},
            {
                **kinds("call_expression", "non_null_expression", "parenthesized_expression"),
                **contains(kind="identifier", pattern="$STAGE", all=[_kept(spec)]),
            },
        ]
    )


def _kept(spec: Condition) -> Rule:
    """`const stage = process.env.NODE_ENV ?? "development"`, `const { NODE_ENV: stage } = process.env`."""
    plain = every(
        [
            field("name", kind="identifier", pattern="$STAGE"),
            field("value", regex=rf"^\(?{_SOURCE}"),
            field("value", regex=rf"(^|\W)({spec.stage})(\W|$)"),
        ]
    )
    renamed = every(
        [
            field(
                "name",
                kind="object_pattern",
                **contains(
                    kind="pair_pattern",
                    all=[
                        field("key", regex=full(spec.stage)),
                        either(
                            [
                                field("value", pattern="$STAGE"),
                                field("value", **field("left", pattern="$STAGE")),
                            ]
                        ),
                    ],
                ),
            ),
            field("value", regex=rf"^\(?{_SOURCE}"),
        ]
    )
    return within(kind="program", **contains(kind="variable_declarator", all=[either([plain, renamed])]))


def _comparison(spec: Condition) -> Rule:
    """`process.env.NODE_ENV === "test"`, either way round, or through a variable of the file."""
    return {
        "kind": "binary_expression",
        "all": [
            either([field("right", **_value(spec)), field("left", **_value(spec))]),
            field("operator", regex="^[!=]==?$"),
            has(**_operand(spec)),
            {"pattern": SYMBOL},
        ],
    }


def _case(spec: Condition) -> Rule:
    """`switch (process.env.NODE_ENV) { case "test": … }`."""
    return {
        "kind": "switch_case",
        "all": [
            field("value", **_value(spec), all=[{"pattern": SYMBOL}]),
            within(
                kind="switch_statement",
                stopBy={"kind": "switch_statement"},
                **field("value", **either([{"regex": _written(spec)}, has(**_operand(spec))])),
            ),
        ],
    }


def _membership(spec: Condition) -> Rule:
    """`["test", "ci"].includes(process.env.NODE_ENV)`, `new Set(["test"]).has(NODE_ENV)`."""
    values = contains(**_value(spec))
    return {
        "kind": "call_expression",
        "all": [
            field(
                "function",
                kind="member_expression",
                all=[
                    field("property", regex="^(includes|indexOf|has)$"),
                    field(
                        "object", **kinds("array", "parenthesized_expression", "new_expression"), all=[values]
                    ),
                ],
            ),
            field(
                "arguments",
                has={**either([{"regex": _written(spec)}, _operand(spec)]), "all": [{"pattern": SYMBOL}]},
            ),
        ],
    }


def _part(spec: Condition) -> Rule:
    """`process.env.NODE_ENV?.startsWith("test")`."""
    return {
        "kind": "call_expression",
        "all": [
            field("arguments", **has(**_value(spec))),
            field(
                "function",
                kind="member_expression",
                all=[
                    field(
                        "property",
                        regex=whole(["startsWith", "endsWith", "includes", "match", "localeCompare"]),
                    ),
                    field("object", **_operand(spec)),
                ],
            ),
            {"pattern": SYMBOL},
        ],
    }


def _pattern(spec: Condition) -> Rule:
    """`/^test/.test(process.env.NODE_ENV)`, `process.env.NODE_ENV.match(/test/)`."""
    choice = rf"([\w-]+\|)*({alternation(spec.values)})(ing|s|\?)*(\|[\w-]+)*"
    words: Rule = {"kind": "regex", "regex": rf"^/\^?\(?(\?:)?{choice}\)?\$?/[a-z]*$"}
    pattern_asks = field(
        "function",
        kind="member_expression",
        all=[field("property", regex=whole(["test", "exec"])), field("object", **words)],
    )
    stage_asks = field(
        "function",
        kind="member_expression",
        all=[field("property", regex=whole(["match", "search"])), field("object", **_operand(spec))],
    )
    return {
        "kind": "call_expression",
        "all": [
            either(
                [
                    every(
                        [
                            pattern_asks,
                            field("arguments", **has(**either([_operand(spec), {"regex": _written(spec)}]))),
                        ]
                    ),
                    every([field("arguments", **has(**words)), stage_asks]),
                ]
            ),
            {"pattern": SYMBOL},
        ],
    }


def _table(spec: Condition) -> Rule:
    """`{ test: "memory", production: "postgres" }[process.env.NODE_ENV]`, also where the table has a name.

    A named table may list what a setting can be (`DRIVERS[config.driver]`) or the settings of all stages, so there only
    the stages count, and only where something else runs: a class, a function, an object.
    """
    key: Rule = {"regex": rf"""^['"]?({alternation(spec.values)})['"]?$"""}
    table: Rule = {"kind": "object", **has(kind="pair", **field("key", **key))}
    settings = kinds("string", "template_string", "number", "true", "false", "object", "array")
    named_settings: Rule = {"regex": "(?i)(config|configuration|settings)$"}
    differs = field("value", **{"not": either([*settings["any"], named_settings])})
    table_of_code: Rule = {"kind": "object", **has(kind="pair", all=[field("key", **key), differs])}
    around: Rule = {**kinds("as_expression", "satisfies_expression"), "has": {"nthChild": 1, **table_of_code}}
    kept = [field("name", pattern="$TABLE"), field("value", any=[table_of_code, around])]
    named: Rule = {
        "kind": "identifier",
        "pattern": "$TABLE",
        **within(kind="program", **contains(kind="variable_declarator", all=kept)),
    }
    return {
        "kind": "subscript_expression",
        "all": [
            field(
                "object",
                any=[
                    table,
                    {"kind": "parenthesized_expression", **contains(**table)},
                    *([named] if "test" in spec.values else []),
                ],
            ),
            field("index", **_operand(spec)),
            {"pattern": SYMBOL},
        ],
    }
