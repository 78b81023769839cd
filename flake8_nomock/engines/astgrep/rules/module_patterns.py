"""How modules are named and loaded: strings, `require`, `import()`, `createRequire`, type-only forms."""

from __future__ import annotations

from collections.abc import Sequence

from flake8_nomock.engines.astgrep.rules.dsl import Rule, either, field, has, inside, kinds, within
from flake8_nomock.engines.astgrep.rules.module_specifiers import quoted_specifier
from flake8_nomock.engines.astgrep.rules.templates import Template

TYPE_KEYWORD: Rule = has(regex="^type$", **{"not": either([kinds("import_clause", "identifier")])})
"""`import type …`, `export type …` or `{ type X }`: the keyword, not a binding of that name."""

_NO_VALUE = {
    "kind": "import_clause",
    "not": has(**kinds("identifier", "namespace_import")),
    "has": {
        "kind": "named_imports",
        "has": {"kind": "import_specifier"},
        "not": has(kind="import_specifier", **{"not": TYPE_KEYWORD}),
    },
}

_ACTUAL = "^(importActual|importMock|requireActual|requireMock)$"

_MAY_LOAD = (
    r"^(import|r|req|load|\w*[rR]equire\w*|[mM]odule\.createRequire|\w+\s*\.(import|require)(Actual|Mock)"
    r"|\(?await\s+\w+\s*\.import(Actual|Mock)\)?|module\s*\.\s*require|\(\s*require\s+as\s[^()]*\))(\s*[(<]|$)"
)
"""How the function of a call that loads a module begins. Nearly every call stops here (its own text may be as long
as a file); what `createRequire` returned must therefore be called `r`, `req`, `load` or something with require."""

UTILITIES: dict[str, Rule] = {
    "type-only": {"any": [TYPE_KEYWORD, has(**_NO_VALUE)]},
    "type-only-export": {
        "any": [
            TYPE_KEYWORD,
            has(
                kind="export_clause",
                has={"kind": "export_specifier"},
                **{"not": has(kind="export_specifier", **{"not": TYPE_KEYWORD})},
            ),
        ]
    },
    "in-type": {
        "any": [
            within(
                **kinds(
                    "type_alias_declaration",
                    "type_annotation",
                    "type_arguments",
                    "type_query",
                    "interface_declaration",
                )
            ),
            {"all": [{"nthChild": 2}, inside(**kinds("as_expression", "satisfies_expression"))]},
            inside(
                kind="member_expression",
                nthChild=2,
                inside={
                    "any": [
                        *kinds("as_expression", "satisfies_expression")["any"],
                        {"kind": "binary_expression", **has(regex="^<$")},
                    ]
                },
            ),
            inside(kind="unary_expression", **has(regex="^typeof$")),
        ]
    },
    "create-require": {"kind": "call_expression", **field("function", regex=r"(^|\.)createRequire$")},
    "loader": {
        "any": [
            {"kind": "import"},
            {"kind": "identifier", "regex": "^require$"},
            {"matches": "create-require"},
            {"kind": "member_expression", "regex": r"^module\s*\.\s*require$"},
            # (require as any)("m")
            {"kind": "parenthesized_expression", "has": {"kind": "as_expression", **has(regex="^require$")}},
            {"kind": "member_expression", **field("property", regex=_ACTUAL)},
            # (await vi.importActual)<typeof X>('m'), as it is read
            {"kind": "await_expression", **has(kind="member_expression", **field("property", regex=_ACTUAL))},
            {
                "kind": "identifier",
                "pattern": "$REQUIRE",
                "inside": {
                    "stopBy": "end",
                    "kind": "program",
                    "has": {
                        **kinds("lexical_declaration", "variable_declaration"),
                        "has": {
                            "kind": "variable_declarator",
                            "all": [
                                field("name", pattern="$REQUIRE"),
                                field("value", any=[{"matches": "create-require"}, {"regex": "^require$"}]),
                            ],
                        },
                    },
                },
            },
        ]
    },
    # vi.importActual<typeof X>('m') is read as two comparisons
    "misread-actual": {"regex": r"^(await\s+)?\w+\s*\.(import|require)(Actual|Mock)\s*<"},
}


def module_string(regex: str, *captures: str) -> Rule:
    """Return a string (or a template without substitutions) whose text matches as a whole; captured on request."""
    text: Rule = {
        "any": [
            {"kind": "string"},
            {"kind": "template_string", "not": has(kind="template_substitution")},
        ],
        "regex": f"^.{regex}.$",
    }
    if captures:
        text["has"] = {"kind": "string_fragment", "all": [{"pattern": name} for name in captures]}
    return text


def loading_call(module: Rule) -> Rule:
    """Return a call that loads a module; `module` matches the string. The cheap test comes first."""
    return {
        "kind": "call_expression",
        "all": [
            field("function", regex=_MAY_LOAD),
            field("arguments", has=module),
            field("function", matches="loader"),
            {"not": {"matches": "in-type"}},
        ],
    }


LOADED = Template(
    "loaded-module",
    ("MODULE",),
    {"matches": "loaded"},
    {
        "loaded": {
            "any": [
                loading_call({"matches": "MODULE"}),
                {**kinds("await_expression", "parenthesized_expression"), "has": {"matches": "loaded"}},
            ]
        }
    },
)
"""An expression that loads a module: the call itself, awaited or in brackets."""


def importing_file(modules: Sequence[str]) -> Rule:
    """Require that the file imports or requires one of the modules."""
    source: Rule = {"regex": quoted_specifier(modules)}
    required: Rule = {
        "kind": "variable_declarator",
        **field("value", has={"kind": "arguments", **has(**source)}),
    }
    return within(
        kind="program",
        has={
            "any": [
                {"kind": "import_statement", **field("source", **source)},
                {**kinds("lexical_declaration", "variable_declaration"), **has(**required)},
            ]
        },
    )
