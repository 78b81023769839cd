"""Objects that a library creates, with the same members as its own: the sandboxes of sinon."""

from __future__ import annotations

from flake8_nomock.engines.astgrep.rules.dsl import Rule, contains, either, every, field, has, within
from flake8_nomock.engines.astgrep.rules.shadowing import DECLARATION, SAME
from flake8_nomock.engines.astgrep.rules.templates import CREATOR, MODULE, NAME

CREATION: Rule = {
    "kind": "call_expression",
    **field(
        "function",
        any=[
            {"kind": "identifier", **CREATOR},
            {"kind": "member_expression", **field("property", **CREATOR)},
        ],
    ),
}
"""A call that creates a further object with the same members."""


def created_objects() -> list[Rule]:
    """Return a created object: the call itself, or what a variable or a field was given in a file with the library."""
    made: Rule = {"matches": "created"}
    declarator = {"kind": "variable_declarator", **field("value", matches="loaded")}
    library = has(
        any=[
            {"kind": "import_statement", **contains(**MODULE)},
            {**DECLARATION, "has": declarator},
        ]
    )
    given = contains(
        any=[
            {"kind": "variable_declarator", "all": [field("name", **SAME), field("value", **made)]},
            {"kind": "assignment_expression", "all": [field("left", **SAME), field("right", **made)]},
        ]
    )
    of_this = field("object", kind="this")
    kept: Rule = {
        "any": [
            {"kind": "identifier", **SAME},
            {"kind": "member_expression", "all": [SAME, of_this]},
        ]
    }
    name: Rule = {"pattern": "$FIELD"}
    initialised = contains(
        kind="public_field_definition", all=[field("name", **name), field("value", **made)]
    )
    in_field: Rule = {
        "kind": "member_expression",
        "all": [of_this, field("property", **name), within(kind="program", all=[library, initialised])],
    }
    # the library's name is a string of the file, or the usual name of the object: sinon.createSandbox()
    with_library = within(kind="program", **contains(**MODULE))
    usual = either([NAME, {"kind": "member_expression", **field("property", **NAME)}])
    of_library = field("function", kind="member_expression", **field("object", **usual))
    at_once = every([made, either([of_library, with_library])])
    return [at_once, {"all": [kept, within(kind="program", all=[library, given])]}, in_field]
