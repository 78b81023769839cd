"""Bodies of functions in a source, found by their indentation alone, before anything is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from flake8_nomock.core.regex import pattern

_PLAIN = r"[^()\"'#]*"
_QUOTED = r"\"[^\"\n]*\"|'[^'\n]*'"
_HEADER = (
    r"def[ \t]+(\w+)[ \t]*(?:\[[^\]\n]*\])?"
    rf"\({_PLAIN}(?:(?:\({_PLAIN}\)|{_QUOTED}|#[^\n]*\n){_PLAIN})*\)"
    rf"[^:#\n\"']*(?:(?:{_QUOTED})[^:#\n\"']*)*:[ \t]*(?:#[^\n]*)?\r?\n"
)
"""From the `def` to the end of the line with the colon; a header that looks otherwise is not found."""
_FIRST = r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]+)(?=[^\s#])"
"""The indentation of the first statement."""


class Body(NamedTuple):
    """Where a function's body stands: offsets in the text."""

    header: int
    """Where the `def` stands."""
    start: int
    """Where the first line below the header begins."""
    end: int
    """Where the line that follows the body begins."""
    name: str
    """Of the function."""
    indent: str
    """Of the body's first statement."""


def bodies(text: str) -> Iterator[Body]:
    """The bodies that stand on lines of their own, in order, without those inside others.

    Text that is a multi-line string may be taken for code. No body begins or ends within a string, as far as
    quotes in it tell.
    """
    if "\n\t" in text and "\n " in text:
        return  # tabs beside blanks: how deep a line stands is not for us to say
    end = 0
    for header in pattern(_HEADER).finditer(text):
        before, start = header.start(), header.end()
        if before < end:
            continue
        lead = text[text.rfind("\n", 0, before) + 1 : before]
        depth = len(lead) - len(lead.lstrip(" \t"))
        if lead[depth:].strip(" \t") not in ("", "async"):
            continue
        first = pattern(_FIRST).match(text, start)
        if first is None or len(first[1]) <= depth:
            continue
        end = end_of_block(text, start, depth)
        if not _is_cut_off(text, before, end):
            yield Body(before, start, end, header[1], first[1])


def end_of_block(text: str, start: int, depth: int) -> int:
    """Where the first line begins, at or behind `start`, that is indented by no more than `depth` characters."""
    shallow = _shallow(depth).search(text, start - 1)
    return shallow.end() if shallow else len(text)


def _is_cut_off(text: str, start: int, end: int) -> bool:
    """Whether a string begins there and ends elsewhere."""
    return bool(text.count('"""', start, end) % 2 or text.count("'''", start, end) % 2)


@lru_cache(maxsize=64)
def _shallow(depth: int) -> re.Pattern[str]:
    return re.compile(rf"\n(?![ \t]{{{depth + 1}}}|[ \t\f\r]*\n)")
