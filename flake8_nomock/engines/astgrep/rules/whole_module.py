"""What stands for the whole of a module: a namespace, a variable that loaded it, the loading call, what `then` gets."""

from __future__ import annotations

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
from flake8_nomock.engines.astgrep.rules.module_patterns import LOADED
from flake8_nomock.engines.astgrep.rules.shadowing import BLOCKS, DECLARATION, SAME
from flake8_nomock.engines.astgrep.rules.templates import MODULE, Template

_PASSING_ON = kinds("ternary_expression", "binary_expression", "call_expression")
"""Kinds of expressions that yield a part of themselves, as far as it matters here."""
_WITHOUT_VALUE: Rule = {
    **DECLARATION,
    "has": {
        "kind": "variable_declarator",
        "all": [field("name", **SAME), {"not": field("value", regex=".")}],
    },
}
"""A declaration of `$OBJECT` that something is assigned to later."""


def _whole_module() -> Template:
    """Return the whole of a module: a namespace or default import, a variable that loaded it, or the loading call itself."""
    source = field("source", **MODULE)
    imported: Rule = {
        "kind": "import_statement",
        "any": [
            {"all": [source, has(kind="import_clause", matches="whole-as-object")]},
            has(kind="import_require_clause", all=[has(**SAME), has(**MODULE)]),
        ],
    }
    inside_value = contains(matches="loaded")
    declared: Rule = {
        **DECLARATION,
        "has": {
            "kind": "variable_declarator",
            "any": [
                {"all": [field("name", **SAME), field("value", matches="loaded")]},
                # `ready ? require("m") : null`, `_interopRequireWildcard(require("m"))`
                {"all": [field("name", **SAME), field("value", **_PASSING_ON, **inside_value)]},
                # `const [m] = await Promise.all([import("m")])`
                {"all": [field("name", kind="array_pattern", has=SAME), field("value", **inside_value)]},
            ],
        },
    }
    assigned = contains(
        kind="assignment_expression", all=[field("left", **SAME), field("right", matches="loaded")]
    )
    program = {"kind": "program", **assigned}
    return Template(
        "whole-module",
        ("MODULE",),
        {
            "any": [
                {"kind": "identifier", "all": [SAME, within(**BLOCKS, has=either([imported, declared]))]},
                {"kind": "identifier", **within(matches="in-then")},
                {"matches": "loaded"},
                # `let m; try { m = require("m"); } catch {}`
                {
                    "kind": "identifier",
                    "all": [SAME, within(**BLOCKS, has=_WITHOUT_VALUE), within(**program)],
                },
            ]
        },
        {"loaded": LOADED.call(MODULE=MODULE), "in-then": in_then({"matches": "loaded"})},
    )


def in_then(loaded: Rule, *conditions: Rule) -> Rule:
    """Return the function of `import("vitest").then((m) => m.vi.fn())`; its parameter is the module."""
    kept = {
        "kind": "variable_declarator",
        "all": [field("name", pattern="$PROMISE"), field("value", **loaded)],
    }
    promise = {
        "kind": "identifier",
        "pattern": "$PROMISE",
        **within(**BLOCKS, has={**DECLARATION, "has": kept}),
    }
    then = every([field("property", regex="^then$"), field("object", **either([loaded, promise]))])
    call = {"kind": "call_expression", **field("function", kind="member_expression", **then)}
    return {
        **kinds("arrow_function", "function_expression"),
        "all": [*conditions, inside(kind="arguments", inside=call)],
    }


WHOLE_MODULE = _whole_module()
