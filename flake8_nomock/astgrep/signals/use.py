"""Signal `use`: a member of the runner or of a library's object, a call of an imported double, a type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.astgrep.bindings import Source, object_utils
from flake8_nomock.astgrep.branch import Branch, merged
from flake8_nomock.astgrep.items import Signal, Use
from flake8_nomock.astgrep.modules import TYPE_KEYWORD
from flake8_nomock.astgrep.nodes import (
    SYMBOL,
    Rule,
    either,
    entry_variable,
    field,
    full,
    has,
    inside,
    kinds,
    quoted,
    util_name,
    whole,
    within,
)

Uses = Sequence[tuple[Signal, Use]]


def branches(signals: Uses) -> Iterator[Branch]:
    """Members of all objects share one first test, and so do calls of imported names."""
    members = [(s, item) for s, item in signals if item.members and not item.receiver]
    if members:
        yield _members(members)
    calls = [(s, item) for s, item in signals if item.names and not item.members and not item.type]
    if calls:
        yield _calls(calls)
    for signal, item in signals:
        if item.receiver:
            yield _receiver(signal, item)
        elif item.callee:
            yield _constructor(signal, item)
        elif item.type:
            yield _type(signal, item)


def _source(item: Use) -> Source:
    return Source(item.from_, item.names, item.global_, item.creates)


def _entry(signal: Signal) -> Rule:
    return {"pattern": entry_variable(signal.origin.entry)}


def _members(signals: Uses) -> Branch:
    """`vi.fn`, `vi["fn"]` and `const { fn } = vi`; the access counts, not the call, so type arguments do not matter."""
    names = whole(name for _, item in signals for name in item.members)
    strings = quoted(name for _, item in signals for name in item.members)
    access, subscript, pattern = [], [], []
    for signal, item in signals:
        owner = field("object", matches=_source(item).util)
        entry = _entry(signal)
        access.append({"all": [field("property", regex=whole(item.members)), owner, entry]})
        subscript.append({"all": [field("index", regex=quoted(item.members)), owner, entry]})
        pattern.append(
            {
                "all": [
                    field("name", has=_destructured(whole(item.members), captured=True)),
                    field("value", matches=_source(item).util),
                    entry,
                ]
            }
        )
    rule: Rule = {
        "any": [
            {
                "kind": "member_expression",
                "all": [field("property", regex=names), either(access), {"pattern": SYMBOL}],
            },
            {
                "kind": "subscript_expression",
                "all": [
                    field("index", kind="string", regex=strings),
                    either(subscript),
                    {"pattern": SYMBOL},
                ],
            },
            {
                "kind": "variable_declarator",
                "all": [
                    field("name", kind="object_pattern", has=_destructured(names)),
                    either(pattern),
                ],
            },
        ]
    }
    return Branch(rule, merged(object_utils(_source(item)) for _, item in signals))


def _destructured(regex: str, captured: bool = False) -> Rule:
    name: Rule = {"regex": regex, **({"pattern": SYMBOL} if captured else {})}
    return {
        "any": [
            {"kind": "shorthand_property_identifier_pattern", **name},
            {"kind": "pair_pattern", **field("key", **name)},
        ]
    }


def _calls(signals: Uses) -> Branch:
    """`spyOn(…)`, `new MockAgent()`, `mock<Foo>()`: the imported name (or global) itself is called.

    Only calls of the catalogued names are looked up: asking about every call would double the time of a scan.
    A name that the file renames is therefore reported where it is imported.
    """
    plain = whole(name for _, item in signals for name in item.names if name != "default")
    known = either(
        {"all": [{"matches": f"{_source(item).util}-callee"}, _entry(signal)]}
        for signal, item in signals
    )
    first = either(
        [
            {"kind": "identifier", "regex": plain},
            {"kind": "member_expression", **field("property", regex=plain)},
        ]
    )
    callee: Rule = {"all": [first, known, {"pattern": SYMBOL}]}
    rule: Rule = {
        "any": [
            {"kind": "call_expression", **field("function", **callee)},
            {"kind": "new_expression", **field("constructor", **callee)},
            # mock<typeof import('m')>(x) is read as two comparisons
            {
                "kind": "binary_expression",
                "all": [field("left", **callee), field("operator", regex="^<$")],
            },
            *(_renamed(signal, item) for signal, item in signals if item.from_),
        ]
    }
    utils = merged(object_utils(_source(item)) for _, item in signals)
    for _, item in signals:
        utils[f"{_source(item).util}-callee"] = _callee(_source(item))
    return Branch(rule, utils)


def _renamed(signal: Signal, item: Use) -> Rule:
    """`import { fn as f } from "storybook/test"`."""
    names = {*item.names} - {"default"}
    other = {"not": field("alias", regex=whole(names))}
    source = field("source", regex=quoted(item.from_))
    return {
        "kind": "import_specifier",
        "all": [
            field("alias", kind="identifier"),
            field("name", regex=whole(names), pattern=SYMBOL),
            other,
            {"not": TYPE_KEYWORD},
            within(kind="import_statement", all=[source, {"not": TYPE_KEYWORD}]),
            _entry(signal),
        ],
    }


def _callee(source: Source) -> Rule:
    """The callee is one of the names, or a member of the whole module."""
    alternatives: list[Rule] = [{"matches": f"{source.util}-name"}]
    if source.modules and source.exported:
        alternatives.append(
            {
                "kind": "member_expression",
                "all": [
                    field("property", regex=whole(source.exported)),
                    field("object", matches=f"{source.util}-whole"),
                ],
            }
        )
    if "default" in source.names:
        alternatives.append({"matches": f"{source.util}-loaded"})
    return {"any": alternatives}


def _receiver(signal: Signal, item: Use) -> Branch:
    """A conventional object (`page`, `route`), or the test context `t`, which no import tells about."""
    conditions = [
        field("property", regex=whole(item.members)),
        field("object", regex=full(item.receiver)),
    ]
    if item.imports:
        conditions.append({"matches": util_name("imports", *item.imports)})
    rule: Rule = {"kind": "member_expression", "all": [*conditions, {"pattern": SYMBOL}, _entry(signal)]}
    gate = within(
        kind="program", has={"kind": "import_statement", **field("source", regex=quoted(item.imports))}
    )
    required = within(
        kind="program",
        has={
            **kinds("lexical_declaration", "variable_declaration"),
            "has": {
                "kind": "variable_declarator",
                **field("value", has={"kind": "arguments", **has(regex=quoted(item.imports))}),
            },
        },
    )
    utils = {util_name("imports", *item.imports): {"any": [gate, required]}} if item.imports else {}
    return Branch(rule, utils)


def _constructor(signal: Signal, item: Use) -> Branch:
    """`new FakeX()`: a class of such a name, whatever it resolves to."""
    name: Rule = {"kind": "identifier", "regex": full(item.callee)}
    captures = [{"pattern": SYMBOL}, _entry(signal)]
    return Branch({"kind": "new_expression", **field("constructor", **name, all=captures)})


def _type(signal: Signal, item: Use) -> Branch:
    """`jest.Mocked<T>` (names with a dot), or a distinctive type's name that the file does not define.

    With `from`, the type must be imported from there, type-only or not.
    """
    captures = [{"pattern": SYMBOL}, _entry(signal)]
    dotted = [name for name in item.names if "." in name]
    bare = [name for name in item.names if "." not in name]
    alternatives: list[Rule] = []
    if dotted:
        alternatives.append({"kind": "nested_type_identifier", "regex": whole(dotted), "all": captures})
    utils: dict[str, Rule] = {}
    if bare:
        conditions: list[Rule] = [{"regex": whole(bare)}, *captures]
        if item.from_:
            conditions.append({"matches": util_name("imported", signal.origin.entry)})
            utils[util_name("imported", signal.origin.entry)] = _type_import(item)
        else:
            conditions.append({"not": {"matches": "defined-type"}})
        alternatives.append({"kind": "type_identifier", "all": conditions})
    return Branch(either(alternatives), {**utils, "defined-type": _DEFINED_TYPE})


_DEFINITIONS = ("type_alias_declaration", "interface_declaration", "class_declaration", "enum_declaration")
_DEFINED_TYPE: Rule = {
    "any": [
        inside(kind="nested_type_identifier"),
        inside(any=[{"kind": kind, **field("name", pattern=SYMBOL)} for kind in _DEFINITIONS]),
        within(
            kind="program",
            has={
                "any": [
                    {**kinds(*_DEFINITIONS), **field("name", pattern=SYMBOL)},
                    {
                        "kind": "export_statement",
                        **has(**kinds(*_DEFINITIONS), **field("name", pattern=SYMBOL)),
                    },
                ]
            },
        ),
    ]
}


def _type_import(item: Use) -> Rule:
    specifier: Rule = {
        "kind": "import_specifier",
        "any": [field("name", pattern=SYMBOL), field("alias", pattern=SYMBOL)],
    }
    return within(
        kind="program",
        has={
            "kind": "import_statement",
            "all": [
                field("source", regex=quoted(item.from_)),
                has(kind="import_clause", has={"kind": "named_imports", "has": specifier}),
            ],
        },
    )


