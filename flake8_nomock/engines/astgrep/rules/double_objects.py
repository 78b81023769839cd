"""What stands in for an object with behaviour: an object of functions, a class on the spot, a function that returns one."""

from __future__ import annotations

from flake8_nomock.catalogue.vocabulary import expand
from flake8_nomock.engines.astgrep.rules.dsl import Rule, field, full, has, kinds

_CASTS = ("as_expression", "satisfies_expression", "type_assertion", "non_null_expression")
_FUNCTIONS = kinds("arrow_function", "function_expression", "generator_function")
_PAIR: Rule = {"kind": "pair", **field("value", **_FUNCTIONS)}
_BEHAVES: Rule = {"any": [_PAIR, {"kind": "method_definition"}]}
_NAMED: Rule = {"regex": full(expand("$double"))}

UTILITIES: dict[str, Rule] = {
    # { send: async () => ({}) }, { auth: { getUser() {} } }, also behind a cast
    "object-of-functions": {
        "any": [
            {
                "kind": "object",
                "any": [
                    has(**_BEHAVES),
                    has(kind="pair", **field("value", kind="object", **has(**_BEHAVES))),
                ],
            },
            {"kind": "class"},
            {
                "kind": "new_expression",
                **field(
                    "constructor",
                    any=[{"kind": "class"}, {"kind": "parenthesized_expression", "has": {"kind": "class"}}],
                ),
            },
            {**kinds(*_CASTS), "has": {"any": [{"matches": "object-of-functions"}]}},
            {"kind": "parenthesized_expression", "has": {"matches": "object-of-functions"}},
            {
                "kind": "call_expression",
                "all": [
                    field(
                        "function",
                        regex=r"^(Object\.(freeze|assign|seal)|Promise\.resolve|of|signal|structuredClone)$",
                    ),
                    field("arguments", has={"matches": "object-of-functions"}),
                ],
            },
        ]
    },
    # () => ({ log() {} }), () => new FakeClock(), () => fakeClock
    "double-factory": {
        "any": [
            {**kinds("arrow_function", "function_expression"), **field("body", matches="made-double")},
            {"kind": "method_definition", **field("body", matches="made-double")},
        ]
    },
    "made-double": {
        "any": [
            {"matches": "object-of-functions"},
            {"kind": "new_expression", **field("constructor", **_NAMED)},
            {"kind": "identifier", **_NAMED},
            {"kind": "parenthesized_expression", "has": {"matches": "made-double"}},
            {
                **kinds("statement_block", "return_statement", "await_expression"),
                "has": {"matches": "made-double"},
            },
        ]
    },
}
