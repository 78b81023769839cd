"""The comments of a source, line by line."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Sequence

from flake8_nomock.core.record import Record


class Comment(Record):
    """A comment, with its sign."""

    text: str
    column: int
    """Of the sign: 0-based, in characters."""
    is_alone: bool
    """Whether nothing else stands on the line."""


def comments_of(lines: Sequence[str]) -> dict[int, Comment]:
    """Return lines (1-based) to the comments on them; `lines` are those of the source, with or without their ends."""
    found: dict[int, Comment] = {}
    text = "".join(line if line.endswith("\n") else line + "\n" for line in lines)
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                line, column = token.start
                found[line] = Comment(token.string, column, not token.line[:column].strip())
    except (tokenize.TokenError, SyntaxError):  # the parser accepted it; what came so far stands
        pass
    return found
