"""Signal `marker`: `pytest.mark.<name>`."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path
from flake8_nomock.engines.python.signal_index import SignalIndex

_PREFIX = "pytest.mark."


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the words of the marker's path."""
    for name in index.markers:
        yield from for_path(index, _PREFIX + name)


def find(module: FileContext) -> Iterator[Match]:
    """Find catalogued marks of pytest."""
    markers = module.index.markers
    if not markers:
        return
    for chain in module.chains:
        for resolved in module.resolver.resolve(chain.node, chain.place):
            if resolved.path.startswith(_PREFIX):
                name = resolved.path[len(_PREFIX) :].partition("()")[0]
                for signal in markers.get(name, ()):
                    symbol = _PREFIX + name
                    yield Match(signal.origin, span(chain.node), symbol, chain.place.scope)
