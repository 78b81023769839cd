"""What a Python patch reaches: `patch("a.b.c")`, `patch.object(b, "c")`, `monkeypatch.setattr(…)`, `a.b = …`."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TypeVar

from flake8_nomock.core.finding import Finding

_Place = tuple[int, int]
_Node = TypeVar("_Node", ast.Call, ast.expr)


def targets_of(text: str) -> Callable[[Finding], str]:
    """A function from findings to dotted paths; a leading dot for what is imported from next to the file."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return lambda finding: ""
    names = dict(_imports(tree))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    calls: dict[_Place, ast.Call] = {}
    assigned: dict[_Place, ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (node.args or node.keywords):
            _innermost(calls, node)
        elif isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete)):
            for place in node.targets if isinstance(node, (ast.Assign, ast.Delete)) else [node.target]:
                _innermost(assigned, place)

    def target(finding: Finding) -> str:
        line = lines[finding.line - 1] if finding.line <= len(lines) else ""
        place = (finding.line, len(line[: finding.column - 1].encode("utf-8", "surrogatepass")))
        if place in calls:
            return _dotted(_subject(calls[place]), names)
        return _dotted(assigned.get(place), names)

    return target


def _innermost(nodes: dict[_Place, _Node], node: _Node) -> None:
    """`patch("a").start()` holds two calls that start alike: the shorter one is meant."""
    place = (node.lineno, node.col_offset)
    known = nodes.get(place)
    if known is None or (node.end_lineno, node.end_col_offset) < (known.end_lineno, known.end_col_offset):
        nodes[place] = node


def _subject(call: ast.Call) -> ast.expr | None:
    """The argument that says what is replaced."""
    if call.args:
        return call.args[0]
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    return named.get("target") or named.get("obj")


def _dotted(node: ast.expr | None, names: dict[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    if isinstance(node, ast.Attribute):
        head = _dotted(node.value, names)
        return f"{head}.{node.attr}" if head else ""
    if isinstance(node, ast.Subscript) and _dotted(node.value, names) == "sys.modules":
        return _dotted(node.slice, names)
    if isinstance(node, ast.Subscript):
        return _dotted(node.value, names)
    return ""


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names that an import binds anywhere in the module, with the paths that they stand for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                yield (alias.asname, alias.name) if alias.asname else (top, top)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            for alias in node.names:
                yield alias.asname or alias.name, f"{module}.{alias.name}" if module else alias.name
