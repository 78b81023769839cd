"""What a regular expression cannot match without: a look for a few words spares most attempts to match."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from flake8_nomock.core.record import Record

if sys.version_info >= (3, 11):
    from re import _parser as parser  # type: ignore[attr-defined]  # sre_parse until 3.10
else:
    import sre_parse as parser

_RUN = re.compile(r"\w+")
_FLAGS = re.compile(r"\(\?[a-z]+\)")
_WIDEST = 200
"""Longest match, in characters, for which looking around each word is faster than looking at the whole text."""


@lru_cache(maxsize=1024)
def of_regex(regex: str) -> frozenset[str]:
    """Words of which every match holds one; empty if there are none such."""
    return _sequence(parser.parse(regex)) if regex else frozenset()


def _letter(name: str, argument: Any) -> str:
    """Return the one character that an operation matches, in lower case; `[mM]` is one too."""
    if name == "LITERAL":
        return chr(argument).lower()
    if name == "IN" and all(str(kind) == "LITERAL" for kind, _ in argument):
        letters = {chr(code).lower() for _, code in argument}
        return letters.pop() if len(letters) == 1 else ""
    return ""


class Part(Record):
    """One alternative of a regular expression that is searched for in a longer text."""

    regex: str
    words: frozenset[str]
    """In lower case: every match holds one of them; empty if there are none such."""
    runs: tuple[str, ...]
    """Of each of those words the longest stretch of letters and digits; empty if one of them has none."""
    width: int
    """No match is longer, in characters; 0 if that cannot be told, or if a match depends on what is around it."""


@lru_cache(maxsize=1024)
def parts_of(regex: str) -> tuple[Part, ...]:
    """Return the alternatives of a regular expression to search a longer text with, each with what it cannot match without.

    The expression matches a part of the text as a whole. Its alternatives lose what they begin and end with where anything
    may stand (`.*`, `[^@ ]+`): such a beginning makes a search look at every character again and again. Whatever the given
    expression matches holds a match of one of them.
    """
    flags, rest = _flags_and_rest(regex)
    return tuple(_part(flags + _without_edges(part)) for part in _alternatives(rest))


def _flags_and_rest(regex: str) -> tuple[str, str]:
    """Return the flags that a regular expression begins with, `(?i)`, and what follows them."""
    flags = _FLAGS.match(regex)
    return (flags[0], regex[flags.end() :]) if flags else ("", regex)


def in_any_line(regex: str) -> str:
    """Return a regular expression whose `^` and `$` are the edges of any line, for one that is asked of single lines."""
    return f"(?m){regex}" if not _FLAGS.match(regex) else f"{regex[:2]}m{regex[2:]}"


def _part(regex: str) -> Part:
    parsed = parser.parse(regex)
    longest = int(parsed.getwidth()[1])
    width = longest if longest <= _WIDEST and not _looks_around(parsed) else 0
    words = of_regex(regex)
    return Part(regex, words, runs_of(words), width)


def _looks_around(items: Iterable[Any]) -> bool:
    """Whether a match depends on what stands around it; the edge of a word does not tell a part from the whole text."""
    for operation, argument in items:
        name = str(operation)
        if name in ("ASSERT", "ASSERT_NOT") or (name == "AT" and "BOUNDARY" not in str(argument)):
            return True
        if name == "SUBPATTERN":
            inner = [argument[3]]
        elif name == "BRANCH":
            inner = argument[1]
        else:
            inner = [argument[2]] if name.endswith("_REPEAT") else []
        if any(map(_looks_around, inner)):
            return True
    return False


def runs_of(words: Iterable[str]) -> tuple[str, ...]:
    """Return of each text the longest stretch of letters and digits, once each; nothing if one of them has none."""
    runs = {max(_RUN.findall(word), key=len, default="") for word in words}
    return () if "" in runs else tuple(sorted(runs))


def _alternatives(regex: str) -> list[str]:
    """Return the alternatives of the outermost level."""
    parts, depth, is_class, start, position = [], 0, False, 0, 0
    while position < len(regex):
        letter = regex[position]
        if letter == "\\":
            position += 1
        elif is_class:
            is_class = letter != "]"
        elif letter == "[":
            is_class = True
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif letter == "|" and not depth:
            parts.append(regex[start:position])
            start = position + 1
        position += 1
    return [*parts, regex[start:]]


def _without_edges(part: str) -> str:
    stripped = re.sub(r"^(\.\*|\[\^[\w@ ]+\][+*])+|(\.\*|\( \.\*\)\?)+$", "", part)
    return stripped or part


def _sequence(items: Iterable[Any]) -> frozenset[str]:
    """Return the best group among the parts that a match cannot do without: its shortest word is the longest."""
    groups: list[frozenset[str]] = []
    literal = ""
    for operation, argument in items:
        name = str(operation)
        letter = _letter(name, argument)
        if letter:
            literal += letter
            continue
        if literal:
            groups.append(frozenset([literal]))
            literal = ""
        if name == "SUBPATTERN":
            groups.append(_sequence(argument[3]))
        elif name == "BRANCH":
            branches = [_sequence(branch) for branch in argument[1]]
            groups.append(frozenset[str]().union(*branches) if all(branches) else frozenset())
        elif name in ("MAX_REPEAT", "MIN_REPEAT") and argument[0] > 0:
            groups.append(_sequence(argument[2]))
    if literal:
        groups.append(frozenset([literal]))
    return max(groups, key=lambda g: min(map(len, g), default=0), default=frozenset())
