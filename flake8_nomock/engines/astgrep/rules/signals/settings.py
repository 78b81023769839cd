"""Tests of signal `condition` on a setting: member of the configuration, imported constant, function without arguments."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    TEXT,
    Rule,
    contains,
    either,
    field,
    full,
    inside,
    kinds,
    within,
)
from flake8_nomock.engines.astgrep.rules.signals.runner_globals import READ

_OF_SETTINGS = r"(?i)(env|environment|config|configuration|constants|settings|flags|runtime|macros)s?\W?$"
"""A module whose name says that it holds settings."""


_GETS = field("property", regex="^(get|getOrThrow|has|getBoolean|getBool|isEnabled|getItem)$")
_SERVICE = (
    r"(^|\.)\w*([eE]nv|[eE]nvironment|[cC]onfig|[cC]onfiguration|[sS]ettings|[fF]lags|[fF]eatures|[sS]torage|[sS]earchParams)"
    r"(Service)?(\(\))?$"
)
"""What answers for the configuration: `configService.get("USE_MOCKS")`."""


def rules(setting: str, except_: str, owner: str) -> Iterator[Rule]:
    """Yield the rules for reads of a setting; `owner` is how the configuration is written."""
    name: Rule = {"regex": full(setting), **({"not": {"regex": full(except_)}} if except_ else {})}
    of_configuration = field("object", regex=owner)
    yield {
        "kind": "member_expression",
        "all": [field("property", **name), of_configuration, READ, {"pattern": SYMBOL}],
    }
    quoted: Rule = {**kinds("string", "template_string"), "regex": rf"^.({setting}).$"}
    yield {
        "kind": "subscript_expression",
        "all": [field("index", **quoted), of_configuration, READ, {"pattern": SYMBOL}],
    }
    text: Rule = {**TEXT, "regex": rf"^.({setting}).$"}
    called = field("function", kind="member_expression", all=[_GETS, field("object", regex=_SERVICE)])
    yield {"kind": "call_expression", "all": [called, field("arguments", has=text), {"pattern": SYMBOL}]}
    yield _given(name)
    yield _taken_out(name, owner)
    yield _asked(name)
    yield _imported(name)


def unambiguous(setting: str, except_: str) -> Rule:
    """`if (isIntegrationTest) …`, `running.e2eTest ? a : b`: a question whose name says enough, whatever it belongs to."""
    name: Rule = {"regex": full(setting), **({"not": {"regex": full(except_)}} if except_ else {})}
    question = either(
        [
            {"kind": "identifier", **name},
            {"kind": "member_expression", **field("property", **name)},
            {"kind": "call_expression", **field("function", kind="identifier", **name)},
        ]
    )
    tested = either(
        [
            inside(kind="parenthesized_expression", inside=kinds("if_statement", "while_statement")),
            inside(kind="ternary_expression", field="condition"),
            inside(kind="binary_expression", **field("operator", regex=r"^(&&|\|\|)$")),
            inside(kind="unary_expression", **field("operator", regex="^!$")),
        ]
    )
    return {"all": [question, tested, {"pattern": SYMBOL}]}


def _given(name: Rule) -> Rule:
    """`if (this.useMocks)` in a class whose constructor is given it."""
    parameter: Rule = {
        **kinds("required_parameter", "optional_parameter"),
        **contains(**kinds("identifier", "shorthand_property_identifier_pattern"), pattern=SYMBOL),
    }
    constructor = [field("name", regex="^constructor$"), field("parameters", **contains(**parameter))]
    class_ = {"kind": "class_body", "has": {"kind": "method_definition", "all": constructor}}
    member = {"kind": "property_identifier", **name, "pattern": SYMBOL}
    return {
        "kind": "member_expression",
        "all": [field("object", regex="^this$"), field("property", **member), READ, within(**class_)],
    }


def _taken_out(name: Rule, owner: str) -> Rule:
    """`const { isTest } = env`."""
    taken = either(
        [
            {"kind": "shorthand_property_identifier_pattern", **name, "pattern": SYMBOL},
            {"kind": "pair_pattern", **field("key", **name, pattern=SYMBOL)},
        ]
    )
    return {
        "kind": "variable_declarator",
        "all": [field("name", kind="object_pattern", has=taken), field("value", regex=owner)],
    }


def _asked(name: Rule) -> Rule:
    """`isTesting()`, where this file does not say what it asks."""
    here = within(
        kind="program",
        **contains(
            **kinds("function_declaration", "variable_declarator"), all=[field("name", pattern="$ASKED")]
        ),
    )
    return {
        "kind": "call_expression",
        "all": [
            field("function", kind="identifier", **name, pattern="$ASKED"),
            field("arguments", regex=r"^\(\s*\)$"),
            {"not": here},
            {"pattern": SYMBOL},
        ],
    }


def _imported(name: Rule) -> Rule:
    """`IS_TEST` of `import { IS_TEST } from "./config"`, and constants of the bundler such as `__TEST__`."""
    source = within(
        kind="program",
        **contains(
            kind="import_statement",
            all=[
                field("source", regex=_OF_SETTINGS),
                contains(
                    kind="import_specifier",
                    all=[field("name", pattern="$SYMBOL"), {"not": field("alias", regex=".")}],
                ),
            ],
        ),
    )
    elsewhere = kinds(
        *("import_specifier", "export_specifier", "variable_declarator", "call_expression"),
        *("required_parameter", "formal_parameters", "arrow_function"),
    )
    reads = either(
        [
            {"not": inside(**elsewhere)},
            inside(kind="variable_declarator", **field("value", pattern=SYMBOL)),
            inside(kind="arrow_function", **field("body", pattern=SYMBOL)),
        ]
    )
    bundler: Rule = {"regex": r"^__\w+__$"}
    return {"kind": "identifier", **name, "all": [{"pattern": SYMBOL}, either([bundler, source]), reads]}
