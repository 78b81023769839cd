"""What the text of a source must look like for a signal to be possible: sharper than words, and slower to ask.

Each shape follows from the template of its signal: whatever the template matches has it. Regular expressions of the
catalogue are read as the rendered rules read them, with ASCII words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import (
    Assign,
    Condition,
    Define,
    Import,
    Item,
    Signal,
    Use,
)
from flake8_nomock.engines.astgrep.rules.dsl import alternation
from flake8_nomock.engines.astgrep.rules.signals.assign import DOUBLE, DOUBLES

_GAP = r"(?:\s|//[^\r\n]*(?![^\r\n])|/\*(?:[^*]|\*(?!/))*\*/)*"
"""Blanks and comments. It matches in one way only: a row of slashes that counts as many comments takes for ever."""
_ASSIGNED = rf"{_GAP}=(?![=>])"
_FUNCTION = rf"[(<]|(?:async|function)\b|[\w$\x80-\xff]+{_GAP}=>"
_CALLABLE = rf"{_GAP}(?:{_FUNCTION}|(?i:{DOUBLES}))|{DOUBLE}"
"""A function or the name of a double is assigned; or else what makes a double is somewhere in the value."""
_BEGINNING = re.compile(r"^((\(\?s\))?\.\*|\(\\w\+\\\.\)\*|\\w\+(?=\\\.))")
"""What a search skips anyway; asked for at every place of a text, it takes the square of the text's length."""


class Shape(NamedTuple):
    """A pattern that a source with the signal holds."""

    pattern: re.Pattern[bytes]
    is_name: bool
    """It is looked for among the names of the source, one a line, and not in the text."""


@lru_cache(maxsize=4096)
def shapes_of(signal: Signal) -> tuple[Shape, ...]:
    """All that the signal needs; no shapes mean that its words are all that can be told."""
    item = signal.item
    names: list[str] = []
    if isinstance(item, Condition):
        names = [item.environment, item.helper, item.switch, item.setting]
    elif isinstance(item, Define):
        names = [item.class_, item.function, item.variable]
    shapes = [Shape(re.compile(_inlined(name, "(?m:^)", "(?m:$)").encode()), True) for name in names if name]
    return (*shapes, *(Shape(re.compile(shape.encode()), False) for shape in _texts(item)))


def _texts(item: Item) -> Iterator[str]:
    if isinstance(item, Import) and item.segment:
        yield _inlined(item.segment, r"[/@'\"`]", r"[./'\"`]")
    elif isinstance(item, Use) and item.receiver:
        members = alternation(item.members)
        yield _inlined(_BEGINNING.sub("", item.receiver), "", rf"{_GAP}[?!]?\.{_GAP}(?:{members})(?![\w$])")
    elif isinstance(item, Condition) and item.stage:
        yield _inlined(item.stage, r"(?<![\w$])", r"(?![\w$])")
    elif isinstance(item, Assign) and item.target == "cast":
        yield rf"\){_GAP}[?!]?\.{_GAP}#?[\w$]+{_ASSIGNED}"
    elif isinstance(item, Assign) and item.target == "namespace":
        member = rf"\.(?<=[\w$\s/\x80-\xff]\.)(?<![^\w$]this\.){_GAP}#?[\w$\x80-\xff]+{_ASSIGNED}"
        yield member
        if item.value == "callable":  # asked only where the first is there, which is found faster
            yield f"{member}{_CALLABLE}"
    elif isinstance(item, Assign) and item.target == "path":
        yield rf"\.(?:{alternation(name.rpartition('.')[2] for name in item.names)}){_ASSIGNED}"
    elif isinstance(item, Assign) and item.target == "global":
        yield rf"(?:\.\s*|\[.)(?:{alternation(item.names)})(?:.\])?{_ASSIGNED}"


def _inlined(regex: str, before: str, behind: str) -> str:
    """A regular expression of the catalogue between others; its flags, which stand in front, stay its own."""
    flags = re.match(r"\(\?([a-z]+)\)", regex)
    if flags is None:
        return f"{before}(?:{regex}){behind}"
    return f"{before}(?{flags[1]}:{regex[flags.end() :]}){behind}"
