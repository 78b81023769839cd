"""The nodes of a tree on the way down to a place: only what lies around findings is looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ast_grep_py import SgNode

Position = tuple[int, int]
"""Line and column, 1-based."""


class Part:
    """A node with its kind and where it starts and ends."""

    __slots__ = ("_parts", "_starts", "end", "kind", "node", "start")

    def __init__(self, node: SgNode) -> None:
        self.node = node
        self.kind = node.kind()
        self.start, self.end = ends(node)
        self._parts: list[SgNode | Part] = []
        self._starts: list[Position] = []

    def touching(self, position: Position) -> list[Part]:
        """Return the children that the position lies in or at the edge of, the last one first."""
        if not self._starts:
            children = self.node.children()
            self._parts += children
            self._starts += map(_start, children)
        found = []
        for index in range(bisect_right(self._starts, position) - 1, -1, -1):
            child = self._parts[index]
            if not isinstance(child, Part):
                child = self._parts[index] = Part(child)
            if child.end < position:
                break
            found.append(child)
        return found


class Ancestors:
    """The ways down from one root; what was looked at for one place is not looked at again for the next."""

    def __init__(self, root: SgNode) -> None:
        self._root = Part(root)

    def to(self, position: Position) -> Iterator[Part]:
        """Nodes that the position lies in or at the edge of, each before those in it, in the order of the source."""
        waiting = [self._root]
        while waiting:
            part = waiting.pop()
            yield part
            waiting += part.touching(position)


def ends(node: SgNode) -> tuple[Position, Position]:
    """Where a node starts, and just behind where it ends."""
    span = node.range()
    start, end = span.start, span.end
    return (start.line + 1, start.column + 1), (end.line + 1, end.column + 1)


def _start(node: SgNode) -> Position:
    start = node.range().start
    return start.line + 1, start.column + 1
