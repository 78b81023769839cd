"""What a TypeScript patch replaces: `vi.mock('m')`, `vi.spyOn(m, 'f')`, `m.f = …`, as a module specifier."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from ast_grep_py import SgNode

_PATCHES: Any = {"rule": {"any": [{"kind": "call_expression"}, {"kind": "assignment_expression"}]}}
_IMPORTS: Any = {"rule": {"any": [{"kind": "import_statement"}, {"kind": "variable_declarator"}]}}
_LOADED = re.compile(r"(?:\bfrom\s*|\b(?:require|import)\s*\(\s*)(['\"`])([^'\"`]+)\1\s*\)?;?$")
_LITERAL = re.compile(r"(?:import\s*\(\s*)?(['\"`])([^'\"`]+)\1\s*\)?")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")


class PatchTargets:
    """The targets of the patches in one parsed source."""

    def __init__(self, root: SgNode) -> None:
        self._root = root

    def target_at(self, line: int, column: int) -> str:
        """The module specifier, as it is written, of what the patch at this place replaces; "" where it is not known.

        `line` and `column` are 1-based.
        """
        return self._places.get((line, column), "")

    @cached_property
    def _places(self) -> dict[tuple[int, int], str]:
        names = _imports(self._root)
        places: dict[tuple[int, int], str] = {}
        for node in self._root.find_all(_PATCHES):
            start = node.range().start
            subject = _subject(node)
            target = _module(subject, names) if subject is not None else ""
            if target:
                places[start.line + 1, start.column + 1] = target
        return places


def _subject(node: SgNode) -> SgNode | None:
    if node.kind() == "assignment_expression":
        return node.field("left")
    arguments = node.field("arguments")
    named = [child for child in arguments.children() if child.is_named()] if arguments else []
    return named[0] if named else None


def _module(node: SgNode, names: dict[str, str]) -> str:
    loaded = _LITERAL.fullmatch(node.text())
    if loaded:
        return loaded[2]
    name = _NAME.match(node.text())
    return names.get(name[0], "") if name else ""


def _imports(root: SgNode) -> dict[str, str]:
    """Names that imports, `require` and aliases of those bind, with their modules."""
    names: dict[str, str] = {}
    for node in root.find_all(_IMPORTS):
        loaded = _LOADED.search(node.text())
        if loaded:
            bound = node.text()[: loaded.start()]
            names |= dict.fromkeys(_NAME.findall(bound), loaded[2])
            continue
        name, value = node.field("name"), node.field("value")
        if name is not None and value is not None and value.kind() in ("identifier", "member_expression"):
            owner = _NAME.match(value.text())
            if owner and owner[0] in names:
                names |= dict.fromkeys(_NAME.findall(name.text()), names[owner[0]])
    return names
