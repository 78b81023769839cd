"""Signal `use`: a member of the runner or of a library's object, a call of an imported double, a type."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Signal, Use
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import captured, entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    SYMBOL,
    TEXT,
    Rule,
    alternation,
    contains,
    either,
    every,
    field,
    full,
    inside,
    kinds,
    member_named,
    quoted,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import LOADED, importing_file
from flake8_nomock.engines.astgrep.rules.module_specifiers import quoted_specifier, words_of
from flake8_nomock.engines.astgrep.rules.name_resolution import Object, object_of
from flake8_nomock.engines.astgrep.rules.requirements import (
    GAP,
    Requirement,
    any_name,
    requirement,
    text,
    words_in,
)
from flake8_nomock.engines.astgrep.rules.signals import destructured_calls, handed_on, renamed, types

Uses = Sequence[tuple[Signal, Use]]

_VALUE: Rule = {"not": within(kind="type_query")}
"""Not `typeof vi.fn`, which is a type."""

_CALLED = either(
    [
        inside(kind="call_expression", field="function"),
        inside(kind="binary_expression", field="left"),  # f<typeof import("m")>(), as it is read
    ]
)


def alternatives(signals: Uses) -> Iterator[Alternative]:
    """Members of all objects share one first test, and so do calls of imported names."""
    calls = [(s, spec) for s, spec in signals if spec.names and not spec.members and not spec.type]
    members = [(s, spec) for s, spec in signals if spec.members and not spec.receiver]
    of_modules = [(s, spec) for s, spec in calls if spec.from_ and _named(spec)]
    if members or of_modules:
        yield _members(members, of_modules)
    if calls:
        yield _calls(calls)
    for signal, spec in signals:
        if spec.receiver:
            yield _receiver(signal, spec)
        elif spec.callee:
            yield _constructor(signal, spec)
        elif spec.type:
            yield types.alternative(signal, spec)


def needs(spec: Use) -> Requirement:
    """Return the member, the module or global that the object comes from, and the name that is exported there."""
    if spec.receiver:
        any_member = "|".join(alternation([name]) for name in spec.members)
        access = rf"{GAP}[?!]?\.{GAP}(?:{any_member})(?![\w$])"
        receiver = _BEGINNING.sub("", spec.receiver)
        behind = rf"(?:{access}|{GAP}(?:\?\.{GAP})?\[|['\"]?{GAP}:)"
        return requirement(
            [any_name(spec.members), any_name(words_of(spec.imports))], [text(receiver, behind=behind)]
        )
    named = words_of(spec.from_) if spec.from_ and not spec.global_ else {*spec.names} - {"default"}
    members = () if handed_on.makes_doubles(spec) else spec.members  # or anything else
    return requirement([any_name(members), any_name(named), any_name(_exported(spec)), words_in(spec.callee)])


_BEGINNING = re.compile(r"^((\(\?s\))?\.\*|\(\\w\+\\\.\)\*|\\w\+(?=\\\.))")
"""A beginning that a search skips anyway. Tried at every place of a text, it takes the square of the text's length."""


def _exported(spec: Use) -> tuple[str, ...]:
    """Names of which a source that imports from the modules writes one; a default export goes by any name."""
    any_name = spec.global_ or spec.creates or "default" in spec.names
    return spec.names if spec.from_ and not any_name else ()


def _object(spec: Use) -> Object:
    module: Rule | None = {**TEXT, "regex": quoted_specifier(spec.from_)} if spec.from_ else None
    return object_of(module, spec.names, spec.global_, spec.creates)


def _named(spec: Use) -> list[str]:
    """Return the exported names, without the default export."""
    return [name for name in spec.names if name != "default"]


def _members(signals: Uses, of_modules: Uses) -> Alternative:
    """`vi.fn`, `vi["fn"]`, `const { fn } = vi`, and `Bun.mock` where `Bun` is a module whose `mock` is called.

    The access counts, not the call, so type arguments do not matter.
    """
    strings = quoted(name for _, spec in signals for name in spec.members)
    names = whole(
        [
            *(name for _, spec in signals for name in spec.members),
            *(name for _, spec in of_modules for name in _named(spec)),
        ]
    )
    access, subscript = [], []
    pattern: list[Rule] = []
    assigned: list[Rule] = []
    for signal, spec in of_modules:
        owner = field("object", **(_object(spec).whole or {}))
        member = field("property", regex=whole(_named(spec)))
        access.append({"all": [member, owner, entry_of(signal), _CALLED]})
    for signal, spec in signals:
        owner = field("object", **_object(spec).expression)
        ends = [*_unless_called(spec), entry_of(signal)]
        access.append({"all": [field("property", regex=whole(spec.members)), owner, *ends]})
        subscript.append({"all": [field("index", regex=quoted(spec.members)), owner, *ends]})
        taken = _destructured(whole(spec.members), captured=True)
        for found, name, value in ((pattern, "name", "value"), (assigned, "left", "right")):
            found.append(
                {"all": [field(name, has=taken), field(value, **_object(spec).expression), entry_of(signal)]}
            )
    forms: list[Rule] = [
        {
            "kind": "member_expression",
            "all": [field("property", regex=names), _VALUE, either(access), {"pattern": SYMBOL}],
        }
    ]
    if signals:
        index = field("index", **TEXT, regex=strings)
        forms.append({"kind": "subscript_expression", "all": [index, either(subscript), {"pattern": SYMBOL}]})
        forms += handed_on.objects([(s, spec, _object(spec)) for s, spec in signals])
        known = whole(name for _, spec in signals for name in spec.members)
        for kind, name, found in (
            ("variable_declarator", "name", pattern),
            ("assignment_expression", "left", assigned),
        ):
            destructured = field(name, kind="object_pattern", has=_destructured(known))
            forms.append({"kind": kind, "all": [destructured, either(found)]})
        forms.append(destructured_calls.rule([(s, spec, _object(spec)) for s, spec in signals]))
    return Alternative(either(forms), "use of a member")


_MAKES = kinds(*FUNCTIONS, "call_expression", "new_expression", "class", "class_declaration")
_DATA: Rule = {
    **kinds("arrow_function", "function_expression"),
    **field(
        "body",
        **{"not": {"any": [_MAKES, contains(**_MAKES)]}},
    ),
}
"""A function that makes nothing but data: `() => ({ rows: [1, 2] })`."""


def _unless_called(spec: Use) -> list[Rule]:
    """`vi.mocked(f).mockReturnValue`, where the member of what is returned is the finding; a call that is given data."""
    if spec.unless_data:
        return [{"not": inside(kind="call_expression", field="function", **field("arguments", has=_DATA))}]
    if not spec.unless_called:
        return []
    called = {"kind": "member_expression", **field("property", regex=whole(spec.unless_called))}
    return [{"not": inside(kind="call_expression", field="function", inside={"field": "object", **called})}]


def _destructured(regex: str, captured: bool = False) -> Rule:
    name: Rule = {"regex": regex, **({"pattern": SYMBOL} if captured else {})}
    return {
        "any": [
            {"kind": "shorthand_property_identifier_pattern", **name},
            {"kind": "pair_pattern", **field("key", **name)},
            {
                "kind": "object_assignment_pattern",
                **field("left", kind="shorthand_property_identifier_pattern", **name),
            },
        ]
    }


def _calls(signals: Uses) -> Alternative:
    """`spyOn(…)`, `new MockAgent()`, `mock<Foo>()`: the imported name (or global) itself is called.

    Only calls of the catalogued names are looked up, and in files that rename one those of the other names (`renamed`):
    asking about every call would double the time of a scan.
    """
    plain = whole(name for _, spec in signals for name in spec.names if name != "default")
    known = either(
        {"all": [_object(spec).name, *_unless_called(spec), entry_of(signal)]} for signal, spec in signals
    )
    callee: Rule = {"kind": "identifier", "all": [{"regex": plain}, known, {"pattern": SYMBOL}]}
    rule: Rule = {
        "any": [
            {"kind": "call_expression", **field("function", **callee)},
            {"kind": "new_expression", **field("constructor", **callee)},
            {"kind": "new_expression", **field("constructor", **_of_module(signals, plain[2:-2]))},
            # mock<typeof import('m')>(x) is read as two comparisons
            {
                "kind": "binary_expression",
                "all": [field("left", **callee), field("operator", regex="^<$")],
            },
            {
                "kind": "variable_declarator",
                "all": [
                    field("name", kind="identifier", **{"not": {"regex": plain}}),
                    field("value", **_of_module(signals, plain[2:-2])),
                ],
            },
            *_called_at_once(signals),
            *renamed.imports(signals),
            *renamed.calls([(s, spec, _object(spec)) for s, spec in signals], plain),
            *handed_on.calls([(s, spec, _object(spec)) for s, spec in signals]),
        ]
    }
    return Alternative(rule, "use: call of a name")


def _called_at_once(signals: Uses) -> Iterator[Rule]:
    """`require("mock-require")("fs", {})`."""
    known = [
        every([LOADED.call(MODULE={**TEXT, "regex": quoted_specifier(spec.from_)}), entry_of(signal)])
        for signal, spec in signals
        if spec.from_ and "default" in spec.names
    ]
    if known:
        yield {"kind": "call_expression", **field("function", all=[either(known), {"pattern": SYMBOL}])}


def _of_module(signals: Uses, plain: str) -> Rule:
    """`undici.MockAgent`."""
    known = [
        every([field("object", **(_object(spec).whole or {})), entry_of(signal)])
        for signal, spec in signals
        if spec.from_
    ]
    if not known:
        return {"kind": "ERROR"}
    return member_named(plain, either(known), {"pattern": SYMBOL})


def _receiver(signal: Signal, spec: Use) -> Alternative:
    """Return a conventional object (`page`, `route`), or the test context `t`, which no import tells about."""
    conditions = [field("object", any=[{"regex": full(spec.receiver)}, _renamed_receiver(spec)])]
    if spec.imports:
        conditions.append(importing_file(spec.imports))
    rule = member_named(alternation(spec.members), *conditions, {"pattern": SYMBOL}, entry_of(signal))
    return Alternative(rule, f"use {signal.origin.entry}")


def _renamed_receiver(spec: Use) -> Rule:
    """`inner` with `({ mock: inner }) => …` or `const { mock: inner } = t`."""
    taken = [field("key", regex=full(spec.receiver)), field("value", pattern="$RECEIVER")]
    pattern = contains(kind="pair_pattern", all=taken)
    return {"kind": "identifier", "pattern": "$RECEIVER", **within(kind="program", **pattern)}


def _constructor(signal: Signal, spec: Use) -> Alternative:
    """Return `new FakeX()`, `new doubles.FakeX()`: a class of such a name, whatever it resolves to."""
    exception = {"not": {"regex": full(spec.except_)}} if spec.except_ else {}
    name: Rule = {"regex": full(spec.callee), **exception}
    named = either(
        [
            {"kind": "identifier", **name},
            {"kind": "member_expression", **field("property", **name)},
        ]
    )
    rule: Rule = {"kind": "new_expression", **field("constructor", all=[named, *captured(signal)])}
    return Alternative(rule, f"use {signal.origin.entry}")
