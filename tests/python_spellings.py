"""The same Python program written in another way."""

from __future__ import annotations

import io
import keyword
import re
import tokenize
from collections.abc import Callable
from itertools import pairwise
from textwrap import indent

_SOFT = ("match", "case", "type", "_")


def without_comments(source: str) -> str:
    """No comment is left."""
    return rewritten(source, tokenize.COMMENT, lambda text: "")


def escaped(source: str) -> str:
    """The first letter of every plain string is an escape."""
    return strings(source, lambda quote, text: f"{quote}\\x{ord(text[0]):02x}{text[1:]}{quote}")


def in_parts(source: str) -> str:
    """Every plain string is two literals."""
    return strings(source, lambda quote, text: f"{quote}{text[:2]}{quote} {quote}{text[2:]}{quote}")


def in_sums(source: str) -> str:
    """Every plain string is a sum, with a comment and another literal between."""
    return strings(source, lambda q, text: f"({q}{text[:1]}{q} +  # 'x\n {q}{q} + {q}{text[1:]}{q})")


def strings(source: str, write: Callable[[str, str], str]) -> str:
    """Every string of letters and points in plain quotes is written as told."""
    return rewritten(
        source,
        tokenize.STRING,
        lambda text: write(text[0], text[1:-1]) if re.fullmatch(r"(['\"])[\w./:-]{3,}\1", text) else text,
    )


def wide(source: str) -> str:
    """Names are in full-width letters, which Python takes for the plain ones."""
    return rewritten(
        source,
        tokenize.NAME,
        lambda text: (
            text
            if keyword.iskeyword(text) or text in _SOFT
            else "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalpha() else c for c in text)
        ),
    )


def continued(source: str) -> str:
    """Blanks behind names are ends of continued lines."""
    return rewritten(source, tokenize.NAME, lambda text: text, gap=" \\\n ")


def in_class(source: str) -> str:
    """Everything stands in the body of a class."""
    plain = '"""' not in source and "'''" not in source and "__future__" not in source
    return f"class Around:\n{indent(source, '    ')}\n    left = 1\n" if plain else source


def rewritten(source: str, kind: int, write: Callable[[str], str], gap: str = "") -> str:
    """Tokens of a kind are written anew; `gap` is put in the place of a single blank behind one on its line."""
    lines = source.splitlines(keepends=True)
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for token, following in reversed(list(pairwise(tokens))):
        (line, start), (end_line, end) = token.start, token.end
        if token.type != kind or line != end_line:
            continue
        text = lines[line - 1]
        behind = text[end:]
        if gap and behind.startswith(" ") and following.start == (line, end + 1):
            behind = gap + behind[1:]
        lines[line - 1] = text[:start] + write(token.string) + behind
    return "".join(lines)
