"""Where literal records arrive, whatever they are called: after a delay, and as the answer to an error."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.answers import ANSWERS, answering_function, around
from flake8_nomock.engines.astgrep.rules.dsl import (
    Rule,
    contains,
    either,
    every,
    field,
    has,
    inside,
    kinds,
    within,
)
from flake8_nomock.engines.astgrep.rules.error_paths import IN_HANDLER, in_branch

_TAKES = r"^([\w$]+\s*[?!]?\.\s*)*(set[A-Z]\w*|setItem|set|resolve|json|send|of)$"
_NO_COMMENT: Rule = {"not": {"kind": "comment"}}
_RECORDS: Rule = either([{"matches": "list-of-entities"}, {"matches": "entity"}])


def delayed_record(name: Rule) -> Iterator[Rule]:
    """Yield literal records after a fixed delay, whatever they are called; `name` recognises what delays.

    `setTimeout(() => resolve([{ id: 1, name: "A" }]), 500)` in a promise, `await sleep(500)` and then a literal.
    """
    resolved: Rule = {
        "kind": "call_expression",
        "all": [field("function", kind="identifier"), field("arguments", has=_RECORDS)],
    }
    statement: Rule = {"kind": "expression_statement", "has": resolved}
    short = field("body", **resolved)
    block = field("body", kind="statement_block", has=statement)
    later: Rule = {"kind": "arrow_function", "all": [either([short, block])]}
    promise = within(kind="new_expression", **field("constructor", regex="^Promise$"))
    yield {
        "kind": "call_expression",
        "all": [field("function", **name), field("arguments", has=later), promise],
    }
    # the grammar reads the type in `await sleep<void>(500)` as an argument of `await sleep`
    typed: Rule = {"kind": "await_expression", "has": {"nthChild": 1, **name}}
    slept: Rule = {
        "kind": "expression_statement",
        "regex": r"^await\b",
        **contains(kind="call_expression", **field("function", any=[name, typed])),
    }
    yield {
        "kind": "return_statement",
        "all": [has(**_RECORDS), {"follows": {"stopBy": _NO_COMMENT, **slept}}],
    }


_ERROR_KEY = "^['\"]?(errors?|err|exception|reason|traceback|error_?[mM]essage|detail)['\"]?$"
_ERROR_TEXT = r"(?i)^.(error|failed|failure|unavailable|unhealthy|down|unknown|offline).$"
_DESCRIBES_ERROR = contains(
    kind="pair",
    any=[
        field("key", regex=_ERROR_KEY),
        field("value", regex=_ERROR_TEXT),
        {"all": [field("key", regex="^['\"]?(ok|success)['\"]?$"), field("value", regex="^false$")]},
    ],
)
_THOUGHT_UP: Rule = {
    "matches": "literal-data",
    "all": [
        contains(
            any=[
                {"kind": "string", "regex": "^..+.$"},
                {"kind": "number", "not": {"regex": "^0(\\.0*)?$"}},
            ]
        ),
        {"not": _DESCRIBES_ERROR},
    ],
}
"""A literal with a text or a number that is not zero, and no description of an error."""


def admitted(phrase: Rule) -> Rule:
    """Return a statement that answers with a literal under a comment that matches, or with one behind it."""
    above: Rule = {"follows": {"stopBy": _NO_COMMENT, "kind": "comment", **phrase}}
    behind: Rule = {"precedes": {"kind": "comment", **phrase}}
    return {"all": [_ANSWER, either([above, behind])]}


_SENT: Rule = {
    "kind": "call_expression",
    "all": [
        field(
            "function", kind="member_expression", has={"field": "property", "regex": "^(json|send|jsonp)$"}
        ),
        field("arguments", has=_THOUGHT_UP),
    ],
}
_ANSWER: Rule = either(
    [
        {"kind": "return_statement", "all": [has(any=[_THOUGHT_UP, _SENT])]},
        {"kind": "expression_statement", "has": _SENT},
    ]
)
"""A literal that is returned, or sent as the answer of a route."""


def handler_comment(phrase: Rule) -> Iterator[Rule]:
    """Yield a literal that an error handler returns under a comment that admits it."""
    handler: Rule = {**kinds("arrow_function", "function_expression"), **IN_HANDLER}
    yield {"all": [admitted(phrase), either([within(kind="catch_clause"), within(**handler)])]}


def answer_comment(phrase: Rule) -> Iterator[Rule]:
    """Yield a literal that a function returns under a comment that admits it."""
    yield admitted(phrase)


_WAITS_OR_SAYS: Rule = {
    "kind": "expression_statement",
    "regex": r"^(await\b|(console|log|logger|this\.logger)\.)",
}


def whole_comment(phrase: Rule) -> Iterator[Rule]:
    """Yield a literal that a function answers with that does nothing else but wait or log, and holds such a comment."""
    silent: Rule = {"not": either([{"kind": "comment"}, _WAITS_OR_SAYS, _ANSWER])}
    named: Rule = {"nthChild": {"position": 1, "ofRule": silent}}
    body = inside(kind="statement_block", all=[has(kind="comment", **phrase), {"not": has(**named)}])
    function = inside(
        kind="statement_block",
        inside=kinds("function_declaration", "function_expression", "arrow_function", "method_definition"),
    )
    yield {"all": [_ANSWER, body, function]}


_VALUE_PLACE = either(
    [
        *(
            inside(kind=kind, field="value")
            for kind in ("pair", "variable_declarator", "public_field_definition")
        ),
        *(inside(kind=kind, field="right") for kind in ("assignment_expression", "assignment_pattern")),
        inside(kind="binary_expression", field="right", all=[field("operator", regex=r"^(\|\||\?\?)$")]),
        inside(kind="return_statement"),
        inside(kind="arrow_function", field="body"),
        inside(kind="ternary_expression", field="consequence"),
        inside(kind="ternary_expression", field="alternative"),
        inside(kind="arguments", inside={"kind": "call_expression", **field("function", regex=_TAKES)}),
    ]
)


def text(name: Rule) -> Iterator[Rule]:
    """Yield a text that is kept, returned or handed over: `token: "mock-access-token"`; `name` recognises it."""
    fragment: Rule = {"kind": "string_fragment", **name}
    yield {"kind": "string", "all": [_VALUE_PLACE, has(**fragment)]}


_ANSWERED: Rule = {
    "kind": "call_expression",
    **field("function", kind="member_expression", **field("property", regex="^(json|send|jsonp)$")),
}


def handler_record(name: Rule) -> Iterator[Rule]:
    """Yield literal records as the answer to an error, whatever they are called; `name` recognises a text in them."""
    several = {"kind": "pair", "nthChild": {"position": 2, "ofRule": {"kind": "pair"}}}
    record = either([{"kind": "array", "has": {"kind": "object"}}, {"kind": "object", "has": several}])
    answers = either([ANSWERS, around({"kind": "arguments", **inside(**_ANSWERED)})])
    for place in (
        every([answers, within(kind="catch_clause")]),
        answering_function(IN_HANDLER),
        every([answers, in_branch("return_statement", "expression_statement")]),
    ):
        yield {**record, "all": [place, contains(kind="string_fragment", all=[name])]}
