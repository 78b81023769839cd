"""Where literal records arrive, whatever they are called: after a delay, and as the answer to an error."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.answers import ANSWERS, answering_function, around
from flake8_nomock.engines.astgrep.rules.dsl import Rule, contains, either, every, field, has, inside, within
from flake8_nomock.engines.astgrep.rules.error_paths import IN_HANDLER, in_branch

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
    slept: Rule = {
        "kind": "expression_statement",
        "regex": r"^await\b",
        **contains(kind="call_expression", **field("function", **name)),
    }
    yield {"kind": "return_statement", "all": [has(**_RECORDS), {"follows": slept}]}


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
