"""Signal `define`: a class, function, variable or cast with a telling name. The name must match as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Define, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import captured
from flake8_nomock.engines.astgrep.rules.dsl import (
    TEXT,
    Rule,
    contains,
    either,
    field,
    full,
    has,
    inside,
    kinds,
)
from flake8_nomock.engines.astgrep.rules.requirements import (
    GAP,
    Pattern,
    Requirement,
    any_name,
    requirement,
    whole_name,
    words_in,
)
from flake8_nomock.engines.astgrep.rules.signals import own_types

_MAKERS = (
    r"(^|\.)(use[A-Z]\w*|fn|mock|stub|define\w*|describe|it|test|forwardRef|memo|styled.*"
    r"|create(Context|Mock|Stub|Fake|Slice|Action)\w*)$"
)
"""Functions whose result is no data: hooks, components, doubles of a library."""
_EXPORTED = inside(kind="lexical_declaration", inside={"kind": "export_statement"})
_RECORDS: Rule = {
    "any": [
        {"kind": "array", "has": {"kind": "object", "has": {"kind": "pair"}}},
        {"kind": "object", "has": {"kind": "pair", "nthChild": {"position": 2, "ofRule": {"kind": "pair"}}}},
    ]
}
_TELLING = [
    {"kind": "string", "regex": "^.[^0].*.$"},
    {"kind": "number", "not": {"regex": r"^0+(\.0*)?$"}},
]
"""A text or a number that says something; a client without a service may say that there is nothing."""
_RETURNS_RECORDS = contains(
    kind="method_definition",
    **field("body", **contains(kind="return_statement", has={**_RECORDS, **contains(any=_TELLING)})),
)

_LOADED: Rule = {
    "kind": "call_expression",
    "all": [field("function", regex="^(import|require)$"), field("arguments", **{"not": has(**TEXT)})],
}
"""A module that a name gives which is no text."""

_VALUE: dict[str, Rule] = {
    "literal": {"matches": "literal-data"},
    "records": {"matches": "list-of-entities"},
    "function": kinds("arrow_function", "function_expression"),
    "scalar": either(
        [
            {**kinds("string", "template_string"), "regex": "^.[^$]+.$"},
            {"kind": "number", "not": {"regex": "^[01]$"}},
        ]
    ),
    "result": {
        "kind": "call_expression",
        "all": [
            {"not": field("function", regex=_MAKERS)},
            field("arguments", has={"matches": "literal-data"}),
        ],
    },
    "content": {"matches": "content"},
    "loaded": {
        "any": [_LOADED, {"kind": "await_expression", "has": _LOADED}],
    },
    "object": {"matches": "object-of-functions"},
    "data": {"not": {"matches": "object-of-functions"}},
}


_OF_A_TYPE = rf"(?::|\bsatisfies\b|\bas\b|\bimplements\b|\bextends\b|,){GAP}(?:{own_types.COLLABORATOR[1:-1]})(?![\w$])"
"""A type of such a name is used."""

_OBJECT: Rule = {"any": [{"kind": "object"}, {"kind": "parenthesized_expression", "has": {"kind": "object"}}]}


def alternatives(signals: Sequence[tuple[Signal, Define]]) -> Iterator[Alternative]:
    """Stands where the definition starts."""
    for signal, spec in signals:
        captures = captured(signal)
        title = f"define {signal.origin.entry}"
        if "own-base" in spec.needs:
            yield Alternative(own_types.derived_class(_name(spec.class_, spec, captures)), title)
        elif spec.class_:
            yield Alternative(_class(spec, captures), title)
        if spec.function:
            yield Alternative(_function(spec, captures), title)
        if "own-type" in spec.needs:
            for rule in own_types.literals(captures, _exceptions(spec)):
                yield Alternative(rule, title)
        elif spec.variable:
            yield Alternative(_variable(spec, captures), title)
        if spec.cast:
            yield Alternative(_cast(spec, captures), title)


def needs(spec: Define) -> Requirement:
    """Return a name that matches as a whole; a type may be qualified, so only its literal parts are required."""
    names = (spec.class_, spec.function, spec.variable)
    if "own-base" in spec.needs or "own-type" in spec.needs:
        return requirement([any_name(["import"])], [Pattern(_OF_A_TYPE)])
    return requirement(map(words_in, (*names, spec.cast)), map(whole_name, names))


def _name(regex: str, spec: Define, captures: list[Rule]) -> list[Rule]:
    """Require that the name matches and is no exception; capture it, and with `$AT` as the place of the finding."""
    return [{"regex": full(regex)}, *_exceptions(spec), *captures]


def _exceptions(spec: Define) -> list[Rule]:
    return [{"not": {"regex": full(spec.except_)}}] if spec.except_ else []


def _class(spec: Define, captures: list[Rule]) -> Rule:
    """Return a class where it starts; below decorators, which belong to its node, at its body (on the same line)."""
    classes = kinds("class_declaration", "abstract_class_declaration", "class")
    name = field("name", all=_name(spec.class_, spec, [*captures, {"pattern": "$AT"}]))
    if "literal-method" in spec.needs:
        classes = {**classes, **field("body", all=[_RETURNS_RECORDS])}
    decorated = has(kind="decorator")
    return {
        "any": [
            {**classes, "all": [name, {"not": decorated}]},
            {"kind": "class_body", "inside": {**classes, "all": [name, decorated]}},
        ]
    }


def _function(spec: Define, captures: list[Rule]) -> Rule:
    """Return a declaration, or a variable that holds a function."""
    name = _name(spec.function, spec, captures)
    if "mock" in spec.function:
        name.insert(1, {"not": {"matches": "row-of-a-mock-server"}})
    declaration = kinds("function_declaration", "generator_function_declaration")
    return {
        "any": [
            {**declaration, "all": [field("name", all=[*name, {"pattern": "$AT"}])]},
            {
                "kind": "variable_declarator",
                "all": [
                    field("name", kind="identifier", all=name),
                    field("value", **_VALUE["function"]),
                ],
            },
        ]
    }


def _variable(spec: Define, captures: list[Rule]) -> Rule:
    conditions = [field("name", kind="identifier", all=_name(spec.variable, spec, captures))]
    conditions += [field("value", **_VALUE[need]) for need in spec.needs if need in _VALUE]
    conditions += [_EXPORTED] if "exported" in spec.needs else []
    return {"kind": "variable_declarator", "all": conditions}


_MAKES_CONTEXT: Rule = {
    "kind": "call_expression",
    **field("function", regex=r"^(\w+\.)?create(Strict|Safe|Typed)?Context$"),
}
"""`createContext({} as X)` declares the type of a context that has no value yet."""


def _cast(spec: Define, captures: list[Rule]) -> Rule:
    """`{ … } as unknown as AssetRepository`: a literal forced into a type of such a name."""
    inner: Rule = {
        "kind": "as_expression",
        "all": [
            {"has": {"nthChild": 1, **_OBJECT}},
            {"has": {"nthChild": 2, "regex": "^(unknown|any|never|(Deep)?Partial<.*>|Pick<.*>)$"}},
        ],
    }
    literal = either([*_OBJECT["any"], inner])
    # the name may be qualified, and have type arguments or brackets behind it
    regex = rf"^(\w+\.)*({spec.cast})(<.*>)?(\[.*\])?$"
    return {
        "kind": "as_expression",
        "all": [
            {"has": {"nthChild": 1, **literal}},
            {"has": {"nthChild": 2, "regex": regex, "all": captures}},
            {"not": inside(kind="arguments", inside=_MAKES_CONTEXT)},
        ],
    }
