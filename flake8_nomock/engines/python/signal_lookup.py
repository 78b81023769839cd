"""Looking up resolved paths in the catalogue: the longest catalogued prefix wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_nomock.catalogue.signal_types.python import ImportSignal, UseSignal
    from flake8_nomock.engines.python.signal_index import SignalIndex


def uses_of(index: SignalIndex, path: str, shortest: int = 0) -> tuple[str, int, list[UseSignal]]:
    """Return the signals of the longest catalogued prefix of `path` that is longer than `shortest`.

    Also that prefix and how many steps (calls, members, elements) of the path follow it.
    """
    steps = 0
    while len(path) > shortest and path:
        signals = index.uses.get(path)
        if signals is None and not path.endswith((")", "]")):
            parent, _, name = path.rpartition(".")
            signals = [
                s
                for s in index.wildcard_uses.get(parent, ())
                if name.startswith(s.path.rpartition(".")[2][:-1])
            ]
        if signals:
            return path, steps, signals
        path = shorter(path)
        steps += 1
    return "", 0, []


def imports_of(index: SignalIndex, path: str) -> tuple[str, list[ImportSignal]]:
    """Return the longest catalogued module that is `path` or above it, with its signals."""
    while path:
        signals = index.imports.get(path)
        if signals:
            return path, signals
        path = path.rpartition(".")[0]
    return "", []


def shorter(path: str) -> str:
    """Return the path without its last step."""
    if path.endswith(("()", "[]")):
        return path[:-2]
    return path.rpartition(".")[0]


def shown(path: str) -> str:
    """Return a path as a person writes it."""
    return path.replace("()", "").replace("[]", "").lstrip(".")
