"""What a name stands for, as far as one file tells: joins over the metavariable `$OBJECT`.

Names are resolved through imports and declarations of the file or of an enclosing block; a parameter or an inner
declaration of the same name shadows them. What a helper of another file returns stays unknown.
"""

from __future__ import annotations

from typing import NamedTuple

from flake8_nomock.engines.astgrep.rules.created_objects import CREATION, created_objects
from flake8_nomock.engines.astgrep.rules.dsl import (
    Rule,
    either,
    every,
    field,
    has,
    kinds,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import LOADED, TYPE_KEYWORD
from flake8_nomock.engines.astgrep.rules.shadowing import BLOCKS, DECLARATION, SAME
from flake8_nomock.engines.astgrep.rules.templates import CREATOR, MODULE, NAME, Template
from flake8_nomock.engines.astgrep.rules.whole_module import WHOLE_MODULE, in_then

_DEFAULT: Rule = {"regex": "^default$"}
_ROOTS = "(globalThis|global|window|self)"


class Source(NamedTuple):
    """Where objects come from, of which `$OBJECT` is one: which forms there are."""

    has_module: bool = True
    """Modules export it (parameter `MODULE`) under a name (parameter `NAME`)."""
    is_global: bool = False
    """The runner has globals of these names."""
    is_default: bool = False
    """It is the default export or the whole module too."""
    has_creators: bool = False
    """Members of it (parameter `CREATOR`) return an object with the same members."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """Of the templates that are made for it."""
        chosen = {"MODULE": self.has_module, "NAME": True, "CREATOR": self.has_creators}
        return tuple(name for name, is_taken in chosen.items() if is_taken)

    @property
    def arguments(self) -> dict[str, Rule]:
        """The parameters handed on."""
        return {name: {"matches": name} for name in self.parameters}

    @property
    def exported(self) -> Rule:
        """How it is named in an import."""
        return either([NAME, _DEFAULT] if self.is_default else [NAME])


def _name_template(name: str, source: Source) -> Template:
    """Return a name that stands for the object, and is not shadowed."""
    alternatives: list[Rule] = [within(**BLOCKS, has={"matches": "declaring"})]
    first: list[Rule] = []
    if source.has_module:
        imported = within(kind="program", has={"matches": "importing"})
        alternatives.insert(0, every([imported, {"not": {"matches": "declared-in-block"}}]))
    if source.is_global:
        alternatives.append(every([NAME, {"not": {"matches": "declared-in-file"}}]))
    elif source.has_module:  # one way up the tree tells that most names are something else
        first = [within(**BLOCKS, has=either([{"matches": "importing"}, {"matches": "declaring"}]))]
    rule: Rule = {
        "kind": "identifier",
        "all": [SAME, *first, either(alternatives), {"not": {"matches": "parameter"}}],
    }
    utils = {"declaring": _declaring(source)}
    if source.has_module:
        utils |= {"importing": _importing(source), "loaded": LOADED.call(MODULE=MODULE)}
        rule = either([rule, _given_by_then(source)])
    return Template(name, source.parameters, rule, utils)


def _importing(source: Source) -> Rule:
    """Require that the statement imports `$OBJECT` as the object."""
    specifier: Rule = {
        "kind": "import_specifier",
        "all": [field("name", **source.exported), {"matches": "name-as-object"}],
    }
    found = [has(kind="import_clause", has={"kind": "named_imports", "has": specifier})]
    if source.is_default:
        found.append(has(kind="import_clause", matches="whole-as-object"))
    imported = every([field("source", **MODULE), either(found)])
    required = has(kind="import_require_clause", all=[has(**SAME), has(**MODULE)])
    return {
        "kind": "import_statement",
        "all": [either([imported, required] if source.is_default else [imported]), {"not": TYPE_KEYWORD}],
    }


def _declaring(source: Source) -> Rule:
    """Require that the declaration gives `$OBJECT` the object: required, destructured, or one step of an alias."""
    loaded: Rule = {"matches": "loaded"}
    alias: Rule = {"kind": "identifier", **NAME}
    if not source.is_global:
        importing = has(kind="import_statement", **field("source", **MODULE))
        alias = {**alias, **within(kind="program", **importing)}
    values: list[Rule] = [alias]
    patterns: list[Rule] = []
    if source.has_module:
        values.append(_renamed_import())
        values.append(
            {"kind": "member_expression", "all": [field("property", **NAME), field("object", **loaded)]}
        )
        name = either(
            [
                {"kind": "shorthand_property_identifier_pattern", "all": [NAME, SAME]},
                {"kind": "pair_pattern", "all": [field("key", **NAME), field("value", **SAME)]},
            ]
        )
        patterns.append(every([field("name", kind="object_pattern", has=name), field("value", **loaded)]))
    rest = field("name", kind="object_pattern", has={"kind": "rest_pattern", "has": SAME})
    patterns.append(every([rest, field("value", **alias)]))
    if source.is_default:
        values.append(loaded)
    if source.has_creators:  # require("proxyquire").noCallThru()
        created = every([field("property", **CREATOR), field("object", **loaded)])
        values.append({"kind": "call_expression", **field("function", kind="member_expression", **created)})
    given = every([field("name", kind="identifier", **SAME), field("value", **either(values))])
    return {
        **DECLARATION,
        "has": {"kind": "variable_declarator", "all": [either([given, *patterns])]},
    }


def _renamed_import() -> Rule:
    """`v` with `import { vi as v }`, for `const t = v`."""
    specifier: Rule = {
        "kind": "import_specifier",
        "all": [field("alias", pattern="$RENAMED"), field("name", **NAME)],
    }
    clause = has(kind="import_clause", has={"kind": "named_imports", "has": specifier})
    imported: Rule = {"kind": "import_statement", "all": [field("source", **MODULE), clause]}
    return {"kind": "identifier", "pattern": "$RENAMED", **within(kind="program", has=imported)}


def _object_template(name: str, source: Source) -> Template:
    """Return an expression that is the object, whatever it is wrapped in."""
    named = _NAMES[source].call(**source.arguments)
    inner: Rule = {"matches": "object"}
    alternatives: list[Rule] = [
        named,
        *_members(source),
        # (vi), vi!, vi as any, <any>vi
        {**kinds("parenthesized_expression", "non_null_expression", "type_assertion"), "has": inner},
        {
            **kinds("as_expression", "satisfies_expression"),
            "has": {"all": [{"nthChild": 1}, inner]},
        },
    ]
    utils: dict[str, Rule] = {}
    if source.has_module:
        utils["whole"] = WHOLE_MODULE.call(MODULE=MODULE)
        utils["loaded"] = LOADED.call(MODULE=MODULE)
    if source.has_creators:
        alternatives += created_objects()
        utils["created"] = CREATION
    return Template(name, source.parameters, inner, {"object": {"any": alternatives}, **utils})


def _given_by_then(source: Source) -> Rule:
    """`vi` in `import("vitest").then(({ vi }) => vi.fn())`."""
    pattern = {"kind": "object_pattern", "stopBy": "end", **has(**source.exported)}
    function = in_then({"matches": "loaded"}, has(kind="formal_parameters", **has(**pattern)))
    return {"kind": "identifier", "all": [source.exported, within(**function)]}


def _members(source: Source) -> list[Rule]:
    """`globalThis.vi`, `V.vi` with `import * as V`, `require('vitest').vi`; or the module that was loaded."""
    owners: list[Rule] = []
    if source.is_global:
        owners.append({"kind": "identifier", "regex": f"^{_ROOTS}$"})
        owners.append({"kind": "parenthesized_expression", "regex": rf"^\(\s*{_ROOTS}\s+as\s"})
    if source.has_module:
        owners.append({"matches": "whole"})
    owner = field("object", **either(owners))
    fragment = {"kind": "string_fragment", **source.exported}
    text = field("index", **kinds("string", "template_string"), has=fragment)
    found: list[Rule] = [
        {"kind": "member_expression", "all": [field("property", **source.exported), owner]},
        {"kind": "subscript_expression", "all": [text, owner]},
    ]
    return [*found, {"matches": "loaded"}] if source.is_default else found


_KINDS = {
    "global-object": Source(has_module=False, is_global=True),
    "runner-object": Source(is_global=True),
    "exported-object": Source(),
    "default-object": Source(is_default=True),
    "creating-object": Source(is_default=True, has_creators=True),
}
"""The kinds of sources that the catalogue has, with the names of their templates."""

_NAMES = {source: _name_template(f"{name}-name", source) for name, source in _KINDS.items()}
_OBJECTS = {source: _object_template(name, source) for name, source in _KINDS.items()}

TEMPLATES = (LOADED, WHOLE_MODULE, *_NAMES.values(), *_OBJECTS.values())


class Object(NamedTuple):
    """An object of a library or runner, with the rules that recognise it."""

    expression: Rule
    """An expression that is the object."""
    name: Rule
    """A name that stands for it."""
    whole: Rule | None
    """The whole module that exports it; None for mere globals."""


def object_of(
    module: Rule | None, names: tuple[str, ...], is_global: bool = False, creators: tuple[str, ...] = ()
) -> Object:
    """Return the object that modules export under these names (`default`: as the default or the whole module).

    `module` matches the string that names a module; None for globals of the runner alone.
    """
    source = Source(module is not None, is_global, "default" in names, bool(creators))
    arguments: dict[str, Rule] = {"NAME": {"regex": whole(name for name in names if name != "default")}}
    if module is not None:
        arguments["MODULE"] = module
    if creators:
        arguments["CREATOR"] = {"regex": whole(creators)}
    return Object(
        _OBJECTS[source].call(**arguments),
        _NAMES[source].call(**arguments),
        WHOLE_MODULE.call(MODULE=module) if module is not None else None,
    )
