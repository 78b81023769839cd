"""Signal `route`: a route whose path has a telling segment is declared."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Reference
from flake8_nomock.engines.python.semantic.routes import DECORATORS, REGISTRATIONS
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.word_shapes import any_of

_DECLARING = DECORATORS | REGISTRATIONS
"""Names of what is called where routes are declared."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the name of something that declares routes, and a segment."""
    if index.routes:
        yield Requirement(
            text_shape=any_of(signal.segment for signal in index.routes),
            holds=lambda source: not source.words.isdisjoint(_DECLARING),
        )


def find(module: FileContext) -> Iterator[Match]:
    """Find routes with a telling segment."""
    if not module.index.routes:
        return
    if module.facts.called.isdisjoint(_DECLARING):
        return
    for chain in module.facts.references:
        if isinstance(chain.node, ast.Call):
            for route in _routes(chain, chain.node):
                for segment in route.strip("^$").split("/"):
                    yield from _segments(module, chain, segment, route)


def _routes(chain: Reference, call: ast.Call) -> Iterator[str]:
    name = last_name(call)
    declares = (chain.decorates is not None and name in DECORATORS) or name in REGISTRATIONS
    if not declares:
        return
    values = [
        *call.args[:2],
        *(k.value for k in call.keywords if k.arg in ("path", "prefix", "rule", "url_prefix")),
    ]
    for value in values:
        text = fold_string(value)
        if text is not None and (text.startswith(("/", "^")) or name in ("path", "re_path", "url")):
            yield text


def _segments(module: FileContext, chain: Reference, segment: str, route: str) -> Iterator[Match]:
    for signal in module.index.routes:
        if not pattern(signal.segment).fullmatch(segment):
            continue
        if not (signal.except_ and pattern(signal.except_).fullmatch(segment)):
            yield Match(signal.origin, span(chain.node), route, chain.place.scope)
