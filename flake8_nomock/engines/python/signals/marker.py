"""Signal `marker`: `pytest.mark.<name>`."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.python.file_context import Match, Module, span

_PREFIX = "pytest.mark."


def find(module: Module) -> Iterator[Match]:
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
