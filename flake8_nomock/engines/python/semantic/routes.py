"""Which functions answer the requests of a web framework, and which calls make an answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.engines.python.semantic.ast_helpers import is_self, last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Events
from flake8_nomock.engines.python.semantic.scope import FunctionNode, Scope

_METHODS = frozenset(("get", "post", "put", "patch", "delete", "head", "options"))
DECORATORS = _METHODS | {"route", "trace", "websocket", "websocket_route", "api_route"}
"""Names of decorators that declare a route; of those of single methods, with a path as first argument."""
REGISTRATIONS = frozenset(
    (
        *("add_url_rule", "add_api_route", "add_api_websocket_route", "add_websocket_route"),
        *("add_route", "add_get", "add_post", "add_put", "add_patch", "add_delete", "add_head"),
        *("add_options", "add_view", "path", "re_path", "url", "Route", "WebSocketRoute", "Mount"),
        *("Rule", "include_router", "mount", "register_blueprint", "APIRouter", "Blueprint"),
    )
)
"""Names of what is called to register a route."""
_BARE_DECORATORS = frozenset(
    ("api_view", "view_config", "action", "require_GET", "require_POST", "require_http_methods")
)
_RESOLVERS = frozenset(("field", "mutation", "query", "resolver"))
_VIEWS = (
    "View",
    "ViewSet",
    "APIView",
    "MethodView",
    "Resource",
    "HTTPEndpoint",
    "RequestHandler",
    "Controller",
)
_TYPES = ("ObjectType", "Interface", "DjangoObjectType", "Query", "Mutation")
"""Ends of the names of base classes of Graphene whose methods `resolve_…` answer for a field."""
_ACTIONS = _METHODS | {
    *("list", "retrieve", "create", "update", "partial_update", "destroy"),
    *("get_queryset", "get_object", "get_context_data"),
}
_ANSWERS = frozenset(
    (
        *("jsonify", "JsonResponse", "JSONResponse", "ORJSONResponse", "UJSONResponse", "json_response"),
        *("HttpResponse", "HTMLResponse", "PlainTextResponse", "StreamingResponse", "make_response"),
    )
)
_PAGES = frozenset(
    ("render_template", "render", "TemplateResponse", "render_to_response", "get_context_data")
)
"""What fills a page: its values have names of their own."""
_WRITING = frozenset(("write", "finish"))
"""What a handler of Tornado answers with."""


class Routes:
    """Answers for one module which functions are handlers of routes."""

    def __init__(self, facts: Events) -> None:
        self._registered: set[str] = set()
        if facts.called.isdisjoint(REGISTRATIONS):
            return
        for chain in facts.references:
            for call in chain.calls:
                if last_name(call) in REGISTRATIONS:
                    values = [*call.args[1:], *(k.value for k in call.keywords)]
                    self._registered.update(last_name(v) for v in values if not isinstance(v, ast.Call))

    def is_handler(self, node: FunctionNode, around: Scope) -> bool:
        """Whether a function answers the requests of a route; `around` is the scope that it is defined in."""
        if node.name in self._registered or any(map(_declares, node.decorator_list)):
            return True
        if not around.is_class or not isinstance(around.node, ast.ClassDef):
            return False
        bases = [
            last_name(base.value if isinstance(base, ast.Subscript) else base) for base in around.node.bases
        ]
        if node.name.startswith("resolve_"):
            return any(base.endswith(_TYPES) for base in bases)
        return node.name in _ACTIONS and any(base.endswith(_VIEWS) for base in bases)


def _declares(decorator: ast.expr) -> bool:
    name = last_name(decorator)
    if name in _BARE_DECORATORS:
        return True
    if isinstance(decorator, ast.Attribute):
        return name in _RESOLVERS and last_name(decorator.value) in (
            "strawberry",
            "query",
            "mutation",
            "ariadne",
        )
    if not isinstance(decorator, ast.Call):
        return False
    if name in _RESOLVERS:
        return isinstance(decorator.func, ast.Attribute)
    if name not in DECORATORS:
        return False
    path = fold_string(decorator.args[0]) if decorator.args else None
    path = path if path is not None else _keyword(decorator)
    if isinstance(decorator.func, ast.Name):  # `@get("/orders")` of Litestar
        return path is not None and path.startswith("/")
    return path is not None and (path == "" or path.startswith(("/", "^", "<", "{")))


def _keyword(call: ast.Call) -> str | None:
    return next((fold_string(k.value) for k in call.keywords if k.arg in ("path", "rule")), None)


def answers_of(call: ast.Call) -> Iterator[ast.expr]:
    """Yield what a call makes an answer of a route of: `jsonify(rows)`, `JSONResponse(content=rows)`, `render(…, rows)`."""
    name = last_name(call)
    if name in _ANSWERS:
        yield from call.args
        yield from (k.value for k in call.keywords if k.arg in (None, "content", "data", "body", "text"))
    elif name in _PAGES:
        yield from call.args[1:]
        yield from (k.value for k in call.keywords)


def written_by(call: ast.Call) -> Iterator[ast.expr]:
    """Yield what a handler writes into its answer: `self.write(rows)`."""
    if last_name(call) in _WRITING and isinstance(call.func, ast.Attribute) and is_self(call.func.value):
        yield from call.args
