"""What a Python finding is anchored to: the statement or header around it, whatever its layout.

The hash must be the same before and after `ruff format` or black, and on every Python version, so it is taken
from the syntax tree, without positions and without what only a layout decides.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence

from flake8_nomock.digest import digest
from flake8_nomock.finding import Finding

_LAYOUT = frozenset(("ctx", "kind", "type_comment", "type_ignores", "type_params", "simple"))
_BODIES = frozenset(("body", "orelse", "finalbody", "handlers", "cases"))
_CONTAINERS = (ast.List, ast.Tuple, ast.Set, ast.Dict)
_OF_THE_FILE = "NMK405"
"""The rule about a file's own path: its findings have a place, but nothing stands there."""

_Part = tuple[tuple[int, int], tuple[int, int], ast.AST]


def anchored(tree: ast.Module, lines: Sequence[str], findings: Iterable[Finding]) -> list[Finding]:
    """The same findings with their anchors; `tree` and `lines` are those of the module that they are from."""
    found = list(findings)
    if not found:
        return []
    parts = sorted(_parts(tree), key=lambda part: (part[0], (-part[1][0], -part[1][1])))
    return [
        finding._replace(anchor=digest(_text(finding, _offset(lines, finding), parts))) for finding in found
    ]


def _offset(lines: Sequence[str], finding: Finding) -> int:
    """0-based offset in UTF-8 bytes of a finding's column, as `ast` counts."""
    line = lines[finding.line - 1] if finding.line <= len(lines) else ""
    return len(line[: finding.column - 1].encode("utf-8", "surrogatepass"))


def _text(finding: Finding, offset: int, parts: Iterable[_Part]) -> str:
    """What is hashed: the innermost part around the finding, or its symbol where there is none."""
    start = (finding.line, offset)
    if finding.code == _OF_THE_FILE:
        return finding.symbol
    around: ast.AST | None = None
    for first, last, node in parts:
        if first > start:
            break
        if start < last:
            around = node
    return _shape(around, start) if around is not None else finding.symbol


def _parts(tree: ast.Module) -> Iterator[_Part]:
    """Everything that a finding may be anchored to: statements, and the parts of their headers."""
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            yield _part(node)
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield from map(_part, node.decorator_list)
            if isinstance(node, (ast.With, ast.AsyncWith)):
                yield from (_part(item.context_expr) for item in node.items)
        elif isinstance(node, ast.arg):
            yield _part(node)


def _part(node: ast.stmt | ast.expr | ast.arg) -> _Part:
    last = (node.end_lineno or node.lineno, node.end_col_offset or 0)
    return (node.lineno, node.col_offset), last, node


def _shape(node: ast.AST, start: tuple[int, int]) -> str:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return f"{type(node).__name__} {node.name}"
    if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, _CONTAINERS):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if start < (target.end_lineno or 0, target.end_col_offset or 0):
            return f"{_dump(target)} = {type(node.value).__name__}"
    return _dump(node)


def _dump(value: object) -> str:
    """Text of a tree without layout; bodies of compound statements are left out."""
    if isinstance(value, ast.AST):
        skipped = _LAYOUT | _BODIES if isinstance(value, ast.stmt) else _LAYOUT
        fields = [_dump(field) for name, field in ast.iter_fields(value) if field and name not in skipped]
        if isinstance(value, ast.Constant):
            fields = [repr(value.value)]
        return f"{type(value).__name__}({' '.join(fields)})"
    if isinstance(value, list):
        return f"[{' '.join(map(_dump, value))}]"
    return str(value)
