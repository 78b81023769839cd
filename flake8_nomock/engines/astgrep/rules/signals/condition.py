"""Signal `condition`: the environment, the stage or the runner is asked whether this is a test or a mock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Condition, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    escape,
    field,
    full,
    has,
    kinds,
    quoted,
    within,
)
from flake8_nomock.engines.astgrep.rules.requirements import (
    Requirement,
    any_name,
    requirement,
    text,
    whole_name,
    words_in,
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


def alternatives(signals: Sequence[tuple[Signal, Condition]]) -> Iterator[Alternative]:
    """Stands at the tested expression; for a variable that keeps the answer, at the variable."""
    for signal, spec in signals:
        entry = entry_of(signal)
        for rule in _rules(spec):
            yield Alternative(
                {**rule, "all": [*rule.get("all", []), entry]}, f"condition {signal.origin.entry}"
            )


def needs(spec: Condition) -> Requirement:
    """Return a name that matches as a whole; for a stage, its spelling and one of the values it is compared with."""
    names = (spec.environment, spec.helper, spec.switch, spec.setting)
    runner = [any_name(spec.global_), any_name(["typeof"])] if spec.global_ else []
    attribute = any_name([spec.attribute.rpartition(".")[2]])
    return requirement(
        [*map(words_in, (*names, spec.stage)), any_name(spec.values), attribute, *runner],
        [*map(whole_name, names), text(spec.stage, r"(?<!\w)", r"(?!\w)")],
    )


def _rules(spec: Condition) -> Iterator[Rule]:
    if spec.stage:
        yield _comparison(spec)
        yield _case(spec)
        yield _membership(spec)
    if spec.environment:
        yield from _variable(spec)
    if spec.global_:
        yield _typeof(spec)
    if spec.attribute:
        yield _attribute(spec)
    if spec.helper:
        yield _helper(spec)
    if spec.switch:
        yield _switch(spec)
    if spec.setting:
        yield _setting(spec)


def _stage(spec: Condition) -> str:
    """Return the stage as it is written somewhere in an expression."""
    return rf"(^|[^\w$])({spec.stage})($|[^\w$])"


def _value(spec: Condition) -> Rule:
    return {**kinds("string", "template_string"), "regex": quoted(spec.values)}


def _comparison(spec: Condition) -> Rule:
    """`process.env.NODE_ENV === "test"`, either way round, or through a variable of the file."""
    kept = within(
        kind="program",
        **contains(
            kind="variable_declarator",
            all=[
                field("name", kind="identifier", pattern="$STAGE"),
                field(
                    "value", regex=rf"^\(?(process\.env|import\.meta\.env|Bun\.env|env)\b.*\b({spec.stage})\b"
                ),
            ],
        ),
    )
    return {
        "kind": "binary_expression",
        "all": [
            either([field("right", **_value(spec)), field("left", **_value(spec))]),
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
                        regex=_stage(spec),
                    ),
                    has(kind="identifier", pattern="$STAGE", all=[kept]),
                ]
            ),
            {"pattern": SYMBOL},
        ],
    }


def _case(spec: Condition) -> Rule:
    """`switch (process.env.NODE_ENV) { case "test": … }`."""
    return {
        "kind": "switch_case",
        "all": [
            field("value", **_value(spec), all=[{"pattern": SYMBOL}]),
            within(kind="switch_statement", **field("value", regex=_stage(spec))),
        ],
    }


def _membership(spec: Condition) -> Rule:
    """`["test", "ci"].includes(process.env.NODE_ENV)`."""
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
                        "object",
                        any=[{"kind": "array", **values}, {"kind": "parenthesized_expression", **values}],
                    ),
                ],
            ),
            field("arguments", regex=_stage(spec), pattern=SYMBOL),
        ],
    }


def _variable(spec: Condition) -> Iterator[Rule]:
    """Require that the variable is read at all: `process.env.VITEST`, `process.env["VITEST"]`, `Deno.env.get("VITEST")`."""
    owner = field("object", regex=_ENVIRONMENT)
    bare = _name(spec, full)
    yield {
        "kind": "member_expression",
        "all": [field("property", **bare), owner, _READ, {"pattern": SYMBOL}],
    }
    name: Rule = {"kind": "string", **_name(spec, lambda regex: rf"^.({regex}).$")}
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


def _name(spec: Condition, anchored: Callable[[str], str]) -> Rule:
    """Return the name of the variable or the switch, anchored as it stands in the source, and no exception."""
    exception: Rule = {"not": {"regex": anchored(spec.except_)}} if spec.except_ else {}
    return {"regex": anchored(spec.environment or spec.switch), **exception}


def _typeof(spec: Condition) -> Rule:
    """`typeof jest`, `typeof globalThis.vi`."""
    names = "|".join(map(escape, spec.global_))
    return {
        "kind": "unary_expression",
        "all": [
            field("argument", regex=rf"^\(?((globalThis|global|window)\.)?({names})\)?$", pattern=SYMBOL),
            field("operator", regex="^typeof$"),
        ],
    }


def _attribute(spec: Condition) -> Rule:
    """`if (import.meta.vitest)`; what the block then takes from it is not reported again."""
    owner, _, name = spec.attribute.rpartition(".")
    return {
        "kind": "member_expression",
        "all": [
            field("property", regex=f"^{escape(name)}$"),
            field("object", regex=f"^{escape(owner)}$"),
            {"not": {"inside": {"kind": "variable_declarator"}}},
            {"pattern": SYMBOL},
        ],
    }


def _helper(spec: Condition) -> Rule:
    """`const isTest = …` with a value that asks the environment."""
    return {
        "kind": "variable_declarator",
        "all": [
            field("name", kind="identifier", regex=full(spec.helper), pattern=SYMBOL),
            field("value", regex=r"process\.env|import\.meta\.env|NODE_ENV|VITEST|JEST_WORKER_ID"),
            {"not": field("value", **_FUNCTIONS)},
        ],
    }


def _switch(spec: Condition) -> Rule:
    """Return a variable that keeps the answer; hooks and functions of such a name are something else."""
    hook = {"kind": "call_expression", **field("function", regex=r"^(\w+\.)*use[A-Z]\w*$")}
    return {
        "kind": "variable_declarator",
        "all": [
            field("name", kind="identifier", **_name(spec, full), pattern=SYMBOL),
            {"has": {"field": "value", "regex": "."}},
            {"not": field("value", any=[*_FUNCTIONS["any"], hook])},
        ],
    }


def _setting(spec: Condition) -> Rule:
    """`env.isTest`, `this.config.IS_TEST`: whatever asks, the answer is there to be asked for."""
    return {
        "kind": "member_expression",
        "all": [
            field("property", regex=full(spec.setting)),
            field("object", regex=_CONFIGURATION),
            _READ,
            {"pattern": SYMBOL},
        ],
    }
