"""Signal `path`: the file's own path says that it holds mocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from flake8_nomock.python.index import pattern
from flake8_nomock.python.module import Match, Module, Span


def find(module: Module) -> Iterator[Match]:
    path = PurePath(module.path)
    for signal in module.index.paths:
        names = [path.stem] if signal.basename else path.parent.parts
        matches = pattern(signal.basename or signal.directory).fullmatch
        symbol = next((name for name in names if matches(name)), None)
        if symbol is not None:
            yield Match(signal.origin, Span(1, 0, 1, 0), symbol, module.facts.module)
