"""Tests of signal `condition` on what only a test run has: globals of the runner and words of the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    either,
    field,
    has,
    inside,
    kinds,
    whole,
)

_WHOLE = r"^\(*<?(window|globalThis|global|self|top|parent|window\.parent|window\.top)(\s+as\s+.*)?\)*$"
"""The global object, whatever it is cast to."""

_LINES = ("argv", "execArgv", "args")
_OFFERS = ("option", "requiredOption", "addOption")
_LISTS = ("options", "flags")
"""Names of the command line, of what adds an option to it, and of what lists options."""

READ: Rule = {
    "not": either(
        [
            {"inside": {"kind": "assignment_expression", "field": "left"}},
            {"inside": {"kind": "unary_expression", **field("operator", regex="^delete$")}},
        ]
    )
}
"""The place is read: nobody assigns to it or deletes it."""


def rules(names: Iterable[str]) -> Iterator[Rule]:
    """Yield the rules for questions whether the runner has set one of its globals."""
    known = alternation(names)
    member_called = inside(kind="member_expression", inside={"kind": "call_expression"})
    is_question = either([{"not": member_called}, field("property", regex="^Cypress$")])
    quoted_names: Rule = {**kinds("string", "template_string"), "regex": f"^.({known}).$"}
    named = field("argument", regex=rf"^\(?((globalThis|global|window)\.)?({known})\)?$")
    typed: Rule = {"kind": "unary_expression", "all": [named, field("operator", regex="^typeof$")]}
    yield {**typed, "all": [*typed["all"], field("argument", pattern=SYMBOL)]}
    yield {
        "kind": "member_expression",
        "all": [
            field("property", regex=whole(names)),
            field("object", regex=_WHOLE),
            READ,
            is_question,
            {"not": {"inside": typed}},
            {"pattern": SYMBOL},
        ],
    }
    yield {
        "kind": "subscript_expression",
        "all": [field("index", **quoted_names), field("object", regex=_WHOLE), READ, {"pattern": SYMBOL}],
    }
    yield {
        "kind": "binary_expression",
        "all": [
            field("left", **quoted_names),
            field("operator", regex="^in$"),
            field("right", regex=_WHOLE),
            {"pattern": SYMBOL},
        ],
    }
    yield {
        "kind": "call_expression",
        "all": [
            field("arguments", **has(**quoted_names)),
            field(
                "function",
                regex=r"^(Reflect\.has|Object\.hasOwn|((window|globalThis|global|self)\.)?hasOwnProperty(\.call)?)$",
            ),
            {"pattern": SYMBOL},
        ],
    }


def argument_names(word: str) -> list[str]:
    """Return names one of which a source needs for `arguments` to find something."""
    return [*_LINES, *([*_OFFERS, "Option", *_LISTS] if "mock" in word else [])]


def arguments(word: str) -> Iterator[Rule]:
    """Yield the rules for a word that is looked for on the command line, or offered there."""
    text: Rule = {**kinds("string", "template_string"), "regex": rf"^.({word}).$"}
    line: Rule = {"regex": r"^\(?(process\.argv|process\.execArgv|Deno\.args|Bun\.argv)\b"}
    yield {
        "kind": "call_expression",
        "all": [
            field("arguments", **has(**text)),
            field(
                "function",
                kind="member_expression",
                all=[
                    field(
                        "property", regex=whole(["includes", "indexOf", "endsWith", "startsWith", "match"])
                    ),
                    field("object", **line),
                ],
            ),
            {"pattern": SYMBOL},
        ],
    }
    if "mock" in word:
        yield _offered(word)
    if "mock" in word and not word.startswith("--"):
        yield _listed(word)
    yield {
        "kind": "binary_expression",
        "all": [
            either([field("left", **text), field("right", **text)]),
            field("operator", regex="^[!=]==?$"),
            has(kind="subscript_expression", **line),
            {"pattern": SYMBOL},
        ],
    }
    yield {
        "kind": "call_expression",
        "all": [
            field(
                "function",
                kind="member_expression",
                all=[
                    field("property", regex=whole(["some", "find", "findIndex", "filter", "every"])),
                    field("object", **line),
                ],
            ),
            field("arguments", regex=rf"""['"`/]({word})['"`/$]"""),
            {"pattern": SYMBOL},
        ],
    }


def _offered(word: str) -> Rule:
    """`program.option("-m, --mock <file>", …)` of commander, `yargs.option("mock", …)`, `new Option("--mock")`."""
    text: Rule = {**kinds("string", "template_string"), "regex": rf"^.(-\w, ?)?({word})([ =<\[].*)?.$"}
    offers = field("property", regex=whole(_OFFERS))
    call = [{"kind": "call_expression"}, field("function", kind="member_expression", all=[offers])]
    made = [{"kind": "new_expression"}, field("constructor", regex=r"^(\w+\.)?Option$")]
    given = field("arguments", has={**text, "nthChild": 1})
    return {"any": [{"all": [*kind, given, {"pattern": SYMBOL}]} for kind in (call, made)]}


def _listed(word: str) -> Rule:
    """`yargs.options({ mock: { type: "boolean" } })`, `parseArgs({ options: { mock: … } })`, `flags: { mock: … }`."""
    offered = inside(
        kind="object",
        any=[
            inside(kind="pair", **field("key", regex=whole(_LISTS))),
            inside(
                kind="arguments",
                inside={
                    "kind": "call_expression",
                    **field("function", kind="member_expression", **field("property", regex=whole(_LISTS))),
                },
            ),
        ],
    )
    typed = has(kind="pair", all=[field("key", regex="^type$"), field("value", regex="^.(boolean|bool).$")])
    key = field("key", regex=rf"""^['"]?({word})['"]?$""", pattern=SYMBOL)
    return {"kind": "pair", "all": [key, field("value", kind="object", all=[typed]), offered]}
