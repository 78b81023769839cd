"""Where code answers an error: what calls an error handler, and the branches of a result that failed or is not there."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import Rule, either, field, inside, kinds

FAILED = either(
    [
        field(
            "function",
            kind="member_expression",
            **field(
                "property",
                regex="^(catch|catchError|onErrorReturn|getOrElseW?|orElseW?|orElseSucceed|catchAll|catchTags?|unwrapOrElse)$",
            ),
        ),
        field("function", kind="identifier", regex="^(catchError|onErrorReturn|recover)$"),
    ]
)
IN_HANDLER = inside(kind="arguments", inside={"kind": "call_expression", "all": [FAILED]})
"""The node is an argument of such a call: the handler."""
REJECTED: Rule = field("function", kind="member_expression", **field("property", regex="^then$"))
DISTINGUISHED: Rule = field(
    "function", regex=r"^([\w$]+\.)*(match|matchEffect|fold|matchW|foldW)$|\)\s*\.(match|fold)$"
)
"""Takes one function for what went well and one for what failed."""
FOR_FAILURE = field(
    "key", regex="^(onFailure|onError|onErr|onNone|onLeft|failure|Failure|err|Err|none|None|left|Left)$"
)
"""The pair holds the function for what failed, in an object of functions: `match({ onFailure: () => rows })`."""

_ABSENT = (
    r"(?s)^\(\s*(![^=].*|.*(===?)\s*(null|undefined|0)\s*|.*\.length\s*<\s*1\s*"
    r"|(.*\|\|\s*)?([\w$]+\.)*(\w+[eE]rror|error|err|isError|failed|isEmpty)(\([^()]*\))?(\s*\|\|.*)?|.*\|\|\s*![^=].*"
    r"|.*\b[sS]tatus(Code)?\s*(!==?\s*20\d|(>=|===?)\s*[45]\d\d|>\s*[23]99)\s*(\|\|.*)?)\s*\)$"
)
_IN_CONSEQUENCE = either(
    [
        inside(kind="if_statement", field="consequence", all=[field("condition", regex=_ABSENT)]),
        inside(
            kind="statement_block",
            inside={
                "kind": "if_statement",
                "field": "consequence",
                "all": [field("condition", regex=_ABSENT)],
            },
        ),
    ]
)


def in_branch(*statements: str) -> Rule:
    """Ask that the nearest statement around is of one of these kinds, in a branch for what failed or is not there."""
    statement: Rule = {**kinds(*statements), "all": [_IN_CONSEQUENCE]}
    return {"inside": {"stopBy": kinds("statement_block", "if_statement"), **statement}}
