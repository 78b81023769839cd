"""An object or function that makes doubles is handed on, so that its use is not in sight: `helper(vi)`, `export { vi }`.

For runners, whose import says nothing: an import of a library of doubles is a finding of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Signal, Use
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    TEXT,
    Rule,
    either,
    field,
    has,
    inside,
    kinds,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import TYPE_KEYWORD
from flake8_nomock.engines.astgrep.rules.module_specifiers import quoted_specifier
from flake8_nomock.engines.astgrep.rules.name_resolution import Object
from flake8_nomock.engines.astgrep.rules.shadowing import SAME

Uses = Sequence[tuple[Signal, Use, Object]]

_RUNNERS = frozenset(("vitest", "@jest/globals", "node:test", "bun:test"))
"""Modules that a test imports in any case."""

_MAKERS = frozenset(("fn", "stub", "func", "createSpy"))
"""Members that make a double out of nothing."""

_VALUE_OF = either(
    [
        *kinds("arguments", "array", "arrow_function", "return_statement", "ternary_expression")["any"],
        *kinds("parenthesized_expression", "non_null_expression", "as_expression", "spread_element")["any"],
        *kinds("satisfies_expression", "export_specifier", "type_assertion", "sequence_expression")["any"],
        *kinds("export_statement", "augmented_assignment_expression")["any"],
        {"kind": "binary_expression", "regex": r"\?\?|\|\||&&"},
        {"kind": "member_expression", **field("property", regex="^(call|apply|bind)$")},
        *(
            {"kind": kind, **field("value", pattern=SYMBOL)}
            for kind in ("pair", "variable_declarator", "public_field_definition", "required_parameter")
        ),
        *(
            {"kind": kind, **field("right", pattern=SYMBOL)}
            for kind in ("assignment_expression", "assignment_pattern", "object_assignment_pattern")
        ),
    ]
)
"""Around a name whose value goes somewhere else."""


_STORED = either(
    [
        *kinds("arguments", "array", "arrow_function", "return_statement", "ternary_expression")["any"],
        *kinds("spread_element", "export_statement")["any"],
        *({"kind": kind, **field("value", pattern=SYMBOL)} for kind in ("pair", "public_field_definition")),
        {"kind": "assignment_expression", **field("right", pattern=SYMBOL)},
        {"kind": "assignment_pattern", **field("right", pattern=SYMBOL)},
    ]
)
"""Around a name whose value is given to another place than a variable, which is followed."""


def makes_doubles(spec: Use) -> bool:
    """Whether it is an object of a runner (`vi`, `jest`) that is there to make doubles, whatever else it can do.

    The `cy` of Cypress is not handed on, and two letters are also the name of a coordinate.
    """
    is_runner = (spec.global_ and "cy" not in spec.names) or not _RUNNERS.isdisjoint(spec.from_)
    return is_runner and not spec.receiver and not spec.unless_called and not _MAKERS.isdisjoint(spec.members)


def objects(signals: Uses) -> Iterator[Rule]:
    """`vi[name]`, `helper(vi)`, `export { vi }`: what is done with it cannot be told."""
    makers = [(signal, spec, found) for signal, spec, found in signals if makes_doubles(spec)]
    if not makers:
        return
    names = either({"all": [found.name, entry_of(signal)]} for signal, _, found in makers)
    # of what is handed to calls, only the names of the catalogue: to look for what every other name stands for takes
    # time in square of the file's length
    usual = whole(name for _, spec, _ in makers for name in spec.names if name != "default")
    computed = field("index", **{"not": either([TEXT, {"kind": "number"}])})
    owner = field("object", regex=usual, all=[names])
    yield {"kind": "subscript_expression", "all": [computed, owner, {"pattern": SYMBOL}]}
    given = {"kind": "identifier", "regex": usual}
    yield {**given, "all": [inside(**_STORED), names, {"pattern": SYMBOL}]}
    yield from _shorthands(makers)
    yield {"kind": "identifier", "all": [inside(kind="export_specifier"), names, {"pattern": SYMBOL}]}
    yield from _re_exports(makers)


def _shorthands(makers: Uses) -> Iterator[Rule]:
    """`{ vi }` in a file that imports it, or that declares no such name where it is a global of the runner."""
    for signal, spec, _ in makers:
        regex = whole(name for name in spec.names if name != "default")
        if spec.global_:
            undeclared = [SAME, {"not": {"matches": "declared-in-file"}}, {"not": {"matches": "parameter"}}]
            yield {
                "kind": "shorthand_property_identifier",
                "regex": regex,
                "all": [*undeclared, {"pattern": SYMBOL}, entry_of(signal)],
            }
        if spec.from_:
            specifier = {
                "kind": "named_imports",
                "has": {"kind": "import_specifier", **field("name", regex=regex)},
            }
            source = field("source", regex=quoted_specifier(spec.from_))
            imported = {"kind": "import_statement", "all": [source, has(kind="import_clause", has=specifier)]}
            name = {"kind": "shorthand_property_identifier", "regex": regex}
            yield {
                **name,
                "all": [within(kind="program", has=imported), {"pattern": SYMBOL}, entry_of(signal)],
            }


def calls(signals: Uses) -> Iterator[Rule]:
    """`const make = mock`, `use(mock)` with the `mock` of `bun:test`, which is called elsewhere."""
    chosen = [(s, spec, found) for s, spec, found in signals if not _RUNNERS.isdisjoint(spec.from_)]
    if not chosen:
        return
    plain = whole(name for _, spec, _ in chosen for name in spec.names if name != "default")
    known = either({"all": [found.name, entry_of(signal)]} for signal, _, found in chosen)
    name: Rule = {"kind": "identifier", "regex": plain}
    yield {**name, "all": [known, {"pattern": SYMBOL}, inside(**_VALUE_OF)]}
    yield from _re_exports(chosen)


def _re_exports(signals: Uses) -> Iterator[Rule]:
    """`export { vi } from "vitest"`."""
    for signal, spec, _ in signals:
        names = [name for name in spec.names if name != "default"]
        if spec.from_ and names:
            source = field("source", regex=quoted_specifier(spec.from_))
            statement = within(kind="export_statement", all=[source, {"not": TYPE_KEYWORD}])
            name = field("name", regex=whole(names), pattern=SYMBOL)
            yield {
                "kind": "export_specifier",
                "all": [name, {"not": TYPE_KEYWORD}, statement, entry_of(signal)],
            }
