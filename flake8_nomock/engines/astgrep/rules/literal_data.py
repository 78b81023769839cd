"""What counts as made-up data: a literal with content, however it is wrapped."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import Rule, contains, either, field, has, inside, kinds

_PASSES_ON = r"^(JSON\.parse|Buffer\.from|Promise\.resolve|of|Uint8Array\.from)$"
_MADE: Rule = {
    "kind": "arrow_function",
    **field(
        "body",
        any=[
            {"matches": "literal-data"},
            {"kind": "parenthesized_expression", "has": {"matches": "literal-data"}},
        ],
    ),
}
_BUILDERS = r"^(Object\.freeze|Object\.fromEntries|Object\.seal|Array\.from|Array|structuredClone)$"
_CHAINS = "^(map|fill|concat|flat|flatMap|slice|sort|filter|reverse|toSorted)$"
_BUILT: Rule = {"kind": "call_expression", **field("function", regex=_BUILDERS)}
_SELF: Rule = {"matches": "literal-data"}
_CASTS = ("as_expression", "satisfies_expression", "type_assertion")
_ENTITY_KEY = r"^[\"']?((\w*_)?id|\w+Id|(\w+_)?(name|title|email))[\"']?$"
_ENTITY: Rule = {
    "kind": "object",
    **has(
        kind="pair",
        all=[
            field("key", regex=_ENTITY_KEY),
            field("value", **kinds("string", "number", "template_string")),
        ],
    ),
}

_SCRATCH_KEY = (
    r"^['\"]?(val|value|next|prev|[xyzwh]|width|height|top|left|right|bottom|length|index|offset)['\"]?$"
)
"""Keys of nodes, points and boxes, of which a zero says nothing."""
_CONTENT = {
    "any": [
        {"kind": "string", "regex": "^..+.$|^.[^'\"].$"},
        {"kind": "number", "not": {"regex": r"^0+(\.0*)?$"}},
        {"kind": "pair", "not": field("key", regex=_SCRATCH_KEY), **field("value", kind="number")},
        *kinds("template_string", "new_expression", "true", "regex", "spread_element")["any"],
        {"kind": "call_expression", **inside(**kinds("array", "pair"))},
    ]
}

UTILITIES: dict[str, Rule] = {
    # a text or a number in it that is not zero: neither `{ next: head }` nor `new Array(8).fill(0)`
    "content": {
        "all": [
            {"any": [_CONTENT, contains(**_CONTENT)]},
            {
                "not": {
                    "regex": r"^(new\s+)?(Array|\w+Array)\([\w.]*\)(\.fill\((0|null|undefined|false|''|\"\")\))?$"
                }
            },
        ]
    },
    "entity": _ENTITY,
    "list-of-entities": {
        "any": [
            {"kind": "array", "has": _ENTITY},
            {**kinds(*_CASTS), "has": {"all": [{"nthChild": 1}, {"matches": "list-of-entities"}]}},
        ]
    },
    "literal-data": {
        "any": [
            {
                "kind": "array",
                **has(
                    **kinds(
                        "object",
                        "string",
                        "number",
                        "array",
                        "call_expression",
                        "template_string",
                        "new_expression",
                        "spread_element",
                    )
                ),
            },
            {
                "kind": "object",
                **has(
                    **kinds("pair", "method_definition", "spread_element", "shorthand_property_identifier")
                ),
            },
            {
                **kinds(*_CASTS),
                "has": {"all": [{"nthChild": 1}, _SELF]},
            },
            {"kind": "parenthesized_expression", "has": _SELF},
            _BUILT,
            {
                "kind": "new_expression",
                **field("constructor", regex="^(Map|Set|Array|Uint8Array|BehaviorSubject)$"),
            },
            {
                "kind": "call_expression",
                "all": [
                    field("function", regex=_PASSES_ON),
                    field("arguments", has=either([_SELF, kinds("string", "template_string")])),
                ],
            },
            # ids.map((id) => ({ id })), useMemo(() => [{ id: 1 }], [])
            {
                "kind": "call_expression",
                "all": [field("function", regex=r"(^|\.)(map|useMemo)$"), field("arguments", has=_MADE)],
            },
            {
                "kind": "ternary_expression",
                "any": [field("consequence", **_SELF), field("alternative", **_SELF)],
            },
            {
                "kind": "call_expression",
                **field(
                    "function",
                    kind="member_expression",
                    all=[field("property", regex=_CHAINS), field("object", any=[_SELF, _BUILT])],
                ),
            },
        ]
    },
}
