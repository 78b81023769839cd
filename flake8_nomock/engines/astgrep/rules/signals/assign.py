"""Signal `assign`: something real is replaced by assignment, `Object.defineProperty` or a module hook."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Assign, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.dsl import (
    SYMBOL,
    Rule,
    alternation,
    contains,
    either,
    every,
    field,
    has,
    kinds,
    member_named,
    whole,
    within,
    written,
)
from flake8_nomock.engines.astgrep.rules.requirements import (
    GAP,
    NAME_CHARACTER,
    Pattern,
    Requirement,
    Words,
    any_name,
    requirement,
    words_in,
)
from flake8_nomock.engines.astgrep.rules.signals.assigned_objects import (
    BEHAVES,
    DOUBLE,
    DOUBLES,
    FILLS,
    FIRST,
    SO_NAMED,
    assignment,
    imported,
    namespace,
    prototype,
)

_GLOBAL = r"(global|globalThis|window|self)"
_OWNER = rf"\(?\s*{_GLOBAL}(\s+as\s+[^)]+)?\)?"


def alternatives(signals: Sequence[tuple[Signal, Assign]]) -> Iterator[Alternative]:
    """Report an assignment at its target, a call at the call."""
    for signal, spec in signals:
        rule = _TARGETS[spec.target](spec)
        entry = entry_of(signal)
        yield Alternative({"all": [rule, entry]}, f"assign {signal.origin.entry}")


_ASSIGNED = rf"{GAP}=(?![=>])"
_FUNCTION = rf"[(<]|(?:async|function)\b|{NAME_CHARACTER}+{GAP}=>"
_CALLABLE = rf"{GAP}(?:{_FUNCTION}|(?i:{DOUBLES}))|{DOUBLE}"
"""A function or the name of a double is assigned; or else what makes a double is somewhere in the value."""
_BEFORE_MEMBER = r"(?<=[?\w$\s/\\{}\u0080-\U0010ffff])(?<![^\w$\\{}\u0080-\U0010ffff]this)"
"""The end of a name, or of white space or a comment behind it; members of `this` are not of a module."""
_MEMBER = rf"{_BEFORE_MEMBER}\.{GAP}#?{NAME_CHARACTER}+{_ASSIGNED}"
_INDEXED = rf"\]{_ASSIGNED}"

_REQUIRED: dict[str, tuple[Words, ...]] = {
    "global": (Words(parts=frozenset(["global", "window", "self"])),),
    "prototype": (any_name(["prototype"]),),
    "cast": (any_name(["as"]),),
    "namespace": (any_name(["import", "require"]),),
    "imported": (any_name(["import", "require"]),),
    "define": (any_name(["defineProperty", "defineProperties", "Object.assign", "Reflect.set"]),),
    "environment": (any_name(["process"]), any_name(["env"])),
    "require.cache": (any_name(["require.cache"]),),
}
"""Target to the words of its template."""


def needs(spec: Assign) -> Requirement:
    """Return the words of the target's template, the last part of a name, and the assignment itself."""
    is_pattern = spec.target == "define"
    last = any_name(name.rpartition(".")[2] for name in spec.names)
    words = words_in(*spec.names) if is_pattern else last
    return requirement([words, *_REQUIRED.get(spec.target, ())], map(Pattern, _texts(spec)))


def _texts(spec: Assign) -> Iterator[str]:
    if spec.target == "cast":
        yield rf"\){GAP}[?!]?\.{GAP}#?{NAME_CHARACTER}+{_ASSIGNED}|{_INDEXED}"
    elif spec.target == "imported":
        yield rf"{_MEMBER}|{_INDEXED}|\b(?:Object|Reflect)\b"
    elif spec.target == "namespace":
        yield f"{_MEMBER}|{_INDEXED}"
        if spec.value == "callable":  # tried only where the first matches, which is found faster
            yield f"(?:{_MEMBER}|{_INDEXED}){_CALLABLE}"
    elif spec.value == "named":
        yield rf"[\w$\]]{_ASSIGNED}{GAP}\(?(?:{SO_NAMED})"
    elif spec.target in ("path", "global"):
        last = alternation(name.rpartition(".")[2] for name in spec.names)
        yield rf"(?:\.\s*|\[.)(?:{last})(?:.\])?{_ASSIGNED}"


def _global(spec: Assign) -> Rule:
    """`globalThis.fetch = …`, `(global as any).fetch = …`, `window["localStorage"] = …`."""
    members = written(spec.names) or r"[\w$]+(\.[\w$]+){0,2}"
    names = rf"^{_OWNER}(\s*[!?]?\.\s*|\[.)({members})(.\])?$"
    return assignment({**kinds("member_expression", "subscript_expression"), "regex": names}, spec)


def _path(spec: Assign) -> Rule:
    """`Date.now = …`, `Date["now"] = …`."""
    names = f"^({written(spec.names)})$"
    return assignment({**kinds("member_expression", "subscript_expression"), "regex": names}, spec)


def _cast(spec: Assign) -> Rule:
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
    return assignment(member_named(_ANY_NAME, field("object", **owner)), spec)


_ANY_NAME = r"#?[\w$]+"


def _define(spec: Assign) -> Rule:
    """`Object.defineProperty(window, "matchMedia", …)`; the names are patterns of the first argument."""
    target = rf"^\(?({'|'.join(spec.names)})(\s+as\s+[^)]+)?\)?$"
    defines = field("function", regex=r"^(Object|Reflect)(\.|\[.)(defineProperty|defineProperties)(.\])?$")
    fills = every([field("function", regex=FILLS), field("arguments", **BEHAVES)])
    conditions = [
        either([defines, fills]),
        field("arguments", has={"nthChild": FIRST, "regex": target, "pattern": SYMBOL}),
    ]
    if spec.except_:
        conditions.append({"not": field("arguments", has={"regex": spec.except_})})
    return {"kind": "call_expression", "all": conditions}


def _environment(spec: Assign) -> Rule:
    """`process.env.NODE_ENV = …`, `delete process.env.NODE_ENV`, `Object.assign(process.env, { NODE_ENV })`."""
    names = alternation(spec.names)
    variable: Rule = {
        **kinds("member_expression", "subscript_expression"),
        "regex": rf"^\(?({written(['process.env'])})(\s+as\s+[^)]+)?\)?(\.({names})|\[.({names}).\])$",
    }
    call = {
        "kind": "call_expression",
        "all": [
            field("function", regex=r"^(Object\.(assign|defineProperty)|Reflect\.set)$", pattern=SYMBOL),
            field(
                "arguments",
                all=[
                    has(nthChild=FIRST, regex=r"^process\.env$"),
                    contains(
                        **kinds("property_identifier", "shorthand_property_identifier", "string_fragment"),
                        regex=whole(spec.names),
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
    assigned = assignment(variable, spec)
    assigned["all"].append({"not": field("right", matches="taken-from-environment")})
    return {"any": [assigned, delete, call]}


def _require_cache(spec: Assign) -> Rule:
    """`require.cache[id] = …`, `require.cache[id].exports = …`; deleting an entry only reloads."""
    entry: Rule = {"kind": "subscript_expression", **field("object", regex=r"^require\.cache$")}
    entries = either([entry, {"kind": "non_null_expression", "has": entry}])
    nested: Rule = {"kind": "member_expression", **field("object", **entries)}
    return assignment({"any": [entry, nested]}, spec)


_TARGETS: dict[str, Callable[[Assign], Rule]] = {
    "global": _global,
    "path": _path,
    "prototype": prototype,
    "cast": _cast,
    "namespace": namespace,
    "imported": imported,
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

UTILITIES: dict[str, Rule] = {"taken-from-environment": _TAKEN}
