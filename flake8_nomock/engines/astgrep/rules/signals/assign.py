"""Signal `assign`: something real is replaced by assignment, `Object.defineProperty` or a module hook."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Assign, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Branch
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    contains,
    either,
    entry_variable,
    field,
    has,
    kinds,
    whole,
    within,
)
from flake8_nomock.engines.astgrep.rules.name_resolution import whole_module_utils

_GLOBAL = r"(global|globalThis|window|self)"
_OWNER = rf"\(?\s*{_GLOBAL}(\s+as\s+[^)]+)?\)?"
DOUBLE = r"\b(jest|vi|vitest|sinon|mock|sandbox|td)\s*\??\.\s*(fn|stub|spy|fake|func)\b"
_FIRST = {"position": 1, "ofRule": {"not": {"kind": "comment"}}}
DOUBLES = "mock|fake|stub|dummy"
_NAMED = rf"(?i)^({DOUBLES})[A-Z_0-9]?\w*"


def branches(signals: Sequence[tuple[Signal, Assign]]) -> Iterator[Branch]:
    """An assignment is reported at its target, a call at the call."""
    for signal, item in signals:
        rule = _TARGETS[item.target](item)
        entry = {"pattern": entry_variable(signal.origin.entry)}
        yield Branch({"all": [rule, entry]}, _UTILS)


def _assignment(left: Rule, item: Assign) -> Rule:
    conditions = [field("left", all=[left, {"pattern": SYMBOL}])]
    if item.except_:
        conditions.append({"not": field("right", regex=item.except_)})
    if item.value != "any":
        conditions.append(field("right", **_value(item.value)))
    return {"kind": "assignment_expression", "all": conditions}


def _value(value: str) -> Rule:
    """`callable`: a function or a double; `double`: a double or a function without parameters' use."""
    functions = kinds("arrow_function", "function_expression")
    if value == "callable":
        return {"any": [*functions["any"], {"regex": DOUBLE}, {"regex": _NAMED}]}
    return {"any": [{"kind": "arrow_function"}, {"regex": DOUBLE}, {"regex": _NAMED}]}


def _global(item: Assign) -> Rule:
    """`globalThis.fetch = …`, `(global as any).fetch = …`, `window["localStorage"] = …`."""
    names = alternation(item.names)
    member: Rule = {
        "kind": "member_expression",
        "regex": rf"^{_OWNER}\s*[!?]?\.\s*({names})$",
    }
    subscript: Rule = {"kind": "subscript_expression", "regex": rf"^{_OWNER}\[.({names}).\]$"}
    return _assignment({"any": [member, subscript]}, item)


def _path(item: Assign) -> Rule:
    """`Date.now = …`: the names are paths as written."""
    return _assignment({"kind": "member_expression", "regex": whole(item.names)}, item)


def _prototype(item: Assign) -> Rule:
    """`S3Client.prototype.send = …`, unless the file defines the class."""
    function = kinds("function_expression", "arrow_function", "class")
    name = field("name", pattern="$CLASS")
    own = within(
        kind="program",
        **contains(
            any=[
                {**kinds("function_declaration", "class_declaration"), **name},
                {"kind": "variable_declarator", "all": [name, field("value", **function)]},
            ]
        ),
    )
    owner: Rule = {
        "kind": "member_expression",
        "all": [
            field("property", regex="^prototype$"),
            field("object", any=[{"kind": "identifier", "pattern": "$CLASS"}, {"kind": "member_expression"}]),
        ],
    }
    rule = _assignment({"kind": "member_expression", **field("object", **owner)}, item)
    rule["all"].append({"not": own})
    return rule


def _cast(item: Assign) -> Rule:
    """`(db as any).query = async () => []`."""
    cast: Rule = {
        "kind": "as_expression",
        "has": {
            "nthChild": 2,
            "regex": r"^(any|unknown|never|jest\.|vi\.|Mocked|Mutable|Writable|Record<|\{)",
        },
    }
    owner: Rule = {
        "kind": "parenthesized_expression",
        "not": {"regex": rf"^\(\s*{_GLOBAL}\b"},
        "has": cast,
    }
    return _assignment({"kind": "member_expression", **field("object", **owner)}, item)


def _namespace(item: Assign) -> Rule:
    """`db.query = …` where `db` is a whole module: `import * as db`, `const db = require('./db')`."""
    owner = {"kind": "identifier", "matches": "any-whole"}
    return _assignment({"kind": "member_expression", **field("object", **owner)}, item)


def _define(item: Assign) -> Rule:
    """`Object.defineProperty(window, "matchMedia", …)`; the names are patterns of the first argument."""
    target = rf"^\(?({'|'.join(item.names)})(\s+as\s+[^)]+)?\)?$"
    conditions = [
        field("function", regex=r"^(Object|Reflect)\.(defineProperty|defineProperties)$"),
        field("arguments", has={"nthChild": _FIRST, "regex": target, "pattern": SYMBOL}),
    ]
    if item.except_:
        conditions.append({"not": field("arguments", has={"regex": item.except_})})
    return {"kind": "call_expression", "all": conditions}


def _environment(item: Assign) -> Rule:
    """`process.env.NODE_ENV = …`, `delete process.env.NODE_ENV`, `Object.assign(process.env, { NODE_ENV })`."""
    names = alternation(item.names)
    variable: Rule = {
        **kinds("member_expression", "subscript_expression"),
        "regex": rf"^\(?process\.env(\s+as\s+[^)]+)?\)?(\.({names})|\[.({names}).\])$",
    }
    call = {
        "kind": "call_expression",
        "all": [
            field("function", regex=r"^(Object\.(assign|defineProperty)|Reflect\.set)$", pattern=SYMBOL),
            field(
                "arguments",
                all=[
                    has(nthChild=_FIRST, regex=r"^process\.env$"),
                    contains(
                        **kinds("property_identifier", "shorthand_property_identifier", "string_fragment"),
                        regex=whole(item.names),
                    ),
                ],
            ),
        ],
    }
    delete = {
        "kind": "unary_expression",
        "all": [
            field("argument", all=[variable, {"pattern": SYMBOL}]),
            field("operator", regex="^delete$"),
        ],
    }
    assignment = _assignment(variable, item)
    assignment["all"].append({"not": field("right", matches="taken-from-environment")})
    return {"any": [assignment, delete, call]}


def _require_cache(item: Assign) -> Rule:
    """`require.cache[id] = …`, `require.cache[id].exports = …`; deleting an entry only reloads."""
    entry: Rule = {"kind": "subscript_expression", **field("object", regex=r"^require\.cache$")}
    entries = either([entry, {"kind": "non_null_expression", "has": entry}])
    nested: Rule = {"kind": "member_expression", **field("object", **entries)}
    return _assignment({"any": [entry, nested]}, item)


_TARGETS: dict[str, Callable[[Assign], Rule]] = {
    "global": _global,
    "path": _path,
    "prototype": _prototype,
    "cast": _cast,
    "namespace": _namespace,
    "define": _define,
    "environment": _environment,
    "require.cache": _require_cache,
}

_TAKEN: Rule = {
    "any": [
        {"kind": "identifier", "pattern": "$SAVED"},
        {
            **kinds("member_expression", "subscript_expression"),
            **field("object", kind="identifier", pattern="$SAVED"),
        },
    ],
    **within(
        kind="program",
        **contains(
            kind="variable_declarator",
            all=[field("name", pattern="$SAVED"), field("value", regex=r"^(\{\s*\.\.\.\s*)?process\.env\b")],
        ),
    ),
}
"""What a variable of the file has kept of the environment: `const saved = { ...process.env }`."""

_UTILS = {
    **whole_module_utils("any", kinds("string", "template_string")),
    "taken-from-environment": _TAKEN,
}
