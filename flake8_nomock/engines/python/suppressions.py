"""Permits in Python: `# noqa` comments, with the reach that flake8 gives them.

Only real comments count: flake8 also obeys a string that looks like one, nomock does not.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

from flake8_nomock.core.suppression import Permit
from flake8_nomock.core.suppression_terms import parse

WORD = "noqa"
_NOWHERE = frozenset([0])
_LINE = re.compile(r"# noqa(?::\s?(?P<codes>(?:[A-Z]+[0-9]+(?:[,\s]+)?)+))?", re.IGNORECASE)
"""flake8's own expression: exactly one blank behind the sign, any case of the word."""
_FILE = re.compile(r"#\s*flake8[:=]\s*noqa(?P<codes>:\s?[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)?", re.IGNORECASE)
_CODE = re.compile(r"NMK[0-9]+")
"""flake8 compares codes with their case."""


def find(path: str, text: str, *, blankets: bool = True) -> Iterator[Permit]:
    """Yield the `# noqa` and `# flake8: noqa` comments that concern our rules, in the order of the source.

    `blankets` says whether comments matter that name no rule; where nothing is found, they hide nothing.
    Stops where the source is no Python: such a file is a finding of its own.
    """
    if not may_hold_permit(text, blankets):
        return
    pending: list[tokenize.TokenInfo] = []
    first, last = 0, 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type in (tokenize.ENDMARKER, tokenize.DEDENT):
                continue
            first = first or token.start[0]
            last = max(last, token.end[0])
            if token.type == tokenize.COMMENT:
                pending.append(token)
            elif token.type in (tokenize.NL, tokenize.NEWLINE):
                lines = frozenset(range(first, last + 1))
                yield from _of_statement(path, pending, lines)
                pending, first, last = [], 0, 0
    except (tokenize.TokenError, SyntaxError):
        return


def may_hold_permit(text: str, blankets: bool) -> bool:
    """Whether something looks as if it mattered: reading tokens takes longer than parsing."""
    if WORD not in text.lower():
        return False
    found = (match["codes"] for regex in (_LINE, _FILE) for match in regex.finditer(text))
    return any(_CODE.search(codes) if codes else blankets for codes in found)


def _of_statement(path: str, comments: list[tokenize.TokenInfo], lines: frozenset[int]) -> Iterator[Permit]:
    """Yield the permits of a statement: flake8 obeys its first comment only, so a later one holds for no line."""
    named = False
    for comment in comments:
        for permit in permits_in(path, comment.string, comment.start, lines):
            if permit.blanket:
                yield permit
            else:
                yield permit._replace(lines=_NOWHERE) if named else permit
                named = True


def permits_in(path: str, comment: str, start: tuple[int, int], lines: frozenset[int]) -> Iterator[Permit]:
    """Yield the permit that a comment of one line holds, if any.

    `start` is its 1-based line and 0-based column in characters; `lines` are those that it is for.
    """
    whole = _FILE.search(comment)
    match = whole or _LINE.search(comment)
    if not match:
        return
    named = match["codes"] or ""
    codes = tuple(dict.fromkeys(_CODE.findall(named)))
    if named and not codes:
        return
    # `NMK1` hides a family: that is no name of a rule, so it counts as a blanket
    exact = codes if all(len(code) == 6 for code in codes) else ()
    yield Permit(
        path=path,
        line=start[0],
        column=start[1] + 1,
        end_line=start[0],
        end_column=start[1] + 1 + len(comment),
        text=comment,
        codes=exact,
        lines=frozenset() if whole else lines,
        terms=parse(comment[match.end() :]),
    )
