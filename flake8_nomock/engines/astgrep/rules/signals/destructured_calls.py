"""Signal `use`, calls of a member that the file took out of its object: `const { fn } = vi`, then `fn()`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Signal, Use
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    SYMBOL,
    Rule,
    either,
    field,
    kinds,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.name_resolution import Object
from flake8_nomock.engines.astgrep.rules.shadowing import BLOCKS, DECLARATION


def rule(signals: Sequence[tuple[Signal, Use, Object]]) -> Rule:
    """Return a call of one of the members by its own name; a renamed one is reported where it is taken out."""
    names = whole(name for _, spec, _ in signals for name in spec.members)
    known = either(_declared(signal, spec, owner) for signal, spec, owner in signals)
    callee = field(
        "function", kind="identifier", all=[{"regex": names}, {"pattern": SYMBOL}, known, _NOT_A_PARAMETER]
    )
    return {"kind": "call_expression", "all": [callee]}


def _declared(signal: Signal, spec: Use, owner: Object) -> Rule:
    """Require that the file or a block around takes `$SYMBOL` out of the object."""
    plain: Rule = {
        "kind": "shorthand_property_identifier_pattern",
        "all": [{"regex": whole(spec.members)}, {"pattern": SYMBOL}],
    }
    name = either([plain, {"kind": "object_assignment_pattern", **field("left", **plain)}])
    taken: Rule = {
        "kind": "variable_declarator",
        "all": [
            field("name", kind="object_pattern", has=name),
            field("value", **owner.expression),
        ],
    }
    return {"all": [within(**BLOCKS, has={**DECLARATION, "has": taken}), entry_of(signal)]}


def _patterns() -> Iterator[Rule]:
    same: Rule = {"pattern": SYMBOL}
    yield field("parameters", has=field("pattern", **same))
    yield field("parameters", has=field("pattern", kind="object_pattern", has=same))
    yield field("parameter", **same)


_NOT_A_PARAMETER: Rule = {"not": within(**kinds(*FUNCTIONS), all=[either(_patterns())])}
