"""Signal `condition`: the environment, the stage or the runner is asked whether this is a test or a mock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Condition, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    entry_variable,
    escape,
    field,
    full,
    has,
    kinds,
    quoted,
    within,
)

_ENVIRONMENT = r"^(process\.env|import\.meta\.env|Bun\.env|env|Deno\.env)$"
_CONFIGURATION = (
    r"(^|\.)\w*([eE]nv|[eE]nvironment|[cC]onfig|[cC]onfiguration|[sS]ettings|ENV|CONFIG|SETTINGS)(\(\))?$"
)
_FUNCTIONS = kinds("arrow_function", "function_expression")
_READ: Rule = {
    "not": either(
        [
            {"inside": {"kind": "assignment_expression", "field": "left"}},
            {"inside": {"kind": "unary_expression", **field("operator", regex="^delete$")}},
        ]
    )
}


def branches(signals: Sequence[tuple[Signal, Condition]]) -> Iterator[Branch]:
    """Stands at the tested expression; for a variable that keeps the answer, at the variable."""
    for signal, item in signals:
        entry = {"pattern": entry_variable(signal.origin.entry)}
        for rule in _rules(item):
            yield Branch({**rule, "all": [*rule.get("all", []), entry]})


def _rules(item: Condition) -> Iterator[Rule]:
    if item.stage:
        yield _comparison(item)
        yield _case(item)
        yield _membership(item)
    if item.environment:
        yield from _variable(item)
    if item.global_:
        yield _typeof(item)
    if item.attribute:
        yield _attribute(item)
    if item.helper:
        yield _helper(item)
    if item.switch:
        yield _switch(item)
    if item.setting:
        yield _setting(item)


def _stage(item: Condition) -> str:
    """The stage as it is written somewhere in an expression."""
    return rf"(^|[^\w$])({item.stage})($|[^\w$])"


def _value(item: Condition) -> Rule:
    return {**kinds("string", "template_string"), "regex": quoted(item.values)}


def _comparison(item: Condition) -> Rule:
    """`process.env.NODE_ENV === "test"`, either way round, or through a variable of the file."""
    kept = within(
        kind="program",
        **contains(
            kind="variable_declarator",
            all=[
                field("name", kind="identifier", pattern="$STAGE"),
                field(
                    "value", regex=rf"^\(?(process\.env|import\.meta\.env|Bun\.env|env)\b.*\b({item.stage})\b"
                ),
            ],
        ),
    )
    return {
        "kind": "binary_expression",
        "all": [
            either([field("right", **_value(item)), field("left", **_value(item))]),
            field("operator", regex="^[!=]==?$"),
            either(
                [
                    has(
                        **kinds(
                            "member_expression",
                            "subscript_expression",
                            "identifier",
                            "call_expression",
                            "parenthesized_expression",
                            "non_null_expression",
                            "as_expression",
                        ),
                        regex=_stage(item),
                    ),
                    has(kind="identifier", pattern="$STAGE", all=[kept]),
                ]
            ),
            {"pattern": SYMBOL},
        ],
    }


def _case(item: Condition) -> Rule:
    """`switch (process.env.NODE_ENV) { case "test": … }`."""
    return {
        "kind": "switch_case",
        "all": [
            field("value", **_value(item), all=[{"pattern": SYMBOL}]),
            within(kind="switch_statement", **field("value", regex=_stage(item))),
        ],
    }


def _membership(item: Condition) -> Rule:
    """`["test", "ci"].includes(process.env.NODE_ENV)`."""
    values = contains(**_value(item))
    return {
        "kind": "call_expression",
        "all": [
            field(
                "function",
                kind="member_expression",
                all=[
                    field("property", regex="^(includes|indexOf|has)$"),
                    field(
                        "object",
                        any=[{"kind": "array", **values}, {"kind": "parenthesized_expression", **values}],
                    ),
                ],
            ),
            field("arguments", regex=_stage(item), pattern=SYMBOL),
        ],
    }


def _variable(item: Condition) -> Iterator[Rule]:
    """The variable is read at all: `process.env.VITEST`, `process.env["VITEST"]`, `Deno.env.get("VITEST")`."""
    owner = field("object", regex=_ENVIRONMENT)
    bare = _name(item, full)
    yield {
        "kind": "member_expression",
        "all": [field("property", **bare), owner, _READ, {"pattern": SYMBOL}],
    }
    name: Rule = {"kind": "string", **_name(item, lambda regex: rf"^.({regex}).$")}
    yield {
        "kind": "subscript_expression",
        "all": [field("index", **name), owner, _READ, {"pattern": SYMBOL}],
    }
    yield {
        "kind": "call_expression",
        "all": [
            field("function", regex=r"^(Deno|Bun)\.env\.(get|has)$"),
            field("arguments", has={**name, "pattern": SYMBOL}),
        ],
    }
    yield {
        "kind": "variable_declarator",
        "all": [
            field(
                "name",
                kind="object_pattern",
                has={
                    "any": [
                        {"kind": "shorthand_property_identifier_pattern", **bare, "pattern": SYMBOL},
                        {"kind": "pair_pattern", **field("key", **bare, pattern=SYMBOL)},
                    ]
                },
            ),
            field("value", regex=_ENVIRONMENT),
        ],
    }


def _name(item: Condition, anchored: Callable[[str], str]) -> Rule:
    """The name of the variable or the switch, anchored as it stands in the source, and no exception."""
    exception: Rule = {"not": {"regex": anchored(item.except_)}} if item.except_ else {}
    return {"regex": anchored(item.environment or item.switch), **exception}


def _typeof(item: Condition) -> Rule:
    """`typeof jest`, `typeof globalThis.vi`."""
    names = "|".join(map(escape, item.global_))
    return {
        "kind": "unary_expression",
        "all": [
            field("argument", regex=rf"^\(?((globalThis|global|window)\.)?({names})\)?$", pattern=SYMBOL),
            field("operator", regex="^typeof$"),
        ],
    }


def _attribute(item: Condition) -> Rule:
    """`if (import.meta.vitest)`; what the block then takes from it is not reported again."""
    owner, _, name = item.attribute.rpartition(".")
    return {
        "kind": "member_expression",
        "all": [
            field("property", regex=f"^{escape(name)}$"),
            field("object", regex=f"^{escape(owner)}$"),
            {"not": {"inside": {"kind": "variable_declarator"}}},
            {"pattern": SYMBOL},
        ],
    }


def _helper(item: Condition) -> Rule:
    """`const isTest = …` with a value that asks the environment."""
    return {
        "kind": "variable_declarator",
        "all": [
            field("name", kind="identifier", regex=full(item.helper), pattern=SYMBOL),
            field("value", regex=r"process\.env|import\.meta\.env|NODE_ENV|VITEST|JEST_WORKER_ID"),
            {"not": field("value", **_FUNCTIONS)},
        ],
    }


def _switch(item: Condition) -> Rule:
    """A variable that keeps the answer; hooks and functions of such a name are something else."""
    hook = {"kind": "call_expression", **field("function", regex=r"^(\w+\.)*use[A-Z]\w*$")}
    return {
        "kind": "variable_declarator",
        "all": [
            field("name", kind="identifier", **_name(item, full), pattern=SYMBOL),
            {"has": {"field": "value", "regex": "."}},
            {"not": field("value", any=[*_FUNCTIONS["any"], hook])},
        ],
    }


def _setting(item: Condition) -> Rule:
    """`env.isTest`, `this.config.IS_TEST`: whatever asks, the answer is there to be asked for."""
    return {
        "kind": "member_expression",
        "all": [
            field("property", regex=full(item.setting)),
            field("object", regex=_CONFIGURATION),
            _READ,
            {"pattern": SYMBOL},
        ],
    }
