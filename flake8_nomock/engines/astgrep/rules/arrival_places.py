"""Where a made-up value arrives: one function per place, given what recognises the telling name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from flake8_nomock.engines.astgrep.rules.answers import (
    ANSWERS,
    CASTS,
    TAKING,
    answer_of,
    answering_function,
    around,
    value_of,
)
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


def _absent(name: Rule) -> Iterator[Rule]:
    """Yield `a ?? x`, `a || x` and the ternary as a whole, and the answer where nothing is there."""
    value = _around_cast(value_of(name))
    operator = field("operator", regex=r"^(\|\||\?\?)$")
    yield {"kind": "binary_expression", "all": [operator, field("right", **value), {"not": _TESTED}]}
    assigned = field("operator", regex=r"^(\|\||\?\?)=$")
    yield {"kind": "augmented_assignment_expression", "all": [assigned, field("right", **value)]}
    # between two that are made up, no real one is missing; and a component is no data
    data = _around_cast({"all": [value_of(name), {"not": {"kind": "identifier", "regex": _COMPONENT}}]})
    chosen = either([field("consequence", **data), field("alternative", **data)])
    both = {"all": [field(side, regex=_anywhere(name)) for side in ("consequence", "alternative")]}
    yield {"kind": "ternary_expression", "all": [chosen, {"not": both}]}
    yield {"all": [ANSWERS, in_branch("return_statement", "expression_statement"), answer_of(name)]}
    filled = field("function", kind="member_expression", **field("property", regex="^(push|unshift)$"))
    rows = field("arguments", has={"kind": "spread_element", "has": value})
    yield {"kind": "call_expression", "all": [filled, rows, in_branch("expression_statement")]}
    instead = field("function", kind="member_expression", **field("property", regex=_OR_ELSE))
    yield {"kind": "call_expression", "all": [instead, field("arguments", has=value)]}
    failed = [field("left", regex=_FAILED), field("operator", regex="^&&$")]
    yield {"kind": "binary_expression", "all": [*failed, field("right", **value)]}


def _anywhere(name: Rule) -> str:
    """Return the regular expression of a telling name, for a text in which such a name stands."""
    whole: str = name["all"][0]["regex"]
    flags = re.match(r"(\(\?[a-z]+\))?", whole)
    head = flags.group() if flags else ""
    return rf"{head}(^|[^\w$]){whole[len(head) :].removeprefix('^').removesuffix('$')}([^\w$]|$)"


_OR_ELSE = "^(unwrapOr|valueOr|withDefault|getOrElse|orElse)$"
"""Of a result that is there or not, in the libraries for that."""
_FAILED = r"^!|(^|\.)(\w+[eE]rror|error|err|isError|failed|isEmpty)$"
_COMPONENT = r"^[A-Z]\w*[a-z](Shell|View|Page|Panel|Card|Modal|Dialog|Layout|Preview|Screen|Component|Wrapper|Button|Form)$"
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
    return either([rule, {**CASTS, "has": rule}])


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
    elsewhere = [*route(name), *_handler(name), *_absent(name)]
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
    "absent": _absent,
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
