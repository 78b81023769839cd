"""Signal `import`: a module is imported, re-exported, required or loaded on demand; type-only forms are silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Import, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    either,
    entry_variable,
    field,
    full,
    has,
    inside,
    util_name,
    whole,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import TYPE_KEYWORD, UTILS, loaded, module_string
from flake8_nomock.engines.astgrep.rules.name_resolution import whole_module_utils
from flake8_nomock.engines.astgrep.rules.requirements import (
    Requirement,
    any_name,
    requirement,
    text,
    words_in,
)


def alternatives(signals: Sequence[tuple[Signal, Import]]) -> Iterator[Alternative]:
    """All packages that count as a whole share one alternation; `$SYMBOL` is the module."""
    packages = [spec.module for _, spec in signals if spec.module and not spec.names]
    if packages:
        module = module_string(f"({alternation(packages)})(/.*)?", SYMBOL)
        yield Alternative(_any_form("module"), {**UTILS, "module": module})
    for number, (signal, spec) in enumerate(signals):
        if spec.names:
            yield _named(signal, spec)
        elif spec.segment:
            yield _segment(signal, spec, number)


def needs(spec: Import) -> Requirement:
    """The module's name, and one of its names where only some count; a segment stands between separators."""
    if spec.segment:
        return requirement([words_in(spec.segment)], [text(spec.segment, r"[/@'\"]", r"[./'\"]")])
    return requirement([any_name([spec.module]), any_name(spec.names)])


def _any_form(module: str) -> Rule:
    """The module matches the utility `module`, whatever is imported from it."""
    source = field("source", matches=module)
    required = has(kind="import_require_clause", has={"matches": module})
    return {
        "any": [
            {
                "kind": "import_statement",
                "any": [source, {"regex": r"^import\s+[^={'\"]+=", **required}],
                "not": {"matches": "type-only"},
            },
            {"kind": "export_statement", "all": [source], "not": {"matches": "type-only-export"}},
            loaded(module),
            {
                "kind": "binary_expression",
                "all": [
                    field("right", kind="parenthesized_expression", has={"matches": module}),
                    {"matches": "misread-actual"},
                ],
            },
        ]
    }


def _segment(signal: Signal, spec: Import, number: int) -> Alternative:
    """A segment of the module's path matches as a whole."""
    conditions: list[Rule] = [
        {"pattern": SYMBOL},
        {"pattern": entry_variable(signal.origin.entry)},
    ]
    if spec.except_:
        conditions.append({"not": {"regex": full(spec.except_)}})
    name = f"path-{number}"
    module = {
        "kind": "string",
        "regex": rf"^.(.*[/@])?({spec.segment})(\.[cm]?[jt]sx?|/.*)?.$",
        "has": {"kind": "string_fragment", "all": conditions},
    }
    return Alternative(_any_form(name), {**UTILS, name: module})


def _named(signal: Signal, spec: Import) -> Alternative:
    """Only some of the module's names count."""
    util = util_name("module", spec.module)
    captures = [{"pattern": SYMBOL}, {"pattern": entry_variable(signal.origin.entry)}]
    name: Rule = {"regex": whole(spec.names), "all": captures}
    destructured = field(
        "name",
        kind="object_pattern",
        has=either(
            [
                {"kind": "shorthand_property_identifier_pattern", **name},
                {"kind": "pair_pattern", **field("key", **name)},
            ]
        ),
    )
    declarator: Rule = {"kind": "variable_declarator", **destructured}
    rule: Rule = {
        "any": [
            {
                "kind": "import_statement",
                "all": [
                    field("source", matches=util),
                    {"not": TYPE_KEYWORD},
                    has(
                        kind="import_clause",
                        has={
                            "kind": "named_imports",
                            "has": {
                                "kind": "import_specifier",
                                "all": [{"not": TYPE_KEYWORD}, field("name", **name)],
                            },
                        },
                    ),
                ],
            },
            {
                "kind": "export_statement",
                "all": [
                    field("source", matches=util),
                    {"not": TYPE_KEYWORD},
                    either(
                        [
                            has(
                                kind="export_clause",
                                has={"kind": "export_specifier", **field("name", **name)},
                            ),
                            {"not": has(kind="export_clause"), "all": captures},
                        ]
                    ),
                ],
            },
            {
                "all": [
                    loaded(util),
                    either([inside(**declarator), inside(kind="await_expression", inside=declarator)]),
                ]
            },
            {
                "kind": "member_expression",
                "all": [
                    field("property", regex=whole(spec.names)),
                    field("object", matches=f"{util}-whole"),
                    {"not": inside(kind="jsx_closing_element")},
                    *captures,
                ],
            },
        ]
    }
    string = module_string(alternation([spec.module]))
    return Alternative(rule, {**whole_module_utils(util, string), util: string})
