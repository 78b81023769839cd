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
from flake8_nomock.engines.astgrep.rules.arrival_state import IMPORTED, KEYS, SETTERS, state
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
from flake8_nomock.engines.astgrep.rules.error_paths import (
    DISTINGUISHED,
    FOR_FAILURE,
    IN_HANDLER,
    REJECTED,
)
from flake8_nomock.engines.astgrep.rules.made_up import produced


def _handler(name: Rule) -> Iterator[Rule]:
    """Yield a `catch` block, a rejection handler, or what follows a `catch` that swallows the error."""
    value = answer_of(name)
    yield {"all": [ANSWERS, within(kind="catch_clause"), value]}
    second: Rule = {
        "nthChild": 2,
        **inside(kind="arguments", inside={"kind": "call_expression", "all": [REJECTED]}),
    }
    distinguished = inside(kind="arguments", inside={"kind": "call_expression", "all": [DISTINGUISHED]})
    named = inside(kind="pair", all=[FOR_FAILURE, inside(kind="object", all=[distinguished])])
    yield {"all": [answering_function(either([IN_HANDLER, second, distinguished, named])), value]}
    # catchError(this.handleError("rows", mockRows))
    makes_handler: Rule = {"kind": "call_expression", **IN_HANDLER}
    given = kinds("identifier", "member_expression", "array", "object")
    yield {**given, "all": [inside(kind="arguments", inside=makes_handler), value_of(name)]}
    leaves = contains(**kinds("return_statement", "throw_statement"))
    swallowed: Rule = {"kind": "try_statement", **field("handler", kind="catch_clause", **{"not": leaves})}
    yield {"all": [around({"kind": "return_statement", "follows": swallowed}), value]}


def _default(name: Rule) -> Iterator[Rule]:
    """Yield the default of a parameter, of a property or of a destructured result, and of an input of a component."""
    value = value_of(name)
    parameter = inside(**kinds("required_parameter", "optional_parameter"), field="value")
    pattern = inside(**kinds("assignment_pattern", "object_assignment_pattern"), field="right")
    props = inside(kind="assignment_expression", field="right", all=[field("left", regex=r"\.defaultProps$")])
    yield {"all": [inside(**_HOLDS_DEFAULTS), either([parameter, pattern, props]), value]}
    decorated = [has(kind="decorator", regex="^@Input"), field("value", all=[value])]
    yield {"kind": "public_field_definition", "all": decorated}
    input_ = [field("function", regex="^(input|model)$"), field("arguments", has={"nthChild": 1, **value})]
    yield {"kind": "call_expression", "all": [inside(kind="public_field_definition"), *input_]}
    # Vue: withDefaults(defineProps<Props>(), { rows: () => mockRows }), props: { rows: { default: () => mockRows } }
    made = field("value", **produced(name))
    yield {"kind": "pair", "all": [_DEFAULTED, made]}


_PROPS = either(
    [
        inside(kind="pair", **field("key", regex="^props$")),
        {"kind": "pair", **field("key", regex="^props$")},
        inside(
            kind="arguments", inside={"kind": "call_expression", **field("function", regex="^defineProps$")}
        ),
        {"kind": "arguments", **inside(kind="call_expression", **field("function", regex="^defineProps$"))},
    ]
)
_WITH_DEFAULTS = inside(
    kind="object",
    inside={
        "kind": "arguments",
        **inside(kind="call_expression", **field("function", regex="^withDefaults$")),
    },
)
_DECLARED = inside(kind="object", inside={"kind": "pair", **inside(kind="object", inside=_PROPS)})
_DEFAULTED: Rule = either([_WITH_DEFAULTS, every([field("key", regex="^default$"), _DECLARED])])
"""The pair is the default of a property of a component of Vue."""
_HOLDS_DEFAULTS = kinds(
    *("required_parameter", "optional_parameter", "assignment_pattern", "object_assignment_pattern"),
    "assignment_expression",
)
"""Asked first: nearly every node is somewhere else."""


_DATA: Rule = {"matches": "literal-data"}


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
    renamed = field("value", kind="identifier", all=[data, name, IMPORTED])
    declared = inside(kind="lexical_declaration", inside={"kind": "export_statement"})
    yield {"kind": "variable_declarator", "all": [renamed, declared]}


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
            around({"kind": "arguments", **inside(**TAKING, **{"not": field("function", regex=SETTERS)})}),
            within(kind="arrow_function", all=[timer]),
            answer_of(name),
        ]
    }

    # new Promise((r) => setTimeout(() => r(mockRows), 500)), whatever the function that resolves is called
    settled: Rule = {
        "kind": "call_expression",
        **field("function", kind="identifier", regex="^(r|res|ok|done|fulfil|accept)$"),
    }
    promise = within(kind="new_expression", **field("constructor", regex="^Promise$"))
    yield {
        "all": [around({"kind": "arguments", **inside(**settled, all=[promise])}), answer_of(name)],
    }
    given = field("arguments", all=[has(nthChild=3, **value_of(name))])
    yield {"kind": "call_expression", "all": [field("function", regex=r"^(\w+\.)?setTimeout$"), given]}


_IGNORES_WHAT_CAME: Rule = {
    "all": [
        field("parameters", regex=r"^\(\s*(_\w*)?\s*\)$"),
        inside(
            kind="arguments",
            inside={
                "kind": "call_expression",
                **field("function", regex=r"(^|\.)(map|switchMap|mergeMap|concatMap|exhaustMap|then|defer)$"),
            },
        ),
    ]
}
"""A step of a chain that answers with something of its own: `timer(300).pipe(map(() => mockRows))`."""


def _returned(name: Rule) -> Iterator[Rule]:
    """Yield what a function answers with and the file imports: `return mockRows`, `() => Promise.resolve(mockRows)`."""
    kept = inside(**kinds("variable_declarator", "pair", "public_field_definition", "assignment_expression"))
    named = {
        "not": either(
            [inside(kind="pair", **field("key", regex=KEYS)), inside(kind="pair", all=[_DEFAULTED])]
        )
    }
    function: Rule = {
        "any": [
            kinds("function_declaration", "generator_function_declaration", "method_definition"),
            {**kinds("arrow_function", "function_expression"), "all": [kept, named]},
            {"kind": "arrow_function", "all": [_IGNORES_WHAT_CAME]},
        ]
    }
    short = around({"kind": "arrow_function", "field": "body", "all": [function]})
    answers = either([around({"kind": "return_statement"}), inside(kind="yield_expression")])
    long = every([answers, {"inside": {"stopBy": kinds(*FUNCTIONS), "all": [function]}}])
    elsewhere = [*route(name), *_handler(name), *absent(name)]
    yield {"all": [either([short, long]), answer_of(name), IMPORTED, {"not": either(elsewhere)}]}


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
    "state": state,
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
