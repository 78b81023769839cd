"""What a TypeScript double replaces: `vi.mock('m')`, `vi.spyOn(m, 'f')`, `m.f = …`, `mock<Store>()`.

A module is named by its specifier, what is replaced in it follows behind `#`: `./db#query`. A global is named as it is
written (`window.innerWidth`). Of a variable of the file only the member counts (`#query`): its name says nothing.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from ast_grep_py import SgNode

from flake8_nomock.core.finding import DOUBLE, WITH_TARGET
from flake8_nomock.engines.astgrep.declarations import declaration_of, module_of
from flake8_nomock.engines.astgrep.syntax import arguments_of, inner, loaded_module, string_of

_REPLACING: Any = {
    "rule": {"any": [{"kind": "call_expression"}, {"kind": "assignment_expression"}, {"kind": "pair"}]}
}
_Position = tuple[int, int]
"""1-based line and column."""

_OVERRIDES = re.compile(r"use(?:Value|Class|Factory|Existing)")
_PROGRAMS = re.compile(
    r"\)\s*\.\s*(mock|returns?|resolves?|rejects?|throws?|calls?|yields?|withArgs|named)\w*$"
)
"""A call of what makes a double, whose argument is what the double does: `vi.fn().mockReturnValue(rows)`."""


class PatchTargets:
    """The targets of the doubles in one parsed source."""

    def __init__(self, root: SgNode) -> None:
        self._root = root

    def target_at(self, code: str, line: int, column: int) -> str:
        """Return what the finding of a rule replaces; "" where it is not known or the rule has no targets.

        It is a call, an assignment or a provider; `line` and `column` are 1-based.
        """
        if code not in WITH_TARGET:
            return ""
        found = ""
        for node in self._nodes.get((line, column), ()):
            kind = "double" if code == DOUBLE and node.kind() == "call_expression" else node.kind()
            found = _TARGETS[kind](node) or found
        return found

    @cached_property
    def _nodes(self) -> dict[_Position, list[SgNode]]:
        """The calls, assignments and pairs by the place where they start, outer ones first."""
        places: dict[_Position, list[SgNode]] = {}
        for node in self._root.find_all(_REPLACING):
            start = node.range().start
            places.setdefault((start.line + 1, start.column + 1), []).append(node)
        return places


def _class(node: SgNode) -> str:
    """Return what a double is made after: `mock<Store>()`, `createStubInstance(Store)`."""
    function, types = node.field("function"), node.field("type_arguments")
    if function is None or function.text().endswith(".fn") or _PROGRAMS.search(function.text()):
        return ""
    if types is not None:
        return _plain(types.text()[1:-1])
    given = arguments_of(node)
    if not given or given[0].kind() != "identifier":
        return ""
    module, name = module_of(given[0]), given[0].text()
    return f"{module}#{name}" if module else name


def _of_call(node: SgNode) -> str:
    """Of `f(subject)` and `f(subject, "member")`."""
    named = arguments_of(node)
    if not named:
        return ""
    if string_of(named[0]):
        return string_of(named[0])
    function = node.field("function")
    if function is not None and ".override" in function.text():
        return _plain(named[0].text())
    if function is not None and _PROGRAMS.search(function.text()):
        return ""
    return _path(named[0], _text(named[1]) if len(named) > 1 else "")


def _of_assignment(node: SgNode) -> str:
    target = node.field("left")
    return _path(target, "") if target is not None else ""


def _of_provider(node: SgNode) -> str:
    """Of `useValue: …` what the object next to it provides."""
    key, parent = node.field("key"), node.parent()
    if key is None or parent is None or not _OVERRIDES.fullmatch(key.text().strip("'\"")):
        return ""
    for other in parent.children():
        name, value = other.field("key"), other.field("value")
        if name is not None and value is not None and name.text().strip("'\"") == "provide":
            return _text(value) or _plain(value.text())
    return ""


_TARGETS = {
    "double": _class,
    "call_expression": _of_call,
    "assignment_expression": _of_assignment,
    "pair": _of_provider,
}


def _path(node: SgNode, member: str) -> str:
    """Return the module of an expression and what is replaced in it; `member` is one more name, or empty."""
    names, base = _chain(node)
    inside = ".".join((*names, member) if member else names)
    module = loaded_module(base)
    if not module and base.kind() == "identifier":
        module = module_of(base)
        if not module and declaration_of(base) is None:
            return f"{base.text()}.{inside}" if inside else base.text()
    if module:
        return f"{module}#{inside}" if inside else module
    return f"#{inside}" if inside else ""


def _chain(node: SgNode) -> tuple[list[str], SgNode]:
    """Return the names behind the first part of a member chain, and the part: `a`, `b` and `db` of `(db as any).a!.b`."""
    names: list[str] = []
    current: SgNode | None = node
    while current is not None:
        node, kind = current, current.kind()
        if kind in ("member_expression", "subscript_expression"):
            name = node.field("property") or node.field("index")
            if name is not None and (kind == "member_expression" or _text(name)):
                names.append(_text(name) or name.text())
            current = node.field("object")
        else:
            current = inner(node)
    return names[::-1], node


def _text(node: SgNode) -> str:
    """Return what a string holds, or the module that is loaded; empty for anything else."""
    return string_of(node) or loaded_module(node)


def _plain(text: str) -> str:
    """Return a piece of source whatever its layout."""
    return "".join(text.split())
