"""The class or function around a place, by name: part of a finding's identity that survives moved lines."""

from __future__ import annotations

from typing import Any, NamedTuple

from ast_grep_py import SgNode

from flake8_nomock.astgrep.findings import Place
from flake8_nomock.astgrep.nodes import kinds

_NAMED = kinds(
    "function_declaration",
    "generator_function_declaration",
    "class_declaration",
    "abstract_class_declaration",
    "method_definition",
    "public_field_definition",
    "variable_declarator",
    "internal_module",
)
_VARIABLES = ("variable_declarator", "public_field_definition")
_HOLDERS = ("arrow_function", "function_expression", "generator_function", "class", "call_expression")

_PATTERNS = ("object_pattern", "array_pattern")
"""What takes several values apart has no name, and its text is full of layout."""

_Position = tuple[int, int]


class _Span(NamedTuple):
    start: _Position
    end: _Position
    name: str
    named_at: _Position


class Definitions:
    """The named definitions of one parsed source: classes, functions, and variables that hold such."""

    def __init__(self, root: SgNode) -> None:
        self._spans: list[_Span] = []
        query: Any = {"rule": _NAMED}
        for node in root.find_all(query):
            name, value = node.field("name"), node.field("value")
            if name is None or name.kind() in _PATTERNS:
                continue
            if node.kind() in _VARIABLES and (value is None or value.kind() not in _HOLDERS):
                continue
            self._spans.append(_Span(*_ends(node), name=_plain(name.text()), named_at=_ends(name)[0]))

    def around(self, place: Place) -> str:
        """Qualified name of what encloses the place, without what is defined right there; empty at the top."""
        start, end = (place.line, place.column), (place.end_line, place.end_column)
        return ".".join(
            span.name
            for span in self._spans
            if span.start <= start and end <= span.end and start not in (span.start, span.named_at)
        )


def _plain(name: str) -> str:
    """A name whatever its layout: without quotes, and without blanks in computed ones."""
    return "".join(name.split()).strip("'\"")


def _ends(node: SgNode) -> tuple[_Position, _Position]:
    span = node.range()
    return (span.start.line + 1, span.start.column + 1), (span.end.line + 1, span.end.column + 1)
