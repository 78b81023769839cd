"""Where routes answer, in the ways of the usual frameworks."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.answers import (
    RETURNED,
    answer_of,
    answering_function,
    value_of,
)
from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    Rule,
    either,
    field,
    has,
    inside,
    kinds,
    within,
)

_ANSWER_NAMES = "^(json|send|jsonp|end|body|write|ok|success|render|view|text|html|response|code)$"
_RESPONSES = r"^([\w$]+\.)*(res|resp|response|reply|ctx|c|context|NextResponse|Response|HttpResponse|h)$"
_ROUTE_METHODS = "^(get|post|put|patch|delete|del|all|use|head|options|on)$"
_VIEWS = r"^@(Get|Post|Put|Patch|Delete|All|Head|Options|Sse|Query|Mutation|Subscription|ResolveField|ResolveProperty)\b"
_ROUTE_FILES = "^(GET|POST|PUT|PATCH|DELETE|loader|clientLoader|getServerSideProps|getStaticProps)$"
_HANDLER_MAKERS = r"^(define(Cached)?EventHandler|eventHandler|cachedEventHandler|json|data|defer)$"


_REGISTERS = field(
    "function",
    kind="member_expression",
    **field("property", regex=r"^(route|field|\w+Field|query|mutation|add|register)$"),
)
"""Takes the options of a route or of a field of GraphQL, its handler among them."""


def route(name: Rule) -> Iterator[Rule]:
    """Yield the answer of a handler, in the ways of the usual frameworks."""
    value = value_of(name)
    given = field("arguments", has=value)
    chained = field(
        "function", kind="member_expression", **field("property", regex="^(status|code|type|header|set)$")
    )
    answer = field(
        "function",
        kind="member_expression",
        all=[
            field("property", regex=_ANSWER_NAMES),
            field("object", any=[{"regex": _RESPONSES}, {"kind": "call_expression", **chained}]),
        ],
    )
    yield {"kind": "call_expression", "all": [answer, given]}
    yield {
        "kind": "new_expression",
        "all": [field("constructor", regex="^(Next)?Response$"), given],
    }
    path: Rule = {"nthChild": 1, "regex": "^['\"`]/"}
    fixed = [has(**path), has(nthChild={"position": 2}, all=[value])]
    method = field("function", kind="member_expression", **field("property", regex=_ROUTE_METHODS))
    yield {"kind": "call_expression", "all": [method, field("arguments", all=fixed)]}
    body = field(
        "left", regex=r"^((ctx|context|this)\.(response\.)?body|(res|response|reply)\.(body|data|payload))$"
    )
    yield {"kind": "assignment_expression", "all": [body, field("right", **value)]}
    to_body = inside(kind="assignment_expression", all=[body])
    yield {"all": [answering_function(either(_handlers())), answer_of(name), {"not": to_body}]}
    yield {"all": [RETURNED, _of_the_router(), answer_of(name)]}


def _handlers() -> Iterator[Rule]:
    """Yield where functions stand that answer a request."""
    yield from _registered()
    yield inside(kind="pair", field="value", inside=_RESOLVERS)
    yield inside(
        kind="variable_declarator",
        all=[_NAMED],
        **inside(kind="lexical_declaration", inside={"kind": "export_statement"}),
    )


def _registered() -> Iterator[Rule]:
    """Yield functions that are handed to an application, a router, a procedure or a maker of handlers."""
    path: Rule = has(nthChild=1, **kinds("string", "template_string"), regex="^.(/|.$|$)")
    yield inside(
        kind="arguments",
        all=[path],
        inside={
            "kind": "call_expression",
            **field("function", kind="member_expression", **field("property", regex=_ROUTE_METHODS)),
        },
    )
    procedure = field(
        "function",
        kind="member_expression",
        all=[
            field("property", regex="^(query|mutation|subscription)$"),
            field("object", regex=r"[pP]rocedure|^t\."),
        ],
    )
    yield inside(kind="arguments", inside={"kind": "call_expression", "all": [procedure]})
    makers = field("function", kind="identifier", regex=_HANDLER_MAKERS)
    yield inside(kind="arguments", inside={"kind": "call_expression", "all": [makers]})
    options: Rule = {
        "kind": "object",
        **inside(kind="arguments", inside={"kind": "call_expression", "all": [_REGISTERS]}),
    }
    yield inside(
        kind="pair",
        field="value",
        **field("key", regex="^['\"]?(handler|handle|resolve)['\"]?$"),
        inside=options,
    )


_RESOLVERS: Rule = {
    "kind": "object",
    **inside(kind="pair", **field("key", regex="^['\"]?(Query|Mutation|Subscription)['\"]?$")),
}
"""The resolvers of GraphQL."""
_OF_SVELTE = within(kind="program", has={"kind": "import_statement", **field("source", regex=r"\$types")})
_OF_REMIX = within(
    kind="program",
    has={"kind": "import_statement", **field("source", regex=r"^.(@remix-run/|react-router|\./\+types)")},
)
_NAMED = field(
    "name",
    any=[
        {"regex": _ROUTE_FILES},
        {"regex": "^load$", "all": [_OF_SVELTE]},
        {"regex": "^(action|clientAction)$", "all": [_OF_REMIX]},
    ],
)
"""What the router of files finds by its name."""


def _of_the_router() -> Rule:
    """Return that the nearest function around is a decorated view, a resolver, or one that the router of files finds."""
    view: Rule = {
        "kind": "method_definition",
        "follows": {"stopBy": {"not": kinds("decorator", "comment")}, "kind": "decorator", "regex": _VIEWS},
    }
    resolver: Rule = {"kind": "method_definition", "inside": _RESOLVERS}
    exported: Rule = {"kind": "function_declaration", "all": [_NAMED], **inside(kind="export_statement")}
    return {"inside": {"stopBy": kinds(*FUNCTIONS), "any": [view, resolver, exported]}}
