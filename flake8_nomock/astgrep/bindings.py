"""What a name stands for, as far as one file tells: joins over the metavariable `$OBJECT`.

Names are resolved through imports and top-level or enclosing-block declarations; a parameter or an inner
declaration of the same name shadows them. What a helper of another file returns stays unknown.
"""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.astgrep.modules import TYPE_KEYWORD, UTILS, loaded, module_string
from flake8_nomock.astgrep.nodes import (
    FUNCTIONS,
    Rule,
    alternation,
    contains,
    either,
    field,
    has,
    kinds,
    quoted,
    util_name,
    whole,
    within,
)

OBJECT = "$OBJECT"
_SAME: Rule = {"pattern": OBJECT}
_PATTERN: Rule = {
    "kind": "object_pattern",
    "has": {
        "any": [
            {"kind": "shorthand_property_identifier_pattern", **_SAME},
            {"kind": "pair_pattern", **field("value", **_SAME)},
        ]
    },
}

_NAMES: list[Rule] = [
    {"kind": "identifier", **_SAME},
    {"kind": "shorthand_property_identifier_pattern", **_SAME},
]


class Source(NamedTuple):
    """Where an object comes from: exported names of modules, the runner's globals, and what it creates."""

    modules: tuple[str, ...]
    names: tuple[str, ...]
    """`default` is the default export or the whole module."""
    is_global: bool = False
    creates: tuple[str, ...] = ()
    """Members whose results have the same members."""

    @property
    def exported(self) -> tuple[str, ...]:
        return tuple(name for name in self.names if name != "default")

    @property
    def util(self) -> str:
        """Name of the utility that recognises the object."""
        made = [f"made-by-{self.creates[0]}"] if self.creates else []
        return util_name("is", *self.exported[:1], *self.modules[:1], *made)


def _declarators(**declarator: object) -> Rule:
    """A declaration (possibly exported) that is a direct child."""
    rule = {"kind": "variable_declarator", **declarator}
    plain = {**kinds("lexical_declaration", "variable_declaration"), "has": rule}
    return has(any=[plain, {"kind": "export_statement", "has": plain}])


SCOPES: dict[str, Rule] = {
    # the node declares $OBJECT itself
    "declares": {
        "any": [
            {
                "kind": "import_statement",
                "has": {
                    "any": [
                        {"kind": "import_require_clause", **has(**_SAME)},
                        {
                            "kind": "import_clause",
                            "any": [
                                has(kind="identifier", **_SAME),
                                has(kind="namespace_import", **has(**_SAME)),
                                has(
                                    kind="named_imports",
                                    has={
                                        "kind": "import_specifier",
                                        "any": [
                                            field("alias", **_SAME),
                                            {
                                                "all": [
                                                    {"not": field("alias", kind="identifier")},
                                                    field("name", **_SAME),
                                                ]
                                            },
                                        ],
                                    },
                                ),
                            ],
                        },
                    ]
                },
            },
            {"matches": "declares-variable"},
            {"kind": "export_statement", **has(matches="declares-variable")},
        ]
    },
    "declares-variable": {
        "any": [
            {
                **kinds("lexical_declaration", "variable_declaration"),
                "has": {
                    "kind": "variable_declarator",
                    **field("name", any=[{"kind": "identifier", **_SAME}, _PATTERN]),
                },
            },
            {
                **kinds("function_declaration", "class_declaration", "enum_declaration"),
                **field("name", **_SAME),
            },
        ]
    },
    "declared-in-file": within(
        **kinds("program", "statement_block"), has={"matches": "declares"}
    ),
    "declared-in-block": within(kind="statement_block", has={"matches": "declares-variable"}),
    "parameter": within(
        **kinds(*FUNCTIONS, "catch_clause"),
        all=[
            either(
                [
                    field("parameters", **contains(any=_NAMES)),
                    field("parameter", any=[*_NAMES, contains(any=_NAMES)]),
                ]
            )
        ],
    ),
}
"""Utilities about `$OBJECT` that do not depend on what it should stand for."""


def object_utils(source: Source) -> dict[str, Rule]:
    """Utilities, the main one named `source.util`: the node is an expression that is this object."""
    util = source.util
    named = f"{util}-name"
    alternatives: list[Rule] = [{"matches": named}, *_members_of_modules(source), *_wrapped(util)]
    utils: dict[str, Rule] = {**SCOPES, **UTILS}
    if source.modules:
        utils[f"{util}-module"] = module_string(f"^({alternation(source.modules)})$")
        utils[f"{util}-loaded"] = _loaded(f"{util}-loaded", f"{util}-module")
        utils[f"{util}-namespace"] = namespace(f"{util}-module")
    if source.creates:
        alternatives += _created(source)
        utils[f"{util}-creates"] = _creation(source)
    return {**utils, util: {"any": alternatives}, named: _identifier(source)}


def namespace(module: str) -> Rule:
    """The node is the whole module: a namespace or default import, or a variable that loaded it."""
    clause: Rule = {
        "kind": "import_clause",
        "any": [
            has(kind="identifier", **_SAME),
            has(kind="namespace_import", **has(**_SAME)),
        ],
    }
    imported = {
        "kind": "import_statement",
        "any": [
            {"all": [field("source", matches=module), has(**clause)]},
            has(kind="import_require_clause", all=[has(kind="identifier", **_SAME), has(matches=module)]),
        ],
    }
    load: Rule = {"any": [loaded(module), {"kind": "await_expression", **has(**loaded(module))}]}
    declared = _declarators(all=[field("name", kind="identifier", **_SAME), field("value", **load)])
    return {
        "any": [
            {
                "kind": "identifier",
                "all": [
                    _SAME,
                    within(**kinds("program", "statement_block"), all=[either([has(**imported), declared])]),
                ],
            },
            load,
            {"kind": "parenthesized_expression", **has(**load)},
        ]
    }


def _identifier(source: Source) -> Rule:
    """A name that stands for the object, and is not shadowed."""
    alternatives: list[Rule] = []
    if source.modules:
        alternatives += [
            {"all": [within(kind="program", any=_imports(source)), {"not": {"matches": "declared-in-block"}}]},
            within(**kinds("program", "statement_block"), all=[either(_required(source))]),
        ]
    if source.is_global:
        alternatives.append(
            {"all": [{"regex": whole(source.exported)}, {"not": {"matches": "declared-in-file"}}]}
        )
    if source.exported:
        alias = all_(
            field("name", kind="identifier", **_SAME),
            field("value", kind="identifier", regex=whole(source.exported)),
        )
        alternatives.append(within(**kinds("program", "statement_block"), all=[_declarators(**alias)]))
    return {"kind": "identifier", "all": [_SAME, either(alternatives), {"not": {"matches": "parameter"}}]}


def all_(*rules: Rule) -> Rule:
    """All rules match."""
    return {"all": list(rules)}


def _imports(source: Source) -> list[Rule]:
    """The program imports `$OBJECT` as the object."""
    origin = field("source", regex=quoted(source.modules))
    found: list[Rule] = []
    if source.exported:
        specifier: Rule = {
            "kind": "import_specifier",
            "all": [
                field("name", regex=whole(source.exported)),
                {
                    "any": [
                        field("alias", **_SAME),
                        {"all": [{"not": field("alias", kind="identifier")}, field("name", **_SAME)]},
                    ]
                },
                {"not": TYPE_KEYWORD},
            ],
        }
        clause = has(kind="import_clause", has={"kind": "named_imports", "has": specifier})
        found.append(has(kind="import_statement", all=[origin, clause, {"not": TYPE_KEYWORD}]))
    if "default" in source.names:
        whole_module = has(
            kind="import_clause",
            any=[has(kind="identifier", **_SAME), has(kind="namespace_import", **has(**_SAME))],
        )
        found.append(has(kind="import_statement", all=[origin, whole_module, {"not": TYPE_KEYWORD}]))
        clause = all_(has(kind="identifier", **_SAME), has(kind="string", regex=quoted(source.modules)))
        found.append(
            has(kind="import_statement", **has(kind="import_require_clause", **clause))
        )
    return found


def _required(source: Source) -> list[Rule]:
    """A declaration among the direct children loads `$OBJECT` as the object."""
    loaded_ = field("value", matches=f"{source.util}-loaded")
    found: list[Rule] = []
    if source.exported:
        exported: Rule = {"regex": whole(source.exported)}
        pattern = field(
            "name",
            kind="object_pattern",
            has={
                "any": [
                    {"kind": "shorthand_property_identifier_pattern", "all": [exported, _SAME]},
                    {"kind": "pair_pattern", "all": [field("key", **exported), field("value", **_SAME)]},
                ]
            },
        )
        member = field(
            "value",
            kind="member_expression",
            all=[field("property", **exported), field("object", matches=f"{source.util}-loaded")],
        )
        name = field("name", kind="identifier", **_SAME)
        found += [_declarators(all=[pattern, loaded_]), _declarators(all=[name, member])]
    if "default" in source.names:
        found.append(_declarators(all=[field("name", kind="identifier", **_SAME), loaded_]))
    return found


def _loaded(util: str, module: str) -> Rule:
    inner = {"matches": util}
    return {
        "any": [
            loaded(module),
            {"kind": "await_expression", "has": inner},
            {"kind": "parenthesized_expression", "has": inner},
        ]
    }


def _members_of_modules(source: Source) -> list[Rule]:
    """`globalThis.vi`, `V.vi` with `import * as V`, `require('vitest').vi`; or the loaded module itself."""
    owners: list[Rule] = []
    if source.is_global:
        owners.append({"kind": "identifier", "regex": "^(globalThis|global|window|self)$"})
    if source.modules:
        owners.append({"matches": f"{source.util}-namespace"})
    found: list[Rule] = []
    if owners and source.exported:
        member = all_(field("property", regex=whole(source.exported)), field("object", **either(owners)))
        found.append({"kind": "member_expression", **member})
    if "default" in source.names:
        found.append({"matches": f"{source.util}-loaded"})
        default = all_(
            field("property", regex="^default$"), field("object", matches=f"{source.util}-namespace")
        )
        found.append({"kind": "member_expression", **default})
    return found


def _wrapped(util: str) -> list[Rule]:
    """`(vi)`, `vi!`, `vi as any`, `<any>vi`."""
    inner = {"matches": util}
    return [
        {**kinds("parenthesized_expression", "non_null_expression", "type_assertion"), "has": inner},
        {
            **kinds("as_expression", "satisfies_expression"),
            "has": {"all": [{"nthChild": 1}, inner]},
        },
    ]


def _creation(source: Source) -> Rule:
    """A call that creates a further object with the same members."""
    regex = whole(source.creates)
    return {
        "kind": "call_expression",
        **field(
            "function",
            any=[
                {"kind": "identifier", "regex": regex},
                {"kind": "member_expression", **field("property", regex=regex)},
            ],
        ),
    }


def _created(source: Source) -> list[Rule]:
    """A created object: the call itself, or what a variable or a field was given in a file with the library."""
    made = {"matches": f"{source.util}-creates"}
    library = has(
        any=[
            {"kind": "import_statement", **contains(kind="string", regex=quoted(source.modules))},
            {
                **kinds("lexical_declaration", "variable_declaration"),
                "has": {
                    "kind": "variable_declarator",
                    **field("value", matches=f"{source.util}-loaded"),
                },
            },
        ]
    )
    variable = all_(field("name", **_SAME), field("value", **made))
    assignment = all_(field("left", **_SAME), field("right", **made))
    given = contains(
        any=[
            {"kind": "variable_declarator", **variable},
            {"kind": "assignment_expression", **assignment},
        ]
    )
    kept: Rule = {
        "any": [
            {"kind": "identifier", **_SAME},
            {"kind": "member_expression", "all": [_SAME, field("object", kind="this")]},
        ]
    }
    return [made, {"all": [kept, within(kind="program", all=[library, given])]}]
