"""Signal `condition`: the environment, the stage or the runner is asked whether this is a test or a mock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Condition, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    either,
    escape,
    field,
    full,
    has,
    kinds,
)
from flake8_nomock.engines.astgrep.rules.requirements import (
    Requirement,
    any_name,
    requirement,
    text,
    whole_name,
    words_in,
)
from flake8_nomock.engines.astgrep.rules.signals import runner_globals, settings, stage_comparisons
from flake8_nomock.engines.astgrep.rules.signals.runner_globals import READ

_ENVIRONMENT = (
    r"^(((globalThis|global|window)\.)?process\??(\.env|\[.env.\])|import\.meta\.env|Bun\.env|env|Deno\.env"
    r"|(c|ctx|context)\.env)$"
)
_ASKS_ENVIRONMENT = r"process(\.env|\[.env.\])|import\.meta\.env|Bun\.env|Deno\.env"
_CONFIGURATION = (
    r"(^|\.)\w*([eE]nv|[eE]nvironment|[cC]onfig|[cC]onfiguration|[sS]ettings|[fF]lags|[fF]eatures|ENV|CONFIG|SETTINGS|FLAGS)"
    r"(\(\)|!|\.value)?(\??\.\w+)?$"
)
_FUNCTIONS = kinds("arrow_function", "function_expression")
_REFUSES = r"^(process\.exit|console|logger|log)\b"
_NO_GUARD: Rule = {
    "not": {
        "inside": {
            "stopBy": kinds(
                *("statement_block", "throw_statement", "return_statement", "expression_statement"),
                *("lexical_declaration", "variable_declaration", "program"),
            ),
            "kind": "if_statement",
            **field(
                "consequence",
                any=[
                    {"kind": "throw_statement"},
                    {"kind": "expression_statement", "regex": r"^process\.exit\b"},
                    {
                        "kind": "statement_block",
                        "has": {
                            **kinds("throw_statement", "expression_statement"),
                            "regex": r"^(throw|process\.exit)\b",
                        },
                        "not": has(
                            **{
                                "not": either(
                                    [
                                        kinds("throw_statement", "comment"),
                                        {"kind": "expression_statement", "regex": _REFUSES},
                                        {"regex": r"^[{}]$"},
                                    ]
                                )
                            }
                        ),
                    },
                ],
            ),
        }
    }
}
"""A condition whose body only refuses to go on is no test mode: `if (env.isTest) throw new Error(…)`."""


def alternatives(signals: Sequence[tuple[Signal, Condition]]) -> Iterator[Alternative]:
    """Stands at the tested expression; for a variable that keeps the answer, at the variable."""
    for signal, spec in signals:
        entry = entry_of(signal)
        for rule in _rules(spec):
            yield Alternative(
                {**rule, "all": [*rule.get("all", []), _NO_GUARD, entry]}, f"condition {signal.origin.entry}"
            )


def needs(spec: Condition) -> Requirement:
    """Return a name that matches as a whole; for a stage, its spelling and one of the values it is compared with."""
    names = (spec.environment, spec.helper, spec.switch, spec.option, spec.setting)
    attribute = any_name([spec.attribute.rpartition(".")[2]])
    values = any_name(f"{value}*" for value in spec.values)
    line = any_name(runner_globals.argument_names(spec.argv) if spec.argv else [])
    return requirement(
        [*map(words_in, (*names, spec.stage, spec.argv)), line, values, attribute, any_name(spec.global_)],
        [
            *map(whole_name, names),
            text(spec.stage, r"(?<!\w)", r"(?!\w)"),
            text(spec.argv.replace("--", "-[-]")),
        ],
    )


def _rules(spec: Condition) -> Iterator[Rule]:
    if spec.stage:
        yield from stage_comparisons.rules(spec)
    if spec.environment:
        yield from _variable(spec)
    if spec.global_:
        yield from runner_globals.rules(spec.global_)
    if spec.argv:
        yield from runner_globals.arguments(spec.argv)
    if spec.attribute:
        yield _attribute(spec)
    if spec.helper:
        yield _helper(spec)
    if spec.switch:
        yield _switch(spec)
        yield _answering(spec)
    if spec.option:
        yield from _option(spec)
    if spec.setting and spec.anywhere:
        yield settings.unambiguous(spec.setting, spec.except_)
    elif spec.setting:
        yield from settings.rules(spec.setting, spec.except_, _CONFIGURATION)


def _variable(spec: Condition) -> Iterator[Rule]:
    """Require that the variable is read at all: `process.env.VITEST`, `process.env["VITEST"]`, `Deno.env.get("VITEST")`."""
    owner = field("object", regex=_ENVIRONMENT)
    bare = _name(spec, full)
    yield {
        "kind": "member_expression",
        "all": [field("property", **bare), owner, READ, {"pattern": SYMBOL}],
    }
    name: Rule = {**kinds("string", "template_string"), **_name(spec, lambda regex: rf"^.({regex}).$")}
    yield {
        "kind": "subscript_expression",
        "all": [field("index", **name), owner, READ, {"pattern": SYMBOL}],
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


def _answering(spec: Condition) -> Rule:
    """Match a function that answers: `function shouldUseMock() { return !process.env.API_KEY; }`."""
    name = field("name", **_name(spec, full), pattern=SYMBOL)
    asks: Rule = {"regex": _ASKS_ENVIRONMENT}
    return either(
        [
            {**kinds("function_declaration", "method_definition"), "all": [name, field("body", **asks)]},
            {
                "kind": "variable_declarator",
                "all": [name, field("value", **_FUNCTIONS, all=[field("body", **asks)])],
            },
        ]
    )


def _option(spec: Condition) -> Iterator[Rule]:
    """`{ useMocks: true }`, `useMocks = false` in a class, `config.useMocks = true`, `const MOCK_MAIL = true`."""
    other: Rule = {"not": {"regex": rf"""^['"]?({spec.except_})['"]?$"""}} if spec.except_ else {}
    bare: Rule = {"regex": full(spec.option), **other, "pattern": SYMBOL}
    quoted_name: Rule = {"regex": rf"""^['"]?({spec.option})['"]?$""", **other, "pattern": SYMBOL}
    value = {
        "any": [
            {"kind": "true"},
            {"kind": "false"},
            {
                "kind": "call_expression",
                "regex": r"^(z|Joi|t|yup|env|envalid|bool|Boolean|getBool\w*|parseBool\w*)\b",
            },
            {"regex": _ASKS_ENVIRONMENT},
        ]
    }
    yield {"kind": "pair", "all": [field("key", **quoted_name), field("value", **value)]}
    yield {"kind": "public_field_definition", "all": [field("name", **bare), field("value", **value)]}
    kept = [field("name", kind="identifier", **bare), field("value", regex="^(true|false)$")]
    yield {"kind": "variable_declarator", "all": kept}
    yield {
        "kind": "assignment_expression",
        "all": [
            field("left", kind="member_expression", all=[field("property", **bare)]),
            field("right", **value),
        ],
    }
