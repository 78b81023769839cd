"""One module per signal kind of TypeScript: the template of its rules, and what a source needs for it to be possible.

Each module has `alternatives`, which renders the signals of one kind, and `needs`, which derives the requirement of
one signal from the same fields. To add a kind, write such a module and list it here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.requirements import Requirement
from flake8_nomock.engines.astgrep.rules.signals import (
    argument,
    arrival,
    assign,
    comment,
    condition,
    define,
    fallback,
    import_,
    manifest,
    member,
    path,
    route,
    use,
)


class SignalModule(Protocol):
    """What a module of a signal kind offers."""

    def alternatives(self, signals: Sequence[tuple[Signal, Any]]) -> Iterator[Alternative]:
        """Return the alternatives of a rule that find these signals, each given with its fields."""

    def needs(self, spec: Any) -> Requirement:
        """Return what the text of a source must contain for a signal with these fields to be possible."""


MODULES: Mapping[str, SignalModule] = {
    "import": import_,
    "use": use,
    "argument": argument,
    "assign": assign,
    "define": define,
    "condition": condition,
    "route": route,
    "path": path,
    "manifest": manifest,
    "member": member,
    "fallback": fallback,
    "arrival": arrival,
    "comment": comment,
}
"""Signal kind to its module, in the order in which a rule tries them."""


@lru_cache(maxsize=4096)
def requirement_of(signal: Signal) -> Requirement:
    """Return what the text of a source must contain for the signal to be possible."""
    return MODULES[signal.kind].needs(signal.spec)
