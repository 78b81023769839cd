"""Which regular expressions of users are refused: those that Python cannot read, and those that may take very long.

A repetition of something that can itself be repeated or chosen in several ways (`(a+)+`, `(a|ab)*`) is tried in a number
of ways that doubles with each character.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_parse as parser

_MANY = 16
"""A repetition of up to so many times counts as bounded."""
_WILD = 3
"""Unbounded repetitions of any character in one pattern; with more, matching takes time of a high power."""


def check(pattern: object) -> bool:
    """Return True for a pattern that can be used; raise `ValueError` that says why it cannot."""
    if not isinstance(pattern, str):
        return True
    try:
        tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        raise ValueError(f"{pattern!r} is not a regular expression: {error}") from error
    if any(_is_ambiguous(body) for _, body in _repetitions(tree)):
        raise ValueError(
            f"{pattern!r} may take very long: it repeats something that is itself repeated or has alternatives"
        )
    if _wild(tree) > _WILD:
        raise ValueError(f"{pattern!r} may take very long: it has more than {_WILD} times `.*` or its like")
    return True


def _repetitions(tree: Any) -> Iterator[tuple[str, Any]]:
    """Yield every unbounded repetition in a parsed pattern, with what is repeated."""
    for name, argument in _nodes(tree):
        if name in ("MAX_REPEAT", "MIN_REPEAT") and argument[1] > _MANY:
            yield name, argument[2]


def _is_ambiguous(body: Any) -> bool:
    """Whether there is more than one way to match a text with what is repeated."""
    for name, argument in _nodes(body):
        if name in ("MAX_REPEAT", "MIN_REPEAT") and argument[1] > _MANY and not _is_delimited(body):
            return True
        if name == "BRANCH" and _begin_alike([_literal_prefix(part) for part in argument[1]]):
            return True
    return False


def _wild(tree: Any) -> int:
    """Return the number of unbounded repetitions of a character that may follow each other; alternatives do not."""
    found = 0
    for name, argument in ((str(node[0]), node[1]) for node in tree):
        if name in ("MAX_REPEAT", "MIN_REPEAT") and argument[1] > _MANY and _is_any(argument[2]):
            found += 1
        elif name == "BRANCH":
            found += max(map(_wild, argument[1]))
        else:
            found += sum(map(_wild, _parts(name, argument)))
    return found


def _is_delimited(body: Any) -> bool:
    """Whether what is repeated begins or ends with a character of its own, which its repeated parts cannot match."""
    nodes = list(body)
    while len(nodes) == 1 and str(nodes[0][0]) == "SUBPATTERN":
        nodes = list(nodes[0][1][3])
    return any(
        str(end[0]) == "LITERAL"
        and not any(_may_match(inner, chr(end[1])) for _, inner in _repetitions(nodes))
        for end in (nodes[:1] + nodes[-1:])
    )


def _may_match(body: Any, character: str) -> bool:
    """Whether a single-character body may match this character; other bodies may match anything."""
    nodes = list(body)
    if len(nodes) != 1 or str(nodes[0][0]) not in ("IN", "LITERAL", "NOT_LITERAL"):
        return True
    name, argument = str(nodes[0][0]), nodes[0][1]
    if name == "IN":
        return _class_holds(argument, character)
    return (argument == ord(character)) is (name == "LITERAL")


def _class_holds(items: Any, character: str) -> bool:
    negated, held = False, False
    for name, argument in ((str(item[0]), item[1]) for item in items):
        if name == "NEGATE":
            negated = True
        elif name == "LITERAL":
            held = held or argument == ord(character)
        elif name == "RANGE":
            held = held or argument[0] <= ord(character) <= argument[1]
        elif str(argument).startswith("CATEGORY_WORD"):
            held = held or character.isalnum() or character == "_"
        elif str(argument).startswith("CATEGORY_DIGIT"):
            held = held or character.isdigit()
        else:
            return True
    return held is not negated


def _begin_alike(prefixes: list[str]) -> bool:
    """Whether two alternatives may match the same text, as far as their literal beginnings tell."""
    return any(
        one.startswith(other) or other.startswith(one)
        for index, one in enumerate(prefixes)
        for other in prefixes[index + 1 :]
    )


def _literal_prefix(part: Any) -> str:
    prefix = ""
    for name, argument in part:
        if str(name) != "LITERAL":
            break
        prefix += chr(argument)
    return prefix


def _is_any(body: Any) -> bool:
    nodes = list(body)
    return len(nodes) == 1 and str(nodes[0][0]) in ("ANY", "NOT_LITERAL", "IN")


def _nodes(tree: Any) -> Iterator[tuple[str, Any]]:
    """Yield every node of a parsed pattern, from the outside inwards."""
    for name, argument in tree:
        yield str(name), argument
        for part in _parts(str(name), argument):
            yield from _nodes(part)


def _parts(name: str, argument: Any) -> list[Any]:
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return [argument[2]]
    if name == "SUBPATTERN":
        return [argument[3]]
    if name == "BRANCH":
        return list(argument[1])
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    return []
