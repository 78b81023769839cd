"""`ast-grep-ignore` comments, as the command line honours them (the Python binding does not).

A comment counts for its own line, or, alone on its line, for the next; on line 1 with nothing or a blank line
behind it, for the whole file. Without ids it hides everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ast_grep_py import SgNode

from flake8_nomock.core.finding import Finding

MARK = "ast-grep-ignore"
_COMMENTS: Any = {"rule": {"kind": "comment", "regex": MARK}}


class Comment(NamedTuple):
    """One suppression. Lines and columns are 1-based; the end points just behind."""

    text: str
    line: int
    column: int
    end_line: int
    end_column: int
    ids: frozenset[str] | None
    """What it hides; None for everything."""
    lines: frozenset[int]
    """The lines that it is for; empty for the whole file."""


class Suppressions(NamedTuple):
    """Ids that are hidden: in the whole file, and per line; None stands for every id."""

    file: frozenset[str] | None
    lines: dict[int, frozenset[str] | None]

    def hide(self, finding: Finding) -> bool:
        """Whether a comment hides the finding."""
        if self.file is None or finding.code in self.file:
            return True
        ids = self.lines.get(finding.line, frozenset())
        return ids is None or finding.code in ids


def find(root: SgNode, text: str) -> Suppressions:
    """Return the suppressions of a source."""
    lines: dict[int, frozenset[str] | None] = {}
    file: frozenset[str] | None = frozenset()
    for comment in comments(root, text):
        if not comment.lines:
            file = _joined(file, comment.ids)
        for line in comment.lines:
            lines[line] = _joined(lines.get(line, frozenset()), comment.ids)
    return Suppressions(file, lines)


def comments(root: SgNode, text: str) -> Iterator[Comment]:
    """Yield the comments of a source that suppress something, in its order."""
    if MARK not in text:
        return
    rows = text.split("\n")
    for node in root.find_all(_COMMENTS):
        ids = _ids(node.text())
        if ids == frozenset():
            continue
        start, end = node.range().start, node.range().end
        alone = not rows[start.line][: start.column].strip()
        if start.line == 0 and alone and not "".join(rows[1:2]).strip():
            lines: set[int] = set()
        else:
            lines = {start.line + 1} if alone else _statement(node, start.line)
        yield Comment(
            text=node.text(),
            line=start.line + 1,
            column=start.column + 1,
            end_line=end.line + 1,
            end_column=end.column + 1,
            ids=ids,
            lines=frozenset(line + 1 for line in lines),
        )


def _statement(node: SgNode, line: int) -> set[int]:
    """Lines that a comment behind code is for: its own, and the start of the statement that ends there."""
    before = node.prev()
    return {line, before.range().start.line} if before is not None else {line}


def _joined(known: frozenset[str] | None, ids: frozenset[str] | None) -> frozenset[str] | None:
    return None if known is None or ids is None else known | ids


def _ids(comment: str) -> frozenset[str] | None:
    """Ids of one comment; None for all; empty if it is no suppression."""
    body = re.sub(r"^(//|/\*)\s*|\s*\*/$", "", comment)
    if not body.startswith(MARK):
        return frozenset()
    rest = body[len(MARK) :].strip()
    if not rest.startswith(":"):
        return None
    named = (part.split() for part in rest[1:].split(","))
    return frozenset(words[0] for words in named if words)
