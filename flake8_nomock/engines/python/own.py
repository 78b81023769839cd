"""What a stretch of source text does with attributes of `self` and `cls`, told without parsing.

Regular expressions that begin with plain text are looked for much faster, so there is one for each of the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flake8_nomock.core.regex import pattern

_OWNERS = ("self", "cls")
_MEMBER = r"\s*\.\s*(\w+)"
_ASKED = [re.compile(owner + _MEMBER) for owner in _OWNERS]
_SET = [re.compile(rf"{owner}{_MEMBER}\b(?![ \t]*[(.\[])([^\n=#]*)=(?!=)") for owner in _OWNERS]
_ALSO_SET = re.compile(rf"(?:self|cls){_MEMBER}")
_NAMED = [re.compile(rf"{start}(?:self|cls){_MEMBER}") for start in (r"as[ \t]+[(\[]?", r"for[ \t]+[(\[]?")]
_GOES_ON = re.compile(rf"\n[ \t]*[(\[]\s*(?:self|cls){_MEMBER},[ \t]*\n")
"""The beginning of a target that goes on below."""
_STATEMENT = re.compile(r"[\n:;]")


def is_on_self(members: Iterable[str], text: str) -> bool:
    """Whether one of the members is asked of `self` or `cls`."""
    return any(name in text and pattern(rf"\b(?:self|cls)\s*\.\s*{name}\b").search(text) for name in members)


def asked_of_self(text: str) -> set[str]:
    """The attributes that are read or set."""
    return {name for regex in _ASKED for name in regex.findall(text)}


def set_on_self(text: str) -> Iterator[tuple[int, str]]:
    """Offset and name of each attribute that may be set."""
    for regex in _SET:
        for match in regex.finditer(text):
            before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            if "(" not in _STATEMENT.split(before)[-1].strip()[1:]:  # no argument of a call
                yield match.start(), match[1]
                yield from ((match.start(), name) for name in _ALSO_SET.findall(match[2]))
    for regex in (*_NAMED, _GOES_ON):
        yield from ((match.start(1), match[1]) for match in regex.finditer(text))
