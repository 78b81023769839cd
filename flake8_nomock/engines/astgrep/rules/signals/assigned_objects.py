"""Targets of signal `assign` that belong to another module: members of what it exports, and of prototypes."""

from __future__ import annotations

from flake8_nomock.catalogue.signal_types.typescript import Assign
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    contains,
    either,
    every,
    field,
    kinds,
    member_named,
    within,
)
from flake8_nomock.engines.astgrep.rules.shadowing import OBJECT
from flake8_nomock.engines.astgrep.rules.whole_module import WHOLE_MODULE

DOUBLE = r"\b(jest|vi|vitest|sinon|mock|sandbox|td)\s*\??\.\s*(fn|stub|spy|fake|func)\b"
"""What makes a double, somewhere in a value."""

DOUBLES = "mock|fake|stub|dummy"
"""The beginnings of a double's name."""

FIRST = {"position": 1, "ofRule": {"not": {"kind": "comment"}}}
"""The first argument."""

_NAMED = rf"(?i)^({DOUBLES})[A-Z_0-9]?\w*"
SO_NAMED = (
    r"(new\s+|await\s+)?([\w$]+\.)*(_*(mock|mocked|fake|stub|dummy|spy)([A-Z_0-9][\w$]*)?|_*(MOCK|FAKE|STUB)_\w+"
    r"|[\w$]*[a-z0-9](Mock|Fake|Stub|Spy)|(Mock|Fake|Stub)[A-Z]\w*)(\.[\w$]+){0,2}(\(.*\))?"
)
"""The name of a double, which may be called or made."""


def assignment(target: Rule, spec: Assign) -> Rule:
    """Return an assignment to a target, of a value that the signal asks for."""
    conditions = [field("left", all=[target, {"pattern": SYMBOL}])]
    if spec.except_:
        conditions.append({"not": field("right", regex=spec.except_)})
    if spec.value != "any":
        conditions.append(field("right", **_value(spec.value)))
    return {"kind": "assignment_expression", "all": conditions}


def _value(value: str) -> Rule:
    """`callable`: a function or a double; `double`: a double or a function without parameters' use; `named`: by name."""
    functions = kinds("arrow_function", "function_expression")
    if value == "callable":
        return {"any": [*functions["any"], {"regex": DOUBLE}, {"regex": _NAMED}]}
    if value == "named":
        return {"regex": rf"(?s)^\(?{SO_NAMED}\)?(\s+as\s.*)?$"}
    return {"any": [{"kind": "arrow_function"}, {"regex": DOUBLE}, {"regex": _NAMED}]}


def prototype(spec: Assign) -> Rule:
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
    by_name = _prototype_of({"kind": "identifier", "pattern": "$CLASS"})
    by_path = _prototype_of({"kind": "member_expression"})
    browser = spec._replace(value="callable")
    of_others = every([either(_replaced(by_name, spec, browser)), {"not": own}])
    return either([of_others, *_replaced(by_path, spec, browser)])


def _prototype_of(class_: Rule) -> Rule:
    return member_named("prototype", field("object", **class_))


def _replaced(prototype: Rule, spec: Assign, browser: Assign) -> list[Rule]:
    """Return assignments to a member of the prototype; for classes of the browser by other values as well."""
    member = member_named(r"\w+", field("object", **prototype))
    return [assignment(member, spec), assignment({**member, "regex": _OF_BROWSER}, browser)]


_OF_BROWSER = (
    r"^(window\.|globalThis\.|global\.)?((HTML|SVG)?\w*Element|Storage|Document|Window|Node|Range|Navigator|Location|History|Date|"
    r"XMLHttpRequest|WebSocket|EventSource|FileReader|Blob|File|MediaRecorder|CanvasRenderingContext2D|IntersectionObserver)\.prototype\b"
)
"""Classes that no program defines in the old style, so a function given to their prototype replaces a method."""


def namespace(spec: Assign) -> Rule:
    """`db.query = …` where `db` is a whole module: `import * as db`, `const db = require('./db')`."""
    return assignment(member_named(r"[\w$]+", field("object", **_whole_module())), spec)


def imported(spec: Assign) -> Rule:
    """`api.list = async () => []` where a module exports `api`, `fs.promises.readFile = …`, `Object.assign(api, { … })`."""
    named: Rule = {"kind": "identifier", "pattern": OBJECT, "all": [{"matches": "imported-object"}]}
    below: Rule = {
        "kind": "member_expression",
        "all": [
            field("object", **either([named, _whole_module()])),
            {"not": field("property", regex="^(prototype|default|options|config|settings)$")},
        ],
    }
    owner = either([named, below])
    handler: Rule = {"not": field("property", regex=r"^on[A-Za-z]")}
    member: Rule = {"kind": "member_expression", "all": [field("object", **owner), handler]}
    indexed: Rule = {"kind": "subscript_expression", **field("object", **named)}
    call: Rule = {
        "kind": "call_expression",
        "all": [
            field("function", regex=_REPLACES),
            field(
                "arguments",
                has={"nthChild": FIRST, **either([owner, _whole_module()]), "all": [{"pattern": SYMBOL}]},
            ),
            field("arguments", **BEHAVES),
        ],
    }
    return {"any": [assignment({"any": [member, indexed]}, spec), call]}


def _whole_module() -> Rule:
    return {"kind": "identifier", **WHOLE_MODULE.call(MODULE=kinds("string", "template_string"))}


FILLS = r"^(Object(\.assign|\[.assign.\])|Reflect(\.set|\[.set.\]))$"
_REPLACES = r"^(Object(\.(assign|defineProperty)|\[.(assign|defineProperty).\])|Reflect(\.(set|defineProperty)|\[.set.\]))$"
BEHAVES = contains(
    any=[
        *kinds("arrow_function", "function_expression", "method_definition")["any"],
        {"kind": "call_expression", "regex": DOUBLE},
        {"kind": "identifier", "regex": r"^((fake|mock|stub|spy)[A-Z]\w*|\w+[a-z0-9](Fake|Mock|Stub|Spy))$"},
    ]
)
"""What is put in place behaves: a function or a double is in it. Data and classes of a polyfill do not count."""
