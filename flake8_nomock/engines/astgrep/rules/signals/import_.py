"""Signal `import`: a module is imported, re-exported, required or loaded on demand; type-only forms are silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Import, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import captured
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    either,
    field,
    full,
    has,
    inside,
    whole,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import TYPE_KEYWORD, loading_call, module_string
from flake8_nomock.engines.astgrep.rules.module_specifiers import any_specifier, segments_below, words_of
from flake8_nomock.engines.astgrep.rules.requirements import (
    Requirement,
    any_name,
    requirement,
    text,
    words_in,
)
from flake8_nomock.engines.astgrep.rules.templates import MODULE, NAME, Template
from flake8_nomock.engines.astgrep.rules.whole_module import WHOLE_MODULE


def alternatives(signals: Sequence[tuple[Signal, Import]]) -> Iterator[Alternative]:
    """All packages that count as a whole share one alternation; `$SYMBOL` is the module."""
    packages = [spec.module for _, spec in signals if spec.module and not spec.names]
    if packages:
        module = module_string(any_specifier(packages, "(/.*)?"), SYMBOL)
        yield Alternative(ANY_FORM.call(MODULE=module), "import of a package")
    for signal, spec in signals:
        if spec.names:
            yield Alternative(_named(signal, spec), f"import {signal.origin.entry}")
        elif spec.segment:
            yield Alternative(_segment(signal, spec), f"import {signal.origin.entry}")


def needs(spec: Import) -> Requirement:
    """Return the module's name, and one of its names where only some count; a segment stands between separators."""
    if spec.segment:
        return requirement([words_in(spec.segment)], [text(spec.segment, r"[/@'\"]", r"[./'\"]")])
    below = [any_name([segment]) for segment in segments_below(spec.module)]
    return requirement([any_name(words_of([spec.module])), any_name(spec.names), *below])


def _any_form() -> Template:
    """Require that the module is loaded in any form, whatever is imported from it."""
    source = field("source", **MODULE)
    required = has(kind="import_require_clause", has=MODULE)
    return Template(
        "module-in-any-form",
        ("MODULE",),
        {
            "any": [
                {
                    "kind": "import_statement",
                    "any": [source, {"regex": r"^import\s+[^={'\"]+=", **required}],
                    "not": {"matches": "type-only"},
                },
                {"kind": "export_statement", "all": [source], "not": {"matches": "type-only-export"}},
                loading_call(MODULE),
                {
                    "kind": "binary_expression",
                    "all": [
                        field("right", kind="parenthesized_expression", has=MODULE),
                        {"matches": "misread-actual"},
                    ],
                },
            ]
        },
    )


def _segment(signal: Signal, spec: Import) -> Rule:
    """Require that a segment of the module's path matches as a whole."""
    exception = [{"not": {"regex": full(spec.except_)}}] if spec.except_ else []
    module = {
        "kind": "string",
        "regex": rf"^.(.*[/@])?({spec.segment})(\.([cm]?[jt]sx?|json5?|vue|svelte)|/.*)?.$",
        "has": {"kind": "string_fragment", "all": [*captured(signal), *exception]},
    }
    return ANY_FORM.call(MODULE=module)


def _named(signal: Signal, spec: Import) -> Rule:
    """Only some of the module's names count."""
    return NAMED_IMPORT.call(
        MODULE=module_string(any_specifier([spec.module])),
        NAME={"regex": whole(spec.names)},
        FOUND={"all": captured(signal)},
    )


FOUND: Rule = {"matches": "FOUND"}


def _named_import() -> Template:
    """Require that a name of the module is imported, re-exported, destructured, or used as a member of the whole module.

    `FOUND` is matched by what is reported, so that it can capture it.
    """
    name: Rule = {"all": [NAME, FOUND]}
    key = either(
        [
            {"kind": "shorthand_property_identifier_pattern", **name},
            {"kind": "pair_pattern", **field("key", **name)},
        ]
    )
    declarator: Rule = {"kind": "variable_declarator", **field("name", kind="object_pattern", has=key)}
    specifier: Rule = {"kind": "import_specifier", "all": [{"not": TYPE_KEYWORD}, field("name", **name)]}
    source = field("source", **MODULE)
    imported: Rule = {
        "kind": "import_statement",
        "all": [
            source,
            {"not": TYPE_KEYWORD},
            has(kind="import_clause", has={"kind": "named_imports", "has": specifier}),
        ],
    }
    exported = has(kind="export_clause", has={"kind": "export_specifier", **field("name", **name)})
    everything: Rule = {"all": [{"not": has(kind="export_clause")}, FOUND]}
    re_exported: Rule = {
        "kind": "export_statement",
        "all": [source, {"not": TYPE_KEYWORD}, either([exported, everything])],
    }
    destructured: Rule = {
        "all": [
            loading_call(MODULE),
            either([inside(**declarator), inside(kind="await_expression", inside=declarator)]),
        ]
    }
    member: Rule = {
        "kind": "member_expression",
        "all": [
            field("property", **NAME),
            field("object", matches="whole"),
            {"not": inside(kind="jsx_closing_element")},
            FOUND,
        ],
    }
    return Template(
        "named-import",
        ("MODULE", "NAME", "FOUND"),
        {"any": [imported, re_exported, destructured, member]},
        {"whole": WHOLE_MODULE.call(MODULE=MODULE)},
    )


ANY_FORM = _any_form()
NAMED_IMPORT = _named_import()
TEMPLATES = (ANY_FORM, NAMED_IMPORT)
