"""Signal `define`: a literal or a class whose members return constants takes the place of a type of the project."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.dsl import (
    Rule,
    contains,
    either,
    field,
    has,
    kinds,
    within,
)

COLLABORATOR = (
    r"^([A-Z]\w*)?(Gateway|Client|Service|Repository|Repo|Store|Storage|Sender|Mailer|Provider|Backend|Adapter|Notifier|Publisher"
    r"|Queue|Cache|Bus|A[Pp][Ii]|Port|Interface|Fetcher|Reader|Writer|Clock|Session|Connection|Transport|Driver|Source|Sink|Broker"
    r"|Loader|Uploader|Downloader|Scheduler|Verifier|Authenticator|Hasher|Signer|Processor)$"
)
"""How a type is called that others work with, and that a double takes the place of."""
_OWN_MODULE = r"^.(\.{1,2}/|[~@#]/)"
_PUNCTUATION = r"^[\[\]{}(),;]$"
_FUNCTION = kinds("arrow_function", "function_expression")

UTILITIES: dict[str, Rule] = {
    # what is made of constants alone
    "constant": {
        "any": [
            *kinds("string", "number", "true", "false", "null", "undefined", "unary_expression")["any"],
            {"kind": "template_string", "not": has(kind="template_substitution")},
            {
                **kinds("array", "arguments"),
                "not": has(**{"not": either([{"matches": "constant"}, {"regex": _PUNCTUATION}])}),
            },
            {
                "kind": "object",
                "not": has(
                    **{
                        "not": either(
                            [{"kind": "pair", **field("value", matches="constant")}, {"regex": _PUNCTUATION}]
                        )
                    }
                ),
            },
            {
                **kinds("parenthesized_expression", "as_expression"),
                "has": {"nthChild": 1, "matches": "constant"},
            },
            {
                "kind": "call_expression",
                "all": [
                    field("function", regex=r"^(Promise\.resolve|of)$"),
                    field("arguments", matches="constant"),
                ],
            },
        ]
    },
    # a function that does nothing but return one
    "constant-function": {
        "any": [
            {"kind": "arrow_function", **field("body", matches="constant")},
            {
                **kinds("arrow_function", "function_expression", "method_definition"),
                **field("body", matches="constant-body"),
            },
        ]
    },
    "constant-body": {
        "kind": "statement_block",
        "not": has(
            **{
                "not": either(
                    [
                        {"kind": "return_statement", "has": {"matches": "constant"}},
                        {"kind": "return_statement", "regex": r"^return\s*;?$"},
                        {"kind": "comment"},
                        {"regex": _PUNCTUATION},
                    ]
                )
            }
        ),
    },
    "constant-members": {
        "kind": "object",
        "all": [
            has(**kinds("pair", "method_definition")),
            {
                "not": has(
                    **{
                        "not": either(
                            [
                                {"kind": "pair", **field("value", matches="constant-function")},
                                {"kind": "method_definition", "matches": "constant-function"},
                                {"kind": "comment"},
                                {"regex": _PUNCTUATION},
                            ]
                        )
                    }
                )
            },
        ],
    },
}


def literals(captures: list[Rule], exceptions: list[Rule]) -> Iterator[Rule]:
    """Yield `const gateway: Gateway = { charge: async () => true }`, `{ … } satisfies Gateway`.

    `exceptions` are conditions on the name of the variable.
    """
    literal: Rule = {"matches": "constant-members"}
    annotated = field("type", kind="type_annotation", has=_own_type())
    yield {
        "kind": "variable_declarator",
        "all": [
            annotated,
            field("value", **literal),
            field("name", kind="identifier", all=[*exceptions, *captures]),
        ],
    }
    yield {
        "kind": "satisfies_expression",
        "all": [
            {"has": {"nthChild": 1, **literal}},
            {"has": {"nthChild": 2, **_own_type(), "all": captures}},
        ],
    }


def derived_class(name: list[Rule]) -> Rule:
    """Return a class of a type of the project whose methods do nothing but return constants."""
    base = has(kind="class_heritage", **contains(**_own_type("type_identifier", "identifier")))
    body = field(
        "body",
        all=[
            has(kind="method_definition"),
            {"not": has(kind="method_definition", **{"not": {"matches": "constant-function"}})},
        ],
    )
    return {
        **kinds("class_declaration", "class"),
        "all": [field("name", all=[*name, {"pattern": "$AT"}]), base, body],
    }


def _own_type(*names: str) -> Rule:
    """Return a type that others work with and that the file imports from the project."""
    imported = within(
        kind="program",
        has={
            "kind": "import_statement",
            "all": [
                field("source", regex=_OWN_MODULE),
                contains(kind="import_specifier", **field("name", pattern="$TYPE")),
            ],
        },
    )
    return {
        **kinds(*(names or ("type_identifier",))),
        "regex": COLLABORATOR,
        "all": [{"pattern": "$TYPE"}, imported],
    }
