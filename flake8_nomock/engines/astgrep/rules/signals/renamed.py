"""Names that a file gives to imported makers of doubles, `import { stub as s } from "sinon"`, or to required ones.

Where the import is a finding of its own, each call is one; elsewhere the import stands for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from flake8_nomock.catalogue.loader import shipped_rules
from flake8_nomock.catalogue.signal_types.typescript import Import, Signal, Use, signals_of
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    TEXT,
    Rule,
    either,
    field,
    has,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.module_patterns import LOADED, TYPE_KEYWORD
from flake8_nomock.engines.astgrep.rules.module_specifiers import quoted_specifier
from flake8_nomock.engines.astgrep.rules.name_resolution import Object
from flake8_nomock.engines.astgrep.rules.shadowing import DECLARATION

_IMPORTS_OF_LIBRARIES = "NMK101"


@lru_cache(maxsize=1)
def _libraries() -> frozenset[str]:
    """Return the modules whose import is a finding, whatever is imported from them."""
    rule = next(rule for rule in shipped_rules() if rule.code == _IMPORTS_OF_LIBRARIES)
    specs = (signal.spec for signal in signals_of(rule))
    return frozenset(spec.module for spec in specs if isinstance(spec, Import) and not spec.names)


def imports(signals: Sequence[tuple[Signal, Use]]) -> Iterator[Rule]:
    """`import { fn as f } from "storybook/test"`."""
    for signal, spec in signals:
        modules = [module for module in spec.from_ if module not in _libraries()]
        names = {*spec.names} - {"default"}
        if modules and names:
            yield _specifier(modules, names, entry_of(signal))


def _specifier(modules: Sequence[str], names: set[str], entry: Rule) -> Rule:
    source = field("source", regex=quoted_specifier(modules))
    return {
        "kind": "import_specifier",
        "all": [
            field("alias", kind="identifier"),
            field("name", regex=whole(names), pattern=SYMBOL),
            {"not": field("alias", regex=whole(names))},
            {"not": TYPE_KEYWORD},
            within(kind="import_statement", all=[source, {"not": TYPE_KEYWORD}]),
            entry,
        ],
    }


def calls(signals: Sequence[tuple[Signal, Use, Object]], plain: str) -> Iterator[Rule]:
    """`s()` where the file calls a maker of doubles `s`; `plain` matches the names that need no such rule."""
    for signal, spec, found in signals:
        names = {*spec.names} - {"default"}
        renames = [*_renames(spec, names)]
        if not renames:
            continue
        callee: Rule = {
            "kind": "identifier",
            "all": [
                {"not": {"regex": plain}},
                within(kind="program", has=either(renames)),
                found.name,
                {"pattern": SYMBOL},
                entry_of(signal),
            ],
        }
        yield {"kind": "call_expression", **field("function", **callee)}
        yield {"kind": "new_expression", **field("constructor", **callee)}


def _renames(spec: Use, names: set[str]) -> Iterator[Rule]:
    """Yield the statements that rename: few files have one, so it is asked before what a name stands for."""
    if not names or not spec.from_:
        return
    key = {"kind": "pair_pattern", **field("key", regex=whole(names))}
    loaded = LOADED.call(MODULE={**TEXT, "regex": quoted_specifier(spec.from_)})
    pattern = [field("name", kind="object_pattern", has=key), field("value", **loaded)]
    yield {**DECLARATION, "has": {"kind": "variable_declarator", "all": pattern}}
    libraries = [module for module in spec.from_ if module in _libraries()]
    if libraries:
        specifier = [field("alias", kind="identifier"), field("name", regex=whole(names))]
        clause = has(
            kind="import_clause",
            has={"kind": "named_imports", "has": {"kind": "import_specifier", "all": specifier}},
        )
        source = field("source", regex=quoted_specifier(libraries))
        yield {"kind": "import_statement", "all": [source, clause]}
