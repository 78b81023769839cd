"""Where a made-up value arrives: one function per place, given what recognises the telling name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from flake8_nomock.engines.astgrep.rules.answers import (
    ANSWERS,
    TAKING,
    answer_of,
    answering_function,
    around,
    value_of,
)
from flake8_nomock.engines.astgrep.rules.arrival_absent import absent
from flake8_nomock.engines.astgrep.rules.arrival_records import (
    answer_comment,
    delayed_record,
    handler_comment,
    handler_record,
    text,
    whole_comment,
)
from flake8_nomock.engines.astgrep.rules.arrival_routes import route
from flake8_nomock.engines.astgrep.rules.dsl import (
    FUNCTIONS,
    SYMBOL,
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
from flake8_nomock.engines.astgrep.rules.error_paths import FAILED, IN_HANDLER, REJECTED, in_branch
from flake8_nomock.engines.astgrep.rules.made_up import PRODUCED


def _handler(name: Rule) -> Iterator[Rule]:
    """Yield a `catch` block, a rejection handler, or what follows a `catch` that swallows the error."""
    value = answer_of(name)
    yield {"all": [ANSWERS, within(kind="catch_clause"), value]}
    yield {"all": [answering_function(IN_HANDLER), value]}
    second: Rule = {
        "nthChild": 2,
        **inside(kind="arguments", inside={"kind": "call_expression", "all": [REJECTED]}),
    }
    yield {"all": [answering_function(second), value]}
    leaves = contains(**kinds("return_statement", "throw_statement"))
    swallowed: Rule = {"kind": "try_statement", **field("handler", kind="catch_clause", **{"not": leaves})}
    yield {"all": [around({"kind": "return_statement", "follows": swallowed}), value]}


def _default(name: Rule) -> Iterator[Rule]:
    """Yield the default of a parameter, of a property or of a destructured result."""
    value = value_of(name)
    parameter = inside(**kinds("required_parameter", "optional_parameter"), field="value")
    pattern = inside(**kinds("assignment_pattern", "object_assignment_pattern"), field="right")
    props = inside(kind="assignment_expression", field="right", all=[field("left", regex=r"\.defaultProps$")])
    yield {"all": [inside(**_HOLDS_DEFAULTS), either([parameter, pattern, props]), value]}


_HOLDS_DEFAULTS = kinds(
    *("required_parameter", "optional_parameter", "assignment_pattern", "object_assignment_pattern"),
    "assignment_expression",
)
"""Asked first: nearly every node is somewhere else."""


_DATA: Rule = {"matches": "literal-data"}
_STATES = (
    r"^((React|Vue|solid)\.)?(useState|useReducer|useRef|useMemo|useSignal|signal|ref|shallowRef|reactive|shallowReactive"
    r"|writable|readable|createSignal|createStore|createSlice|computed|createMemo|createResource|createAsync|linkedSignal|useAsyncData|useLazyAsyncData|create|atom|atomWithStorage|observable|proxy|defineStore|makeAutoObservable)$"
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
    begun = {"kind": "call_expression", **field("function", regex=_STATES)}
    option = inside(kind="object", inside={"kind": "arguments", "inside": begun})
    yield {"kind": "pair", "all": [field("key", regex=_KEYS), field("value", **produced), {"not": option}]}
    data = inside(
        kind="statement_block", inside={"kind": "method_definition", **field("name", regex="^data$")}
    )
    yield {"all": [around({"kind": "return_statement", **data}), answer_of(name)]}
    attribute: Rule = {"kind": "jsx_attribute", "not": {"regex": _MARKUP}}
    element = {"inside": {"any": [attribute, *_ELEMENTS, {"kind": "ERROR"}]}}
    in_jsx = {"inside": {"any": [{"kind": "jsx_expression"}, {"kind": "ERROR"}], **element}}
    yield {"all": [in_jsx, {"not": {"kind": "ternary_expression"}}, value_of(name)]}
    handled = within(kind="call_expression", all=[FAILED])
    named = has(kind="identifier", **name)
    of = [field("function", regex="^(of|just)$"), field("arguments", all=[named]), {"not": handled}]
    yield {"kind": "call_expression", "all": of}

    setter = field("function", regex=_SETTERS)
    refused = either(
        [{"inside": {"stopBy": "end", "kind": "catch_clause"}}, handled, in_branch("expression_statement")]
    )
    # a value that stands in for another one is a fallback (NMK504): setRows(rows.length ? rows : mockRows)
    instead = field("arguments", has=kinds("ternary_expression", "binary_expression"))
    given = [setter, field("arguments", has=value_of(name)), {"not": refused}, {"not": instead}]
    yield {"kind": "call_expression", "all": given}


_SETTERS = r"^([\w$]+\.)*(set[A-Z]\w*|patchState)$"
_MARKUP = r"^(ref|key|className|class|style|id|on[A-Z]\w*|data-[\w-]+|aria-[\w-]+)\s*="
"""Attributes of the markup, which show no data: `ref={dummyRef}`."""
_ELEMENTS = [{"kind": "jsx_element"}]


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
    text = has(kind="string_fragment", **name)
    quoted = {**kinds("string", "template_string"), **text}
    key = either([name, quoted, {"kind": "computed_property_name", "has": quoted}])
    yield {"kind": "pair", "all": [field("key", **key), literal, owner]}
    member: Rule = {
        "any": [
            {"kind": "member_expression", **field("property", **name)},
            {"kind": "subscript_expression", **field("index", **quoted)},
            {"kind": "identifier", **name},
        ]
    }
    yield {"kind": "assignment_expression", "all": [field("left", **member), field("right", **_DATA)]}


def _export(name: Rule) -> Iterator[Rule]:
    """Yield `export default mockRows`, `module.exports = mockRows`, `export { mockRows as rows }`.

    A component or class is no data.
    """
    module = {"kind": "assignment_expression", **field("left", regex=r"^module\.exports$")}
    data = {"not": {"regex": "^[A-Z][a-z]"}}
    yield {"kind": "identifier", "all": [inside(any=[{"kind": "export_statement"}, module]), data, name]}
    yield {"kind": "export_specifier", "all": [field("alias", regex="."), field("name", all=[data, name])]}


def _delayed(name: Rule) -> Iterator[Rule]:
    """Yield `setTimeout(() => resolve(mockRows), 500)`; a setter is told of as a state, delayed or not."""
    timer = inside(
        kind="arguments",
        inside={
            "kind": "call_expression",
            **field("function", regex=r"^(\w+\.)?(setTimeout|delay|wait|sleep)$"),
        },
    )
    yield {
        "all": [
            around({"kind": "arguments", **inside(**TAKING, **{"not": field("function", regex=_SETTERS)})}),
            within(kind="arrow_function", all=[timer]),
            answer_of(name),
        ]
    }

    given = field("arguments", all=[has(nthChild=3, **value_of(name))])
    yield {"kind": "call_expression", "all": [field("function", regex=r"^(\w+\.)?setTimeout$"), given]}


def _returned(name: Rule) -> Iterator[Rule]:
    """Yield what a function answers with and the file imports: `return mockRows`, `() => Promise.resolve(mockRows)`."""
    kept = inside(**kinds("variable_declarator", "pair", "public_field_definition", "assignment_expression"))
    named = {"not": inside(kind="pair", **field("key", regex=_KEYS))}
    function: Rule = {
        "any": [
            kinds("function_declaration", "generator_function_declaration", "method_definition"),
            {**kinds("arrow_function", "function_expression"), "all": [kept, named]},
        ]
    }
    short = around({"kind": "arrow_function", "field": "body", "all": [function]})
    answers = either([around({"kind": "return_statement"}), inside(kind="yield_expression")])
    long = every([answers, {"inside": {"stopBy": kinds(*FUNCTIONS), "all": [function]}}])
    elsewhere = [*route(name), *_handler(name), *absent(name)]
    yield {"all": [either([short, long]), answer_of(name), _IMPORTED, {"not": either(elsewhere)}]}


_IMPORTED = within(
    kind="program",
    has={
        "kind": "import_statement",
        **contains(
            any=[
                {
                    "kind": "import_specifier",
                    "any": [field("alias", pattern=SYMBOL), field("name", pattern=SYMBOL)],
                },
                {"kind": "import_clause", "has": {"kind": "identifier", "pattern": SYMBOL}},
            ]
        ),
    },
)


def _answer(name: Rule) -> Iterator[Rule]:
    """Yield a method of such a name that returns a literal."""
    returned = contains(kind="return_statement", has=_DATA)
    yield {"kind": "method_definition", "all": [field("name", **name), field("body", all=[returned])]}


RULES: Mapping[str, Callable[[Rule], Iterator[Rule]]] = {
    "handler": _handler,
    "handler-record": handler_record,
    "absent": absent,
    "default": _default,
    "route": route,
    "state": _state,
    "field": _field,
    "export": _export,
    "delayed": _delayed,
    "returned": _returned,
    "delayed-record": delayed_record,
    "answer": _answer,
    "text": text,
    "handler-comment": handler_comment,
    "answer-comment": answer_comment,
    "whole-comment": whole_comment,
}
"""Place to its rules."""
