"""The class or function around a place, by name: part of a finding's identity that survives moved lines."""

from __future__ import annotations

import ast
from bisect import bisect_right

from flake8_nomock.engines.python.decoding import parse

_Position = tuple[int, int]
"""1-based line and 0-based column in UTF-8 bytes, as `ast` counts."""
_OF_THE_FILE = "NMK405"
"""The rule about a file's own path: its findings have a place, but nothing stands there."""
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_BLOCKS = ("body", "handlers", "orelse", "finalbody", "cases")
"""Fields that hold statements, or what holds statements, in the order of the source."""
_KINDS: tuple[type[ast.AST], ...] = (*ast.stmt.__subclasses__(), ast.ExceptHandler, ast.match_case)
_WITH_BLOCKS = frozenset(kind for kind in _KINDS if not set(_BLOCKS).isdisjoint(kind._fields))


class Definitions:
    """The functions and classes of one module, with their decorators and headers."""

    def __init__(self, tree: ast.Module) -> None:
        self._starts: list[_Position] = []
        self._ends: list[_Position] = []
        self._names: list[str] = []
        self._outer: list[int] = []
        waiting: list[tuple[ast.AST, str, int]] = [(tree, "", -1)]
        while waiting:
            node, name, outer = waiting.pop()
            if isinstance(node, _DEFINITIONS):
                name = f"{name}.{node.name}" if name else node.name
                outer = self._add(node, name, outer)
            blocks: list[list[ast.AST]] = [getattr(node, field, []) for field in _BLOCKS]
            # most statements hold no others: they are left out before anything is made for them
            inner = [child for block in blocks for child in block if child.__class__ in _WITH_BLOCKS]
            waiting += [(child, name, outer) for child in reversed(inner)]

    def _add(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, name: str, outer: int) -> int:
        first = node.decorator_list[0] if node.decorator_list else node
        self._starts.append((first.lineno, first.col_offset))
        self._ends.append((node.end_lineno or node.lineno, node.end_col_offset or 0))
        self._names.append(name)
        self._outer.append(outer)
        return len(self._names) - 1

    def of_finding(self, code: str, line: int, column: int) -> str:
        """Return the qualified name of the innermost definition around a finding; empty at module level.

        `line` is 1-based, `column` 0-based in UTF-8 bytes. Decorators and headers belong to what they define.
        """
        if code == _OF_THE_FILE:
            return ""
        index = bisect_right(self._starts, (line, column)) - 1
        while index >= 0 and self._ends[index] <= (line, column):
            index = self._outer[index]
        return self._names[index] if index >= 0 else ""

    @property
    def names(self) -> frozenset[str]:
        """The qualified names of all."""
        return frozenset(self._names)


def definitions_in(text: str) -> frozenset[str]:
    """Return the qualified names of all functions and classes in a source; none where it cannot be parsed."""
    try:
        return Definitions(parse(text)[0]).names
    except (SyntaxError, ValueError, RecursionError):
        return frozenset()
