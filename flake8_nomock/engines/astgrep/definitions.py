"""The class or function around a place, by name: part of a finding's identity that survives moved lines."""

from __future__ import annotations

from collections.abc import Iterable

from ast_grep_py import SgNode

from flake8_nomock.engines.astgrep.ancestors import Part, Position, ends
from flake8_nomock.engines.astgrep.match_to_finding import Place

_NAMED = frozenset(
    (
        "function_declaration",
        "generator_function_declaration",
        "class_declaration",
        "abstract_class_declaration",
        "method_definition",
        "public_field_definition",
        "variable_declarator",
        "internal_module",
    )
)
_FUNCTIONS = ("arrow_function", "function_expression", "generator_function", "class", "method_definition")
_VARIABLES = ("variable_declarator", "public_field_definition")
_HOLDERS = ("arrow_function", "function_expression", "generator_function", "class", "call_expression")

_PATTERNS = ("object_pattern", "array_pattern")
"""What takes several values apart has no name, and its text is full of layout."""


def definition_around(around: Iterable[Part], place: Place) -> str:
    """Qualified name of what encloses the place, without what is defined right there; empty at the top.

    `around` are the nodes on the way down to the place.
    """
    start, end = (place.line, place.column), (place.end_line, place.end_column)
    enclosing = [p for p in around if end <= p.end and p.start <= start]
    last = max((depth for depth, part in enumerate(enclosing) if part.kind in _FUNCTIONS), default=-1)
    names = (
        _name(part, start, depth < last)
        for depth, part in enumerate(enclosing)
        if part.kind in _NAMED and part.start != start
    )
    return ".".join(name for name in names if name is not None)


def definitions_in(root: SgNode) -> frozenset[str]:
    """Return the qualified names of all that a place in the tree can be in."""
    found = set()
    waiting = [(root, "")]
    while waiting:
        node, around = waiting.pop()
        if node.kind() in _NAMED:
            name = _name(Part(node), (0, 0), True)
            if name is not None:
                around = f"{around}.{name}" if around else name
                found.add(around)
        waiting += [(child, around) for child in node.children()]
    return frozenset(found)


def _name(part: Part, start: Position, holds_function: bool) -> str | None:
    """Return what the node defines; nothing if that is what starts there, or if it is no class or function.

    A variable that holds the result of a call (`const useStore = create(() => …)`) defines something only if the place
    is in a function that the call is given (`holds_function`): the double in `const send = vi.fn()` is not part of `send`.
    """
    name, value = part.node.field("name"), part.node.field("value")
    if name is None or name.kind() in _PATTERNS or ends(name)[0] == start:
        return None
    if part.kind in _VARIABLES and (value is None or value.kind() not in _HOLDERS):
        return None
    if value is not None and value.kind() == "call_expression" and not holds_function:
        return None
    return _plain(name.text())


def _plain(name: str) -> str:
    """Return a name whatever its layout: without quotes, and without blanks in computed ones."""
    return "".join(name.split()).strip("'\"")
