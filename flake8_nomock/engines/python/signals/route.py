"""Signal `route`: a route whose path has a telling segment is declared."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import Match, Module, span
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import ChainFact

_DECORATORS = frozenset(
    (
        *("route", "get", "post", "put", "patch", "delete", "head", "options", "trace"),
        *("websocket", "websocket_route", "api_route"),
    )
)
_REGISTRATIONS = frozenset(
    (
        *("add_url_rule", "add_api_route", "add_api_websocket_route", "add_websocket_route"),
        *("add_route", "add_get", "add_post", "add_put", "add_patch", "add_delete", "add_head"),
        *("add_options", "add_view", "path", "re_path", "url", "Route", "WebSocketRoute", "Mount"),
        *("Rule", "include_router", "mount", "register_blueprint", "APIRouter", "Blueprint"),
    )
)

DECLARING = _DECORATORS | _REGISTRATIONS
"""Names of what is called where routes are declared."""


def find(module: Module) -> Iterator[Match]:
    if not module.index.routes:
        return
    if module.facts.called.isdisjoint(DECLARING):
        return
    for chain in module.facts.chains:
        if isinstance(chain.node, ast.Call):
            for route in _routes(chain, chain.node):
                for segment in route.strip("^$").split("/"):
                    yield from _segments(module, chain, segment, route)


def _routes(chain: ChainFact, call: ast.Call) -> Iterator[str]:
    name = last_name(call)
    declares = (chain.decorates is not None and name in _DECORATORS) or name in _REGISTRATIONS
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


def _segments(module: Module, chain: ChainFact, segment: str, route: str) -> Iterator[Match]:
    for signal in module.index.routes:
        if not pattern(signal.segment).fullmatch(segment):
            continue
        if not (signal.except_ and pattern(signal.except_).fullmatch(segment)):
            yield Match(signal.origin, span(chain.node), route, chain.place.scope)
