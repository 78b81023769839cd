"""What the text of a source must contain for a signal to be possible.

Each module of `signals` says so of its own kind, beside the template that the requirement follows from: whatever the
template matches fulfils it. `prefilter` reads the requirements of all signals. A requirement that cannot be derived
from a regular expression of the catalogue is left out, which costs time and loses no finding.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from flake8_nomock.core.regex_literals import of_regex

if sys.version_info >= (3, 11):
    from re import _constants as constants  # type: ignore[attr-defined]  # sre_constants until 3.10
    from re import _parser as parser  # type: ignore[attr-defined]
else:
    import sre_constants as constants
    import sre_parse as parser

WHITE_SPACE = "\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
"""What the grammar counts as white space beyond ASCII, for a character class."""

NAME_CHARACTER = r"[\w$\\{}\u0080-\U0010ffff]"
"""A character of a name as it is written, escapes (`\\u{66}n`) included."""

GAP = rf"(?:[\s{WHITE_SPACE}]|<!--[^\r\n]*|//[^\r\n\u2028\u2029]*(?![^\r\n\u2028\u2029])|/\*(?:[^*]|\*(?!/))*\*/)*"
"""White space and comments. It matches in one way only: otherwise a row of slashes takes exponential time."""


class Words(NamedTuple):
    """Words of which the source must contain at least one, in lower case (ASCII)."""

    names: frozenset[str] = frozenset()
    """Whole names and module names: the characters before and behind belong to no name."""
    parts: frozenset[str] = frozenset()
    """May be part of a longer name."""


class Pattern(NamedTuple):
    """A regular expression that must match somewhere, read as the rules read theirs: words and case are ASCII."""

    regex: str
    is_name: bool = False
    """It matches a whole name of the source (names are cut at what belongs to no name), not its text."""


class Requirement(NamedTuple):
    """All of these words and patterns; empty if a source of any text can have the signal."""

    words: tuple[Words, ...] = ()
    patterns: tuple[Pattern, ...] = ()


def requirement(words: Iterable[Words] = (), patterns: Iterable[Pattern | None] = ()) -> Requirement:
    """Return the requirement of these words and patterns; those that require nothing are left out."""
    return Requirement(
        tuple(group for group in words if group.names or group.parts),
        tuple(pattern for pattern in patterns if pattern is not None),
    )


def any_name(names: Iterable[str]) -> Words:
    """One of the names, whole; a trailing `*` stands for the rest of a name. No names require nothing."""
    given = [name for name in names if name]
    if not all(name.isascii() for name in given):
        return Words()
    whole = frozenset(name.lower() for name in given if not name.endswith("*"))
    return Words(whole, frozenset(name.rstrip("*").lower() for name in given if name.endswith("*")))


def words_in(*regexes: str) -> Words:
    """One of the words without which none of the regular expressions can match."""
    groups = [of_regex(regex) if regex and is_portable(regex) else frozenset[str]() for regex in regexes]
    if not all(groups) or not all(word.isascii() for group in groups for word in group):
        return Words()
    return Words(parts=frozenset[str]().union(*groups))


def whole_name(regex: str) -> Pattern | None:
    """Return a name, or a string that is one, which the regular expression of the catalogue matches as a whole."""
    if regex and is_portable(regex) and _matches_names_only(regex):
        return Pattern(joined(regex, "(?m:^)", "(?m:$)"), is_name=True)
    return text(regex)


def text(regex: str, before: str = "", behind: str = "") -> Pattern | None:
    """Return a text in which the regular expression of the catalogue matches, between two other ones."""
    return Pattern(joined(regex, before, behind)) if regex and is_portable(regex) else None


def joined(regex: str, before: str, behind: str) -> str:
    """Return a regular expression of the catalogue between others; its flags, which stand in front, apply to it alone."""
    flags = re.match(r"\(\?([a-z]+)\)", regex)
    if flags is None:
        return f"{before}(?:{regex}){behind}"
    return f"{before}(?{flags[1]}:{regex[flags.end() :]}){behind}"


_ELSEWHERE = re.compile(
    r"[^\x00-\x7f]|\[\[|\[:|&&|--|~~|\\[AZzpPBuUxN0-9<>]|\[[^\]]*\\[dsDSW]|\(\?(?![ims]*[:)])"
)
"""Syntax that ast-grep's regular expressions and Python's do not read alike."""

_PORTABLE = frozenset(
    ("LITERAL", "ANY", "IN", "BRANCH", "SUBPATTERN", "MAX_REPEAT", "MIN_REPEAT", "AT", "NOT_LITERAL")
)


@lru_cache(maxsize=4096)
def is_portable(regex: str) -> bool:
    """Whether Python reads a regular expression of the catalogue as ast-grep does, also in the middle of a text."""
    if _ELSEWHERE.search(regex):
        return False
    try:
        tree = parser.parse(regex)
    except (re.error, RecursionError, OverflowError):
        return False
    return all(
        str(name) in _PORTABLE and (name is not constants.AT or argument is constants.AT_BOUNDARY)
        for name, argument in _operations(tree)
    )


def _matches_names_only(regex: str) -> bool:
    """Whether all texts that it matches consist of characters that names are made of."""
    return all(_is_of_names(name, argument) for name, argument in _operations(parser.parse(regex)))


def _is_of_names(name: Any, argument: Any) -> bool:
    if name is constants.LITERAL:
        return _is_name_character(argument)
    if name is constants.IN:
        return all(
            (operation is constants.CATEGORY and value is constants.CATEGORY_WORD)
            or (operation is constants.CATEGORY and value is constants.CATEGORY_DIGIT)
            or (operation is constants.LITERAL and _is_name_character(value))
            or (operation is constants.RANGE and all(map(_is_name_character, range(value[0], value[1] + 1))))
            for operation, value in argument
        )
    return name not in (constants.ANY, constants.NOT_LITERAL)


def _is_name_character(code: int) -> bool:
    return code < 128 and (chr(code).isalnum() or chr(code) in "_$")


def _operations(tree: Any) -> Iterable[tuple[Any, Any]]:
    """All operations of a parsed regular expression, with their arguments."""
    for name, argument in tree:
        yield name, argument
        if name is constants.SUBPATTERN:
            yield from _operations(argument[3])
        elif name is constants.BRANCH:
            for choice in argument[1]:
                yield from _operations(choice)
        elif name in (constants.MAX_REPEAT, constants.MIN_REPEAT):
            yield from _operations(argument[2])
