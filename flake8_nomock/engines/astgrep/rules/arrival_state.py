"""Where made-up values become state: what a component, a store or an observable begins with, is set to or shows."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.engines.astgrep.rules.answers import answer_of, around, value_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    field,
    has,
    inside,
    kinds,
    within,
)
from flake8_nomock.engines.astgrep.rules.error_paths import FAILED, in_branch
from flake8_nomock.engines.astgrep.rules.made_up import produced

IMPORTED = within(
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
"""The file imports the name that was captured."""

_DATA: Rule = {"matches": "literal-data"}
_STATES = (
    r"^((React|Vue|solid)\.)?(useState|useReducer|useRef|useMemo|useSignal|signal|ref|shallowRef|reactive|shallowReactive"
    r"|writable|readable|createSignal|createStore|createSlice|computed|createMemo|createResource|createAsync|linkedSignal|useAsyncData|useLazyAsyncData|create|atom|atomWithStorage|observable|proxy|defineStore|makeAutoObservable|createContext|persist|devtools|immer|subscribeWithSelector)$"
    # create<State>()((set) => ({ … })) of zustand
    r"|^(create|createStore|createWithEqualityFn)(<[^()]*>)?\(\)$"
)
KEYS = "^['\"]?(initialState|preloadedState|initialData|placeholderData|fallbackData|queryFn|state)['\"]?$"
_SUBJECTS = "^(BehaviorSubject|ReplaySubject|SubscriptionRef|ComponentStore)$"


def state(name: Rule) -> Iterator[Rule]:
    """Yield what a component, a store or an observable begins with."""
    made = produced(name)
    named_first = field("name", kind="array_pattern", has={"kind": "identifier", "nthChild": 1, **name})
    begun = field(
        "value", kind="call_expression", all=[field("function", regex=_STATES), field("arguments", has=_DATA)]
    )
    yield {"kind": "variable_declarator", "all": [named_first, begun]}
    yield {
        "kind": "call_expression",
        "all": [field("function", regex=_STATES), field("arguments", has=made)],
    }
    yield {
        "kind": "new_expression",
        "all": [field("constructor", regex=_SUBJECTS), field("arguments", has=made)],
    }
    begun = {"kind": "call_expression", **field("function", regex=_STATES)}
    option = inside(kind="object", inside={"kind": "arguments", "inside": begun})
    not_made: Rule = {"not": field("value", kind="arrow_function")}
    yield {
        "kind": "pair",
        "all": [field("key", regex=KEYS), field("value", **made), {"not": {"all": [option, not_made]}}],
    }
    data = inside(
        kind="statement_block", inside={"kind": "method_definition", **field("name", regex="^data$")}
    )
    yield {"all": [around({"kind": "return_statement", **data}), answer_of(name)]}
    initial = [field("name", regex=_INITIAL), field("value", kind="object", all=[value_of(name)])]
    yield {"kind": "variable_declarator", "all": [*initial, IMPORTED]}
    yield from _shown(name)
    yield from _handed_over(name)


def _shown(name: Rule) -> Iterator[Rule]:
    """Yield what an element of JSX shows."""
    attribute: Rule = {"kind": "jsx_attribute", "not": {"regex": _MARKUP}}
    element = {"inside": {"any": [attribute, *_ELEMENTS, {"kind": "ERROR"}]}}
    in_jsx = {"inside": {"any": [{"kind": "jsx_expression"}, {"kind": "ERROR"}], **element}}
    yield {"all": [in_jsx, {"not": {"kind": "ternary_expression"}}, value_of(name)]}
    spread = inside(any=[{"kind": "jsx_expression"}, {"kind": "ERROR"}])
    yield {"kind": "spread_element", "has": value_of(name), **spread}


def _handed_over(name: Rule) -> Iterator[Rule]:
    """Yield what an observable and a setter are given."""
    handled = within(kind="call_expression", all=[FAILED])
    named = has(kind="identifier", **name)
    of = [
        field("function", regex=r"^(of|just|(Effect\.)?succeed)$"),
        field("arguments", all=[named]),
        {"not": handled},
    ]
    yield {"kind": "call_expression", "all": of}
    setter = field("function", regex=SETTERS)
    refused = either(
        [{"inside": {"stopBy": "end", "kind": "catch_clause"}}, handled, in_branch("expression_statement")]
    )
    # a value that stands in for another one is a fallback (NMK504): setRows(rows.length ? rows : mockRows)
    instead = field("arguments", has=kinds("ternary_expression", "binary_expression"))
    given = [setter, field("arguments", has=value_of(name)), {"not": refused}, {"not": instead}]
    yield {"kind": "call_expression", "all": given}
    yield from _kept(name, refused)


def _kept(name: Rule, refused: Rule) -> Iterator[Rule]:
    """Yield what a class keeps, an observable or a socket emits, and a signal is set to.

    It must come from another file: the literals of this one are found themselves.
    """
    value = value_of(name)
    begun = [field("value", all=[value]), {"not": has(kind="decorator", regex="^@Input")}, IMPORTED]
    yield {"kind": "public_field_definition", "all": begun}
    member: Rule = {
        "kind": "member_expression",
        "any": [field("object", kind="this"), field("property", regex="^value$")],
    }
    set_to = [field("left", **member), field("right", all=[value]), {"not": refused}, IMPORTED]
    yield {"kind": "assignment_expression", "all": set_to}
    emits = field(
        "function", kind="member_expression", **field("property", regex="^(emit|next|set|broadcast)$")
    )
    sent = [emits, field("arguments", has=value), {"not": refused}, IMPORTED]
    yield {"kind": "call_expression", "all": sent}


SETTERS = r"^([\w$]+\.)*(set[A-Z]\w*|patchState)$"
_INITIAL = r"^_*(initial|default)[A-Z]\w*$|^_*(INITIAL|DEFAULT)_\w+$"
"""How the object is called that a store or a form begins with."""
_MARKUP = r"^(ref|key|className|class|style|id|on[A-Z]\w*|data-[\w-]+|aria-[\w-]+)\s*="
"""Attributes of the markup, which show no data: `ref={dummyRef}`."""
_ELEMENTS = [{"kind": "jsx_element"}]
