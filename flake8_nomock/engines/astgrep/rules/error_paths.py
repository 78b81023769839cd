"""Where code answers an error: what calls an error handler, and the branches of a result that failed or is not there."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import Rule, either, field, inside

FAILED = either(
    [
        field(
            "function",
            kind="member_expression",
            **field("property", regex="^(catch|catchError|onErrorReturn)$"),
        ),
        field("function", kind="identifier", regex="^(catchError|onErrorReturn|recover)$"),
    ]
)
REJECTED: Rule = field("function", kind="member_expression", **field("property", regex="^then$"))

_ABSENT = (
    r"(?s)^\(\s*(![^=].*|.*(===?)\s*(null|undefined|0)\s*|.*\.length\s*<\s*1\s*"
    r"|([\w$]+\.)*(\w+[eE]rror|error|err|isError|failed|isEmpty)(\(.*\))?)\s*\)$"
)
IN_CONSEQUENCE = either(
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
