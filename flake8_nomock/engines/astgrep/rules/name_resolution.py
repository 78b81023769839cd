"""What a name stands for, as far as one file tells: joins over the metavariable `$OBJECT`.

Names are resolved through imports and declarations of the file or of an enclosing block; a parameter or an inner
declaration of the same name shadows them. What a helper of another file returns stays unknown.
"""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.engines.astgrep.rules import module_patterns as modules
from flake8_nomock.engines.astgrep.rules import shadowing as scoping
from flake8_nomock.engines.astgrep.rules.dsl import (
    Rule,
    alternation,
    contains,
    either,
    every,
    field,
    has,
    kinds,
    quoted,
    util_name,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import TYPE_KEYWORD, loaded
from flake8_nomock.engines.astgrep.rules.shadowing import BLOCKS, DECLARATION, SAME


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
    def is_whole(self) -> bool:
        """Whether the module itself is the object."""
        return "default" in self.names

    @property
    def util(self) -> str:
        """Name of the utility that recognises the object."""
        made = [f"made-by-{self.creates[0]}"] if self.creates else []
        return util_name("is", *self.exported[:1], *self.modules[:1], *made)


def object_utils(source: Source) -> dict[str, Rule]:
    """Utilities, the main one named `source.util`: the node is an expression that is this object."""
    util = source.util
    alternatives: list[Rule] = [{"matches": f"{util}-name"}, *_members(source), *_wrapped(util)]
    utils: dict[str, Rule] = {**scoping.UTILS, **modules.UTILS}
    if source.modules:
        utils |= whole_module_utils(util, {"kind": "string", "regex": quoted(source.modules)})
    if source.creates:
        alternatives += _created(source)
        utils[f"{util}-creates"] = _creation(source)
    if source.modules:
        utils[f"{util}-import"] = _import(source)
    return {
        **utils,
        util: {"any": alternatives},
        f"{util}-name": _identifier(source),
        f"{util}-declaration": _declaration(source),
    }


def whole_module_utils(util: str, module: Rule) -> dict[str, Rule]:
    """`{util}-whole`: the node is the whole of the module, whose string matches.

    A namespace or default import, a variable that loaded it, or the loading call (`{util}-loaded`) itself.
    """
    inner = {"matches": f"{util}-loaded"}
    source = field("source", matches=f"{util}-module")
    imported: Rule = {
        "kind": "import_statement",
        "any": [
            {"all": [source, has(kind="import_clause", matches="whole-as-object")]},
            has(kind="import_require_clause", all=[has(**SAME), has(matches=f"{util}-module")]),
        ],
    }
    declared: Rule = {
        **DECLARATION,
        "has": {"kind": "variable_declarator", "all": [field("name", **SAME), field("value", **inner)]},
    }
    return {
        **scoping.UTILS,
        **modules.UTILS,
        f"{util}-module": module,
        f"{util}-loaded": {
            "any": [
                loaded(f"{util}-module"),
                {**kinds("await_expression", "parenthesized_expression"), "has": inner},
            ]
        },
        f"{util}-whole": {
            "any": [
                {"kind": "identifier", "all": [SAME, within(**BLOCKS, has=either([imported, declared]))]},
                inner,
            ]
        },
    }


def _identifier(source: Source) -> Rule:
    """A name that stands for the object, and is not shadowed."""
    declaring = {"matches": f"{source.util}-declaration"}
    importing = {"matches": f"{source.util}-import"}
    alternatives: list[Rule] = [within(**BLOCKS, has=declaring)]
    first: list[Rule] = []
    if source.modules:
        imported = within(kind="program", has=importing)
        alternatives.insert(0, every([imported, {"not": {"matches": "declared-in-block"}}]))
    if source.is_global:
        alternatives.append(
            every([{"regex": whole(source.exported)}, {"not": {"matches": "declared-in-file"}}])
        )
    elif source.modules:  # one way up the tree tells that most names are something else
        first = [within(**BLOCKS, has=either([importing, declaring]))]
    return {
        "kind": "identifier",
        "all": [SAME, *first, either(alternatives), {"not": {"matches": "parameter"}}],
    }


def _import(source: Source) -> Rule:
    """The statement imports `$OBJECT` as the object."""
    found: list[Rule] = []
    if source.names:
        specifier: Rule = {
            "kind": "import_specifier",
            "all": [field("name", regex=whole(source.names)), {"matches": "name-as-object"}],
        }
        found.append(has(kind="import_clause", has={"kind": "named_imports", "has": specifier}))
    if source.is_whole:
        found.append(has(kind="import_clause", matches="whole-as-object"))
    imported = every([field("source", matches=f"{source.util}-module"), either(found)])
    required = has(kind="import_require_clause", all=[has(**SAME), has(matches=f"{source.util}-module")])
    return {
        "kind": "import_statement",
        "all": [either([imported, required] if source.is_whole else [imported]), {"not": TYPE_KEYWORD}],
    }


def _declaration(source: Source) -> Rule:
    """The declaration gives `$OBJECT` the object: required, destructured, or one step of an alias."""
    inner = {"matches": f"{source.util}-loaded"}
    values: list[Rule] = []
    patterns: list[Rule] = []
    if source.exported:
        exported: Rule = {"regex": whole(source.exported)}
        alias: Rule = {"kind": "identifier", **exported}
        if not source.is_global:
            importing = has(kind="import_statement", **field("source", matches=f"{source.util}-module"))
            alias = {**alias, **within(kind="program", **importing)}
        values.append(alias)
        if source.modules:
            values.append(_renamed_import(source))
            member = [field("property", **exported), field("object", **inner)]
            values.append({"kind": "member_expression", "all": member})
            name = either(
                [
                    {"kind": "shorthand_property_identifier_pattern", "all": [exported, SAME]},
                    {"kind": "pair_pattern", "all": [field("key", **exported), field("value", **SAME)]},
                ]
            )
            patterns.append(every([field("name", kind="object_pattern", has=name), field("value", **inner)]))
    if source.is_whole:
        values.append(inner)
        if source.creates:  # require("proxyquire").noCallThru()
            created = field(
                "function",
                kind="member_expression",
                all=[field("property", regex=whole(source.creates)), field("object", **inner)],
            )
            values.append({"kind": "call_expression", **created})
    given = every([field("name", kind="identifier", **SAME), field("value", **either(values))])
    return {
        **DECLARATION,
        "has": {"kind": "variable_declarator", "all": [either([given, *patterns])]},
    }


def _renamed_import(source: Source) -> Rule:
    """`v` with `import { vi as v }`, for `const t = v`."""
    specifier: Rule = {
        "kind": "import_specifier",
        "all": [field("alias", pattern="$RENAMED"), field("name", regex=whole(source.exported))],
    }
    clause = has(kind="import_clause", has={"kind": "named_imports", "has": specifier})
    imported: Rule = {
        "kind": "import_statement",
        "all": [field("source", matches=f"{source.util}-module"), clause],
    }
    return {"kind": "identifier", "pattern": "$RENAMED", **within(kind="program", has=imported)}


def _members(source: Source) -> list[Rule]:
    """`globalThis.vi`, `V.vi` with `import * as V`, `require('vitest').vi`; or the module that was loaded."""
    owners: list[Rule] = []
    if source.is_global:
        roots = "(globalThis|global|window|self)"
        owners.append({"kind": "identifier", "regex": f"^{roots}$"})
        owners.append({"kind": "parenthesized_expression", "regex": rf"^\(\s*{roots}\s+as\s"})
    if source.modules:
        owners.append({"matches": f"{source.util}-whole"})
    found: list[Rule] = []
    names = (*source.exported, *(["default"] if source.is_whole else []))
    if owners and names:
        member = [field("property", regex=whole(names)), field("object", **either(owners))]
        found.append({"kind": "member_expression", "all": member})
        index = [field("index", kind="string", regex=quoted(names)), field("object", **either(owners))]
        found.append({"kind": "subscript_expression", "all": index})
    if source.is_whole:
        found.append({"matches": f"{source.util}-loaded"})
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
    declarator = {"kind": "variable_declarator", **field("value", matches=f"{source.util}-loaded")}
    library = has(
        any=[
            {"kind": "import_statement", **contains(matches=f"{source.util}-module")},
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
    at_once = every([made, either([_of_library(source), _in_file_with(source)])])
    return [at_once, {"all": [kept, within(kind="program", all=[library, given])]}, in_field]


def _of_library(source: Source) -> Rule:
    """The call is one of a member of the library's usual name: `sinon.createSandbox()`, whatever declares it."""
    name = rf"(^|\.)({alternation(source.exported)})$"
    return field("function", kind="member_expression", **field("object", regex=name))


def _in_file_with(source: Source) -> Rule:
    """The library's name is a string of the file, in an import or in a call."""
    return within(kind="program", **contains(matches=f"{source.util}-module"))
