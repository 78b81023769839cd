"""Every kind of signal, by its name in the catalogue: the modules that find it and know what it needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from flake8_nomock.engines.python.file_context import FileContext, Match
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signals import (
    argument,
    arrival,
    assign,
    comment,
    condition,
    define,
    fallback,
    fixture,
    import_,
    manifest,
    marker,
    member,
    path,
    plugin,
    route,
    use,
)


class SignalKind(Protocol):
    """What a module in `signals` offers."""

    def find(self, context: FileContext, /) -> Iterable[Match]:
        """Find the signals of this kind in a parsed file, whatever other kinds find."""

    def needs(self, index: SignalIndex, /) -> Iterable[Requirement]:
        """List requirements one of which the text of a file meets if there is such a signal."""


SIGNAL_KINDS: Mapping[str, SignalKind] = {
    "import": import_,
    "fixture": fixture,
    "use": use,
    "marker": marker,
    "plugin": plugin,
    "argument": argument,
    "assign": assign,
    "define": define,
    "condition": condition,
    "route": route,
    "path": path,
    "manifest": manifest,
    "fallback": fallback,
    "arrival": arrival,
    "comment": comment,
    "member": member,
}
