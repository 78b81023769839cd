"""Signal `route`: a route whose path has a telling segment is declared."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator

from flake8_nomock.catalogue.signal_types.python import RouteSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Reference
from flake8_nomock.engines.python.semantic.routes import DECORATORS, REGISTRATIONS
from flake8_nomock.engines.python.semantic.scope import Assignment, lookup
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.source_text import SourceText

_PREFIXES = ("prefix", "url_prefix")
_DECLARING = DECORATORS | REGISTRATIONS
"""Names of what is called where routes are declared."""
_BEFORE = r"[\"'/^{}\\\r\n]"
_BEHIND = r"[\"'/$?{}\\\r\n]"
"""What a segment may begin and end with in a source: a slash, an anchor, the end of a string, of its line, or of a field."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the name of something that declares routes, and a segment between the ends of a part of a string."""
    for signal in index.routes:
        yield Requirement(text_shape=signal.next or signal.segment, holds=_declares(signal.segment))


def _declares(segment: str) -> Callable[[SourceText], bool]:
    bounded = f"{_BEFORE}(?:{segment}){_BEHIND}"

    def holds(source: SourceText) -> bool:
        if source.words.isdisjoint(_DECLARING) or not (source.hides_words or source.may_hold(bounded)):
            return False
        return not source.code.words.isdisjoint(_DECLARING)

    return holds


def find(module: FileContext) -> Iterator[Match]:
    """Find routes with a telling segment."""
    if not module.index.routes:
        return
    if module.facts.called.isdisjoint(_DECLARING):
        return
    routes = module.index.routes
    behind_prefix = [s for s in routes if any(other.next for other in routes if other.origin is s.origin)]
    for chain in module.facts.references:
        if isinstance(chain.node, ast.Call):
            for route in _routes(chain, chain.node):
                segments = route.strip("^$").split("/")
                for number, segment in enumerate(segments):
                    yield from _segments(routes, chain, segment, segments[number + 1 :], route)
                for prefix in _prefixes(chain, chain.node.func) if behind_prefix else ():
                    last = prefix.rpartition("/")[2]
                    yield from _segments(behind_prefix, chain, last, segments, prefix + route)


def _routes(chain: Reference, call: ast.Call) -> Iterator[str]:
    name = last_name(call)
    declares = (chain.decorates is not None and name in DECORATORS) or name in REGISTRATIONS
    if not declares:
        return
    values = [
        *call.args[:2],
        *(k.value for k in call.keywords if k.arg in ("path", *_PREFIXES, "rule")),
    ]
    for value in values:
        text = fold_string(value)
        if text is not None and (text.startswith(("/", "^")) or name in ("path", "re_path", "url")):
            yield text


def _segments(
    signals: Iterable[RouteSignal], chain: Reference, segment: str, others: list[str], route: str
) -> Iterator[Match]:
    following = next(filter(None, others), "")
    for signal in signals:
        if not pattern(signal.segment).fullmatch(segment):
            continue
        if signal.next and not pattern(signal.next).fullmatch(following):
            continue
        if not (signal.except_ and pattern(signal.except_).fullmatch(segment)):
            yield Match(signal.origin, span(chain.node), route, chain.place.scope)


def _prefixes(chain: Reference, function: ast.expr) -> Iterator[str]:
    """Yield what stands before the path of a route: `/test` of `.post("/seed")` on `APIRouter(prefix="/test/")`."""
    if not isinstance(function, ast.Attribute) or not isinstance(function.value, ast.Name):
        return
    place = chain.place
    for binding in lookup(place.scope, function.value.id, place.position, place.branch) or ():
        if isinstance(binding, Assignment) and isinstance(binding.value, ast.Call):
            for keyword in binding.value.keywords:
                prefix = fold_string(keyword.value) if keyword.arg in _PREFIXES else None
                if prefix:
                    yield prefix.rstrip("/")
