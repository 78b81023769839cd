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


@lru_cache(maxsize=1024)
def searchable(regex: str) -> str:
    """Return a regular expression to search a longer text with, for one that matches a part of it as a whole.

    Alternatives lose what they begin and end with where anything may stand (`.*`, `[^@ ]+`): such a beginning makes
    a search look at every character again and again. Whatever the given expression matches holds a match of this one.
    """
    flags, rest = (regex[:4], regex[4:]) if regex.startswith("(?i)") else ("", regex)
    return flags + "|".join(_without_edges(part) for part in _alternatives(rest))


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
    """Return the alternatives of `searchable`, each with what it cannot match without."""
    flags, rest = (regex[:4], regex[4:]) if regex.startswith("(?i)") else ("", regex)
    return tuple(_part(flags + _without_edges(part)) for part in _alternatives(rest))


def _part(regex: str) -> Part:
    parsed = parser.parse(regex)
    longest = int(parsed.getwidth()[1])
    looks_around = "(?" in regex.removeprefix("(?i)") or "^" in regex.replace("[^", "") or "$" in regex
    width = longest if longest <= _WIDEST and not looks_around else 0
    words = of_regex(regex)
    return Part(regex, words, runs_of(words), width)


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
