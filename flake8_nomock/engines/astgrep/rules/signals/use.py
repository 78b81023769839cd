"""Signal `use`: a member of the runner or of a library's object, a call of an imported double, a type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Signal, Use
from flake8_nomock.engines.astgrep.rules.alternative import Branch, merged
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    either,
    entry_variable,
    every,
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
from flake8_nomock.engines.astgrep.rules.module_patterns import TYPE_KEYWORD
from flake8_nomock.engines.astgrep.rules.name_resolution import Source, object_utils
from flake8_nomock.engines.astgrep.rules.signals import types

Uses = Sequence[tuple[Signal, Use]]

_CALLED = either(
    [
        inside(kind="call_expression", field="function"),
        inside(kind="binary_expression", field="left"),  # f<typeof import("m")>(), as it is read
    ]
)


def branches(signals: Uses) -> Iterator[Branch]:
    """Members of all objects share one first test, and so do calls of imported names."""
    calls = [(s, item) for s, item in signals if item.names and not item.members and not item.type]
    members = [(s, item) for s, item in signals if item.members and not item.receiver]
    of_modules = [(s, item) for s, item in calls if item.from_ and _source(item).exported]
    if members or of_modules:
        yield _members(members, of_modules)
    if calls:
        yield _calls(calls)
    for signal, item in signals:
        if item.receiver:
            yield _receiver(signal, item)
        elif item.callee:
            yield _constructor(signal, item)
        elif item.type:
            yield types.branch(signal, item)


def _source(item: Use) -> Source:
    return Source(item.from_, item.names, item.global_, item.creates)


def _entry(signal: Signal) -> Rule:
    return {"pattern": entry_variable(signal.origin.entry)}


def _members(signals: Uses, of_modules: Uses) -> Branch:
    """`vi.fn`, `vi["fn"]`, `const { fn } = vi`, and `Bun.mock` where `Bun` is a module whose `mock` is called.

    The access counts, not the call, so type arguments do not matter.
    """
    strings = quoted(name for _, item in signals for name in item.members)
    names = whole(
        [
            *(name for _, item in signals for name in item.members),
            *(name for _, item in of_modules for name in _source(item).exported),
        ]
    )
    access, subscript, pattern = [], [], []
    for signal, item in of_modules:
        source = _source(item)
        owner = field("object", matches=f"{source.util}-whole")
        member = field("property", regex=whole(source.exported))
        access.append({"all": [member, owner, _entry(signal), _CALLED]})
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
    forms: list[Rule] = [
        {
            "kind": "member_expression",
            "all": [field("property", regex=names), either(access), {"pattern": SYMBOL}],
        }
    ]
    if signals:
        index = field("index", kind="string", regex=strings)
        forms.append({"kind": "subscript_expression", "all": [index, either(subscript), {"pattern": SYMBOL}]})
        known = whole(name for _, item in signals for name in item.members)
        destructured = field("name", kind="object_pattern", has=_destructured(known))
        forms.append({"kind": "variable_declarator", "all": [destructured, either(pattern)]})
    every_source = [*signals, *of_modules]
    return Branch(either(forms), merged(object_utils(_source(item)) for _, item in every_source))


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
        {"all": [{"matches": f"{_source(item).util}-name"}, _entry(signal)]} for signal, item in signals
    )
    callee: Rule = {"kind": "identifier", "all": [{"regex": plain}, known, {"pattern": SYMBOL}]}
    rule: Rule = {
        "any": [
            {"kind": "call_expression", **field("function", **callee)},
            {"kind": "new_expression", **field("constructor", **callee)},
            {"kind": "new_expression", **field("constructor", **_of_module(signals, plain))},
            # mock<typeof import('m')>(x) is read as two comparisons
            {
                "kind": "binary_expression",
                "all": [field("left", **callee), field("operator", regex="^<$")],
            },
            *(_renamed(signal, item) for signal, item in signals if item.from_),
        ]
    }
    return Branch(rule, merged(object_utils(_source(item)) for _, item in signals))


def _of_module(signals: Uses, plain: str) -> Rule:
    """`undici.MockAgent`."""
    known = [
        every([field("object", matches=f"{_source(item).util}-whole"), _entry(signal)])
        for signal, item in signals
        if item.from_
    ]
    if not known:
        return {"kind": "ERROR"}
    conditions = [field("property", regex=plain), either(known), {"pattern": SYMBOL}]
    return {"kind": "member_expression", "all": conditions}


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
    """`new FakeX()`, `new doubles.FakeX()`: a class of such a name, whatever it resolves to."""
    exception = {"not": {"regex": full(item.except_)}} if item.except_ else {}
    name: Rule = {"regex": full(item.callee), **exception}
    named = either(
        [
            {"kind": "identifier", **name},
            {"kind": "member_expression", **field("property", **name)},
        ]
    )
    captures = [{"pattern": SYMBOL}, _entry(signal)]
    return Branch({"kind": "new_expression", **field("constructor", all=[named, *captures])})
