"""Regular expressions of the catalogue, in the common subset of Java, Python and Rust.

The Python engine reads them as Python, ast-grep as Rust and CodeQL as Java. What the three read alike is
written down here, checked by a test, and brought into the one form that also stands inside a larger pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from flake8_nomock.catalogue.loader import schema
from flake8_nomock.catalogue.rule import Rule

_FLAGS = re.compile(r"\(\?([a-z]+)\)(.*)", re.S)
_FORBIDDEN = (
    (r"\(\?[=!]|\(\?<[=!]", "look-around"),
    (r"\(\?P?<", "a named group"),
    (r"\(\?P=|\\[1-9]|\\k", "a back-reference"),
    (r"\(\?>|[*+?}]\+", "a possessive or atomic match"),
    (r"\(\?#|\(\?\(", "a comment or a condition"),
    (r"&&|~~|\|\||--(?=[^\]]*\])", "an operation on character classes"),
    (r"\\[aAGhHNpPQEuUvVxXzZ]", "an escape that is not in all three"),
    (r"(?<!^)\(\?[a-z]+\)", "flags that are not at the start"),
)
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]")
_TOKEN = re.compile(rf"{_CLASS.pattern}|\\.", re.S)
"""A class of characters, or an escaped character outside of one."""
_BEYOND_ASCII = r"\u0080-\uffff"


def embeddable(pattern: str) -> str:
    """Return the pattern as a group of its own, with leading flags inside it."""
    match = _FLAGS.fullmatch(pattern)
    return f"(?{match[1]}:{match[2]})" if match else f"(?:{pattern})"


def for_java(pattern: str) -> str:
    """Return the pattern as such a group in which `\\w` and `\\W` also mean characters beyond ASCII, as Python reads them.

    Java means ASCII by itself; its flag for that is none of Python's. For TypeScript, `embeddable` is right: the rules of
    ast-grep mean ASCII, too.
    """
    return embeddable(_TOKEN.sub(_beyond_ascii, pattern))


def _beyond_ascii(token: re.Match[str]) -> str:
    text = token[0]
    if text.startswith("["):
        return re.sub(r"\\.", lambda escape: r"\w" + _BEYOND_ASCII if escape[0] == r"\w" else escape[0], text)
    return {r"\w": rf"[\w{_BEYOND_ASCII}]", r"\W": rf"[^\w{_BEYOND_ASCII}]"}.get(text, text)


def problems(pattern: str) -> list[str]:
    """Return what keeps a pattern out of the common subset; empty for a good one."""
    plain = re.sub(r"\\[^A-Za-z0-9\[\]{]", "_", pattern)
    found = [what for regex, what in _FORBIDDEN if re.search(regex, plain)]
    if any("[" in re.sub(r"\\.", "", body[1:]) for body in _CLASS.findall(plain)):
        found.append("an unescaped `[` in a character class")
    if re.search(r"(?<!\\)\{(?!\d+(,\d*)?\})", _CLASS.sub("", plain)):
        found.append("an unescaped `{`")
    flags = _FLAGS.match(pattern)
    if flags and not set(flags[1]) <= set("ims"):
        found.append("flags other than i, m and s")
    return found


def patterns_of(rule: Rule) -> Iterator[tuple[str, str]]:
    """(place, pattern) of every regular expression in a rule."""
    for language, entries in (("python", rule.python), ("typescript", rule.typescript)):
        for entry in entries:
            for kind, items in entry.signals.items():
                for item in items:
                    for field, value in fields_of(item).items():
                        if is_pattern(language, kind, field):
                            for pattern in value if isinstance(value, (list, tuple)) else [value]:
                                yield f"{rule.code}/{entry.id}: {kind}.{field}", pattern


def fields_of(item: Any) -> Mapping[str, Any]:
    """Return the fields of an item; a plain string fills the field with the empty name."""
    return {"": item} if isinstance(item, str) else item


def is_pattern(language: str, kind: str, field: str) -> bool:
    """Whether the schema says that a field holds a regular expression."""
    return field in _pattern_fields(language, kind)


@lru_cache(maxsize=64)
def _pattern_fields(language: str, kind: str) -> frozenset[str]:
    items = schema()["$defs"][f"{language}Entry"]["properties"][kind].get("items", {})
    found: set[str] = {""} if _is_regex(items) else set()
    for form in (items, *items.get("oneOf", ())):
        found.update(name for name, value in form.get("properties", {}).items() if _is_regex(value))
    return frozenset(found)


def _is_regex(value: Mapping[str, Any]) -> bool:
    return value.get("$ref") == "#/$defs/regex"
