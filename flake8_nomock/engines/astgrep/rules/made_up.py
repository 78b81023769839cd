"""A made-up value on its way: what it may be wrapped in between its name and the place where it arrives."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    SYMBOL,
    Rule,
    contains,
    either,
    every,
    field,
    has,
    kinds,
)
from flake8_nomock.engines.astgrep.rules.templates import NAME, Template

_VALUE: Rule = {"matches": "value"}
_HANDS_ON = "^(map|slice|filter|sort|toSorted|reverse|concat|flat|flatMap|find|at|pipe|then|toArray|values|asObservable)$"
_WRAPS = (
    r"^(Promise\.(resolve|all|any|race)|(\w+\.)?(of|succeed|right|some)|from|structuredClone|cloneDeep|clone|JSON\.(parse|stringify)|"
    r"Object\.(freeze|values|assign|entries)|Array\.from|\w*[dD]elay\w*|ok|success|Ok|json|defer|data|superjson\.\w+)$"
)
_ENVIRONMENT = r"^(process|import\.meta|Bun)\.env\b"
_DESCRIPTION = "^['\"]?(error|errors|message|reason|detail)['\"]?$"
"""Keys of what describes an error, which is no answer."""
_CASTS = ("as_expression", "satisfies_expression", "type_assertion")


def _value() -> Rule:
    """Return the name itself, a part of it, or what contains or passes on such a value."""
    member: Rule = {
        "kind": "member_expression",
        "any": [
            every([field("property", **NAME), {"not": {"regex": _ENVIRONMENT}}]),
            every([field("object", **_VALUE), {"not": field("property", regex="^(length|size)$")}]),
        ],
    }
    key = field("index", **kinds("string", "template_string"), has={"kind": "string_fragment", **NAME})
    indexed: Rule = {
        "kind": "subscript_expression",
        "any": [field("object", **_VALUE), every([key, {"not": {"regex": _ENVIRONMENT}}])],
    }
    called: Rule = {
        "kind": "call_expression",
        "any": [
            field("function", any=[{"kind": "identifier", **NAME}, _method(NAME)]),
            field(
                "function",
                kind="member_expression",
                all=[field("property", regex=_HANDS_ON), field("object", **_VALUE)],
            ),
            {"all": [field("function", regex=_WRAPS), field("arguments", has=_VALUE)]},
        ],
    }
    entry: Rule = {
        "any": [
            {"kind": "pair", "all": [{"not": field("key", regex=_DESCRIPTION)}, field("value", **_VALUE)]},
            {"kind": "shorthand_property_identifier", **NAME},
            {"kind": "spread_element", "has": _VALUE},
        ]
    }
    return {
        "any": [
            {"kind": "identifier", **NAME},
            member,
            indexed,
            called,
            {"kind": "object", "has": entry},
            {"kind": "array", "has": either([_VALUE, {"kind": "spread_element", "has": _VALUE}])},
            {**kinds("await_expression", "parenthesized_expression", "non_null_expression"), "has": _VALUE},
            {**kinds(*_CASTS), "has": {"all": [{"nthChild": 1}, _VALUE]}},
            {
                "kind": "ternary_expression",
                "any": [field("consequence", **_VALUE), field("alternative", **_VALUE)],
            },
        ]
    }


def _method(name: Rule) -> Rule:
    return {"kind": "member_expression", **field("property", **name)}


MADE_UP_VALUE = Template("made-up-value", ("NAME",), _VALUE, {"value": _value()})
"""An expression whose value is, contains or comes from something with the name `NAME`."""


def produced(name: Rule) -> Rule:
    """Return a value that something with this name stands for, or a function that answers with it.

    It is no template: what a name captures would be lost between a template and the one that it calls.
    """
    value = MADE_UP_VALUE.call(NAME=name)
    answered = {"kind": "return_statement", **has(**value)}
    bodies = either([field("body", **value), field("body", kind="statement_block", has=answered)])
    return {"any": [value, {"kind": "arrow_function", "all": [bodies]}]}


def kept_in_variable(name: Rule) -> Rule:
    """Return a name that the function around gives a made-up value: `const rows = mockRows.slice(0, 2)`.

    `name` recognises the telling name and captures nothing; the variable is the symbol.
    """
    declared = contains(
        kind="variable_declarator",
        all=[
            field("name", kind="identifier", pattern=SYMBOL),
            field("value", **MADE_UP_VALUE.call(NAME=name)),
        ],
    )
    nearest: Rule = {"stopBy": kinds(*FUNCTIONS), **kinds(*FUNCTIONS), **declared}
    return {"all": [{"pattern": SYMBOL}, {"not": {"not": {"inside": nearest}}}]}


TEMPLATES = (MADE_UP_VALUE,)
