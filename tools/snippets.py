"""Cuts a file of the corpus into snippets that stand on their own, for tools that know no paths."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ast_grep_py import SgRoot

_ANNOTATION = re.compile(r"\s*(//|\{/\*|/\*)\s*(corpus|expect|ok|miss|alarm):.*?(\*/\}|\*/|$)")
_CONTEXT = ("import_statement", "lexical_declaration", "variable_declaration")


class Chunk(NamedTuple):
    """Lines that hold whole statements of the top level."""

    first: int
    last: int
    """1-based, both inclusive."""
    is_context: bool
    """Imports and declarations, without which the rest may mean something else."""


def chunks(source: str) -> list[Chunk]:
    """Return the statements of a source; those that share a line are taken together."""
    found: list[Chunk] = []
    for node in SgRoot(source, "tsx").root().children():
        if node.kind() in ("comment", ";"):
            continue
        span = node.range()
        chunk = Chunk(span.start.line + 1, span.end.line + 1, node.kind() in _CONTEXT)
        if found and found[-1].last >= chunk.first:
            before = found.pop()
            chunk = Chunk(before.first, chunk.last, before.is_context and chunk.is_context)
        found.append(chunk)
    return found


def flagged(source: str, lines: set[int]) -> Iterator[list[str]]:
    """For each statement that holds one of the lines, snippets to try, the shortest first.

    The statement alone; with the imports and declarations of the file; the whole file.
    """
    parts = chunks(source)
    for part in parts:
        if not lines.isdisjoint(range(part.first, part.last + 1)):
            context = [c for c in parts if c == part or (c.is_context and not _holds(c, lines))]
            yield [cut(source, [part]), cut(source, context), bare(source)]


def silent(source: str, lines: set[int]) -> str:
    """Return the source without the statements that hold one of the lines; empty if nothing is left."""
    return cut(source, [part for part in chunks(source) if not _holds(part, lines)])


def cut(source: str, parts: Iterable[Chunk]) -> str:
    """Return the parts of a source, without annotations."""
    rows = source.split("\n")
    return bare("\n".join("\n".join(rows[part.first - 1 : part.last]) for part in parts))


def bare(source: str) -> str:
    """Return a source without the corpus' annotations, its empty lines and a byte order mark; ends with a newline."""
    rows = (_ANNOTATION.sub("", row).rstrip() for row in source.removeprefix("\ufeff").split("\n"))
    text = "\n".join(row for row in rows if row)
    return f"{text}\n" if text else ""


def _holds(part: Chunk, lines: set[int]) -> bool:
    return not lines.isdisjoint(range(part.first, part.last + 1))
