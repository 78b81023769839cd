"""What a TypeScript patch replaces: `vi.mock('m')`, `vi.spyOn(m, 'f')`, `m.f = …`, as a module specifier."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ast_grep_py import SgNode

from flake8_nomock.engines.astgrep.declarations import module_of, owner_of

_PATCHES: Any = {"rule": {"any": [{"kind": "call_expression"}, {"kind": "assignment_expression"}]}}
_LOADERS = ("require", "import")


class PatchTargets:
    """The targets of the patches in one parsed source."""

    def __init__(self, root: SgNode) -> None:
        self._root = root

    def target_at(self, line: int, column: int) -> str:
        """The module specifier, as it is written, of what the patch at this place replaces; "" where it is not known.

        `line` and `column` are 1-based.
        """
        found = ""
        for node in self._patches.get((line, column), ()):
            subject = _subject(node)
            found = (_module(subject) if subject is not None else "") or found
        return found

    @cached_property
    def _patches(self) -> dict[tuple[int, int], list[SgNode]]:
        """The calls and assignments by the place where they start, outer ones first."""
        places: dict[tuple[int, int], list[SgNode]] = {}
        for node in self._root.find_all(_PATCHES):
            start = node.range().start
            places.setdefault((start.line + 1, start.column + 1), []).append(node)
        return places


def _subject(node: SgNode) -> SgNode | None:
    """What is replaced: the target of an assignment, the first argument of a call."""
    if node.kind() == "assignment_expression":
        return node.field("left")
    return _first_argument(node)


def _first_argument(call: SgNode) -> SgNode | None:
    arguments = call.field("arguments")
    named = (child for child in arguments.children() if child.is_named()) if arguments else iter(())
    return next((child for child in named if child.kind() != "comment"), None)


def _module(node: SgNode) -> str:
    """The module that the expression names in a string, loads, or takes its first name from."""
    kind = node.kind()
    if kind in ("string", "template_string"):
        return node.text()[1:-1]
    if kind == "call_expression":
        function, argument = node.field("function"), _first_argument(node)
        is_loader = function is not None and function.text() in _LOADERS
        return _module(argument) if is_loader and argument is not None else ""
    owner = owner_of(node)
    return module_of(owner) if owner is not None else ""
