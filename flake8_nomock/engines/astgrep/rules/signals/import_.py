"""Signal `import`: a module is imported, re-exported, required or loaded on demand; type-only forms are silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Import, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
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


def branches(signals: Sequence[tuple[Signal, Import]]) -> Iterator[Branch]:
    """All packages that count as a whole share one alternation; `$SYMBOL` is the module."""
    packages = [item.module for _, item in signals if item.module and not item.names]
    if packages:
        module = module_string(f"({alternation(packages)})(/.*)?", SYMBOL)
        yield Branch(_any_form("module"), {**UTILS, "module": module})
    for number, (signal, item) in enumerate(signals):
        if item.names:
            yield _named(signal, item)
        elif item.segment:
            yield _segment(signal, item, number)


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


def _segment(signal: Signal, item: Import, number: int) -> Branch:
    """A segment of the module's path matches as a whole."""
    conditions: list[Rule] = [
        {"pattern": SYMBOL},
        {"pattern": entry_variable(signal.origin.entry)},
    ]
    if item.except_:
        conditions.append({"not": {"regex": full(item.except_)}})
    name = f"path-{number}"
    module = {
        "kind": "string",
        "regex": rf"^.(.*[/@])?({item.segment})(\.[cm]?[jt]sx?|/.*)?.$",
        "has": {"kind": "string_fragment", "all": conditions},
    }
    return Branch(_any_form(name), {**UTILS, name: module})


def _named(signal: Signal, item: Import) -> Branch:
    """Only some of the module's names count."""
    util = util_name("module", item.module)
    captures = [{"pattern": SYMBOL}, {"pattern": entry_variable(signal.origin.entry)}]
    name: Rule = {"regex": whole(item.names), "all": captures}
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
                    field("property", regex=whole(item.names)),
                    field("object", matches=f"{util}-whole"),
                    {"not": inside(kind="jsx_closing_element")},
                    *captures,
                ],
            },
        ]
    }
    string = module_string(alternation([item.module]))
    return Branch(rule, {**whole_module_utils(util, string), util: string})
