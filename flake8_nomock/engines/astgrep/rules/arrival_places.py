"""Where a made-up value arrives: one function per place, given what recognises the telling name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    Rule,
    contains,
    either,
    every,
    field,
    has,
    inside,
    kinds,
    within,
)
from flake8_nomock.engines.astgrep.rules.made_up import MADE_UP_VALUE, PRODUCED

_CASTS = kinds("as_expression", "satisfies_expression", "parenthesized_expression", "non_null_expression")


def _around(outer: Rule) -> Rule:
    """Ask that the outer rule holds around the node, casts and brackets left out."""
    return {"inside": {"stopBy": {"not": _CASTS}, **outer}}


_RECEIVER = r"^([\w$]+\s*[?!]?\.\s*)*(set[A-Z]\w*|dispatch|commit|resolve|next|emit|update|replace)$"
_TAKING: Rule = {"kind": "call_expression", **field("function", regex=_RECEIVER)}
_NESTED: Rule = {
    "kind": "arguments",
    **inside(kind="call_expression", inside={"kind": "arguments", **inside(**_TAKING)}),
}
_RETURNED = _around({"kind": "return_statement"})
_ANSWERS = either(
    [
        _RETURNED,
        _around({"kind": "assignment_expression", "field": "right"}),
        _around({"kind": "arguments", **inside(**_TAKING)}),
        _around(_NESTED),
    ]
)
"""Returned, assigned, or handed to what takes the answer: a setter, a store, a promise."""


def _value(name: Rule) -> Rule:
    return MADE_UP_VALUE.call(NAME=name)


def _answering_function(outer: Rule) -> Rule:
    """Ask that the nearest function around is placed as `outer` says and answers with the value."""
    function: Rule = {**kinds("arrow_function", "function_expression"), **outer}
    short = _around({"kind": "arrow_function", "field": "body", **outer})
    return either([short, every([_ANSWERS, {"inside": {"stopBy": kinds(*FUNCTIONS), **function}}])])


_FAILED = either(
    [
        field(
            "function",
            kind="member_expression",
            **field("property", regex="^(catch|catchError|onErrorReturn)$"),
        ),
        field("function", kind="identifier", regex="^(catchError|onErrorReturn|recover)$"),
    ]
)
_REJECTED: Rule = field("function", kind="member_expression", **field("property", regex="^then$"))


def _handler(name: Rule) -> Iterator[Rule]:
    """Yield a `catch` block, a rejection handler, or what follows a `catch` that swallows the error."""
    value = _value(name)
    yield {"all": [_ANSWERS, within(kind="catch_clause"), value]}
    handler = inside(kind="arguments", inside={"kind": "call_expression", "all": [_FAILED]})
    yield {"all": [_answering_function(handler), value]}
    second: Rule = {
        "nthChild": 2,
        **inside(kind="arguments", inside={"kind": "call_expression", "all": [_REJECTED]}),
    }
    yield {"all": [_answering_function(second), value]}
    leaves = contains(**kinds("return_statement", "throw_statement"))
    swallowed: Rule = {"kind": "try_statement", **field("handler", kind="catch_clause", **{"not": leaves})}
    yield {"all": [_around({"kind": "return_statement", "follows": swallowed}), value]}


_ABSENT = (
    r"(?s)^\(\s*(![^=].*|.*(===?)\s*(null|undefined|0)\s*|.*\.length\s*<\s*1\s*"
    r"|([\w$]+\.)*(\w+[eE]rror|error|err|isError|failed|isEmpty)(\(.*\))?)\s*\)$"
)
_IN_CONSEQUENCE = either(
    [
        inside(kind="if_statement", field="consequence", all=[field("condition", regex=_ABSENT)]),
        inside(
            kind="statement_block",
            inside={
                "kind": "if_statement",
                "field": "consequence",
                "all": [field("condition", regex=_ABSENT)],
            },
        ),
    ]
)


def _absent(name: Rule) -> Iterator[Rule]:
    """Yield `a ?? x`, `a || x` and the ternary as a whole, and the answer where nothing is there."""
    value = _around_cast(_value(name))
    operator = field("operator", regex=r"^(\|\||\?\?)$")
    yield {"kind": "binary_expression", "all": [operator, field("right", **value), {"not": _TESTED}]}
    assigned = field("operator", regex=r"^(\|\||\?\?)=$")
    yield {"kind": "augmented_assignment_expression", "all": [assigned, field("right", **value)]}
    chosen = either([field("consequence", **value), field("alternative", **value)])
    yield {"kind": "ternary_expression", "all": [chosen]}
    statement: Rule = {**kinds("return_statement", "expression_statement"), "all": [_IN_CONSEQUENCE]}
    nearest = {"inside": {"stopBy": kinds("statement_block", "if_statement"), **statement}}
    yield {"all": [_ANSWERS, nearest, _value(name)]}


_CONDITION = kinds("if_statement", "while_statement", "do_statement")
_LOGICAL = kinds("binary_expression", "parenthesized_expression")
_TESTED: Rule = {
    "any": [
        {"inside": {"kind": "ternary_expression", "field": "condition"}},
        {
            "inside": {
                "stopBy": {"not": _LOGICAL},
                "any": [
                    {"kind": "parenthesized_expression", **inside(**_CONDITION)},
                    {"kind": "unary_expression", **field("operator", regex="^!$")},
                ],
            }
        },
    ]
}
"""The value is only asked for being there: `if (demo || mockRows)`."""


def _around_cast(rule: Rule) -> Rule:
    return either([rule, {**_CASTS, "has": rule}])


def _default(name: Rule) -> Iterator[Rule]:
    """Yield the default of a parameter, of a property or of a destructured result."""
    value = _value(name)
    parameter = inside(**kinds("required_parameter", "optional_parameter"), field="value")
    pattern = inside(**kinds("assignment_pattern", "object_assignment_pattern"), field="right")
    props = inside(kind="assignment_expression", all=[field("left", regex=r"\.defaultProps$")])
    yield {"all": [either([parameter, pattern, props]), value]}


_ANSWER_NAMES = "^(json|send|jsonp|end|body|write|ok|success)$"
_RESPONSES = r"^([\w$]+\.)*(res|resp|response|reply|ctx|c|context|NextResponse|Response|HttpResponse|h)$"
_ROUTE_METHODS = "^(get|post|put|patch|delete|del|all|use|head|options|on)$"
_VIEWS = r"^@(Get|Post|Put|Patch|Delete|All|Head|Options|Sse|Query|Mutation|Subscription|ResolveField|ResolveProperty)\b"
_ROUTE_FILES = "^(GET|POST|PUT|PATCH|DELETE|loader|clientLoader|getServerSideProps|getStaticProps)$"
_HANDLER_MAKERS = r"^(define(Cached)?EventHandler|eventHandler|cachedEventHandler|json|data|defer)$"


def _route(name: Rule) -> Iterator[Rule]:
    """Yield the answer of a handler, in the ways of the usual frameworks."""
    value = _value(name)
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
    yield {"all": [either(_answering_functions()), value]}


def _answering_functions() -> Iterator[Rule]:
    path: Rule = has(nthChild=1, **kinds("string", "template_string"), regex="^.(/|.$|$)")
    registered = inside(
        kind="arguments",
        all=[path],
        inside={
            "kind": "call_expression",
            **field("function", kind="member_expression", **field("property", regex=_ROUTE_METHODS)),
        },
    )
    yield _answering_function(registered)
    procedure = field(
        "function",
        kind="member_expression",
        all=[
            field("property", regex="^(query|mutation|subscription)$"),
            field("object", regex=r"[pP]rocedure|^t\."),
        ],
    )
    yield _answering_function(
        inside(kind="arguments", inside={"kind": "call_expression", "all": [procedure]})
    )
    makers = field("function", kind="identifier", regex=_HANDLER_MAKERS)
    yield _answering_function(inside(kind="arguments", inside={"kind": "call_expression", "all": [makers]}))
    root: Rule = {"kind": "pair", **field("key", regex="^['\"]?(Query|Mutation|Subscription)['\"]?$")}
    fields: Rule = {"kind": "object", **inside(**root)}
    yield _answering_function(inside(kind="pair", field="value", inside=fields))
    view: Rule = {
        "kind": "method_definition",
        "follows": {"stopBy": {"not": kinds("decorator", "comment")}, "kind": "decorator", "regex": _VIEWS},
    }
    resolver: Rule = {"kind": "method_definition", "inside": fields}
    named = field("name", regex=_ROUTE_FILES)
    exported: Rule = {"kind": "function_declaration", "all": [named], **inside(kind="export_statement")}
    nearest = {"inside": {"stopBy": kinds(*FUNCTIONS), "any": [view, resolver, exported]}}
    yield every([_RETURNED, nearest])
    declared: Rule = {
        "kind": "variable_declarator",
        "all": [named],
        **inside(kind="lexical_declaration", inside={"kind": "export_statement"}),
    }
    yield _answering_function(inside(**declared))


_DATA: Rule = {"matches": "literal-data"}
_STATES = (
    r"^((React|Vue|solid)\.)?(useState|useReducer|useRef|useMemo|useSignal|signal|ref|shallowRef|reactive|shallowReactive"
    r"|writable|readable|createSignal|createStore|createSlice|create|atom|atomWithStorage|observable|proxy|defineStore|makeAutoObservable)$"
)
_KEYS = "^['\"]?(initialState|initialData|placeholderData|fallbackData|queryFn|state)['\"]?$"
_SUBJECTS = "^(BehaviorSubject|ReplaySubject|SubscriptionRef|ComponentStore)$"


def _state(name: Rule) -> Iterator[Rule]:
    """Yield what a component, a store or an observable begins with."""
    produced = PRODUCED.call(NAME=name)
    named_first = field("name", kind="array_pattern", has={"kind": "identifier", "nthChild": 1, **name})
    begun = field(
        "value", kind="call_expression", all=[field("function", regex=_STATES), field("arguments", has=_DATA)]
    )
    yield {"kind": "variable_declarator", "all": [named_first, begun]}
    yield {
        "kind": "call_expression",
        "all": [field("function", regex=_STATES), field("arguments", has=produced)],
    }
    yield {
        "kind": "new_expression",
        "all": [field("constructor", regex=_SUBJECTS), field("arguments", has=produced)],
    }
    yield {"kind": "pair", "all": [field("key", regex=_KEYS), field("value", **produced)]}
    data = inside(
        kind="statement_block", inside={"kind": "method_definition", **field("name", regex="^data$")}
    )
    yield {"all": [_around({"kind": "return_statement", **data}), _value(name)]}
    element = {"inside": {"any": [{"kind": "jsx_attribute"}, {"kind": "ERROR"}]}}
    in_jsx = {"inside": {"any": [{"kind": "jsx_expression"}, {"kind": "ERROR"}], **element}}
    yield {"all": [in_jsx, {"not": {"kind": "ternary_expression"}}, _value(name)]}
    handled = within(kind="call_expression", all=[_FAILED])
    named = has(kind="identifier", **name)
    of = [field("function", regex="^(of|just)$"), field("arguments", all=[named]), {"not": handled}]
    yield {"kind": "call_expression", "all": of}


def _field(name: Rule) -> Iterator[Rule]:
    """Yield a field of a class, a member of an object that the file declares, what is assigned."""
    literal = field("value", **_DATA)
    yield {
        "kind": "public_field_definition",
        "all": [either([field("name", **name), field("property", **name)]), literal],
    }
    owner = inside(
        kind="object", inside=kinds("variable_declarator", "export_statement", "assignment_expression")
    )
    yield {"kind": "pair", "all": [field("key", **name), literal, owner]}
    member: Rule = {
        "any": [{"kind": "member_expression", **field("property", **name)}, {"kind": "identifier", **name}]
    }
    yield {"kind": "assignment_expression", "all": [field("left", **member), field("right", **_DATA)]}


def _export(name: Rule) -> Iterator[Rule]:
    """Yield `export default mockRows`, `module.exports = mockRows`."""
    module = {"kind": "assignment_expression", **field("left", regex=r"^module\.exports$")}
    yield {"kind": "identifier", "all": [inside(any=[{"kind": "export_statement"}, module]), name]}


def _delayed(name: Rule) -> Iterator[Rule]:
    """Yield `setTimeout(() => resolve(mockRows), 500)`."""
    timer = inside(
        kind="arguments",
        inside={
            "kind": "call_expression",
            **field("function", regex=r"^(\w+\.)?(setTimeout|delay|wait|sleep)$"),
        },
    )
    yield {
        "all": [
            _around({"kind": "arguments", **inside(**_TAKING)}),
            within(kind="arrow_function", all=[timer]),
            _value(name),
        ]
    }


def _answer(name: Rule) -> Iterator[Rule]:
    """Yield a method of such a name that returns a literal."""
    returned = contains(kind="return_statement", has=_DATA)
    yield {"kind": "method_definition", "all": [field("name", **name), field("body", all=[returned])]}


RULES: Mapping[str, Callable[[Rule], Iterator[Rule]]] = {
    "handler": _handler,
    "absent": _absent,
    "default": _default,
    "route": _route,
    "state": _state,
    "field": _field,
    "export": _export,
    "delayed": _delayed,
    "answer": _answer,
}
"""Place to its rules."""
