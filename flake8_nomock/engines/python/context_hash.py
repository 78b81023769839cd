"""What a Python finding is anchored to: the statement or header around it, whatever its layout.

The hash must be the same before and after `ruff format` or black, and on every Python version, so it is taken
from the syntax tree, without positions and without what only a layout decides.
"""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from flake8_nomock.core.finding import Finding
from flake8_nomock.core.hashing import digest
from flake8_nomock.engines.python.columns import byte_offset
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments

_LAYOUT = frozenset(("ctx", "kind", "type_comment", "type_ignores", "type_params", "simple"))
_BODIES = frozenset(("body", "orelse", "finalbody", "handlers", "cases"))
_OUTSIDE = _LAYOUT | _BODIES
_CONTAINERS = (ast.List, ast.Tuple, ast.Set, ast.Dict)
OF_THE_FILE = "NMK405"
"""The rule about a file's own path: its findings have a place, but nothing stands there."""

_Part = tuple[tuple[int, int], tuple[int, int], ast.AST]


def anchored(tree: ast.Module, lines: Sequence[str], findings: Iterable[Finding]) -> list[Finding]:
    """The same findings with their anchors; `tree` and `lines` are those of the module that they are from."""
    headers: dict[int, list[_Part]] = {}
    dumps: dict[int, str] = {}  # many findings of one statement: its text is made once
    lambdas = any("lambda" in line for line in lines)
    return [
        finding._replace(
            anchor=digest(
                _text(
                    finding, byte_offset(lines, finding.line, finding.column), tree, headers, dumps, lambdas
                )
            )
        )
        for finding in findings
    ]


def _text(
    finding: Finding,
    offset: int,
    tree: ast.Module,
    headers: dict[int, list[_Part]],
    dumps: dict[int, str],
    lambdas: bool,
) -> str:
    """What is hashed: the innermost part around the finding, or its symbol where there is none."""
    start = (finding.line, offset)
    if finding.code == OF_THE_FILE:
        return finding.symbol
    around: ast.AST | None = None
    for statement in _path_to(tree, start):
        parts = headers.get(id(statement))
        if parts is None:
            parts = headers[id(statement)] = sorted(_parts(statement, lambdas), key=_outermost_first)
        for first, last, node in parts:
            if first > start:
                break
            if start < last:
                around = node
    return _shape(around, start, dumps) if around is not None else finding.symbol


def _path_to(tree: ast.Module, start: tuple[int, int]) -> Iterator[ast.stmt]:
    """The statements around a place, from the outside in."""
    body: list[ast.stmt] = tree.body
    while True:
        at = bisect_right(body, start, key=_first)
        if not at:
            return
        statement = body[at - 1]
        yield statement
        below = sorted(_bodies(statement), key=lambda inner: _first(inner[0]))
        inside = [inner for inner in below if _first(inner[0]) <= start]
        if not inside:
            return
        body = inside[-1]


def _bodies(node: ast.AST) -> Iterator[list[ast.stmt]]:
    """The lists of statements in a compound statement, none of them empty."""
    for name in _BODIES.intersection(node._fields):
        value = getattr(node, name)
        if name in ("handlers", "cases"):
            for part in value:
                yield part.body
        elif value:
            yield value


def _first(statement: ast.stmt) -> tuple[int, int]:
    """Where a statement starts, its decorators included."""
    decorators = getattr(statement, "decorator_list", None)
    node = decorators[0] if decorators else statement
    return node.lineno, node.col_offset


def _outermost_first(part: _Part) -> tuple[tuple[int, int], tuple[int, int]]:
    return part[0], (-part[1][0], -part[1][1])


def _parts(statement: ast.stmt, lambdas: bool) -> Iterator[_Part]:
    """Everything in a statement but its bodies that a finding may be anchored to, the statement itself first.

    `lambdas` says whether there may be any.
    """
    yield _part(statement)
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield from map(_part, statement.decorator_list)
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield from map(_part, all_arguments(statement.args))
    if isinstance(statement, (ast.With, ast.AsyncWith)):
        yield from (_part(item.context_expr) for item in statement.items)
    if lambdas:
        for node in _outside_bodies(statement):
            if isinstance(node, ast.Lambda):
                yield from map(_part, all_arguments(node.args))


def _outside_bodies(statement: ast.stmt) -> Iterator[ast.AST]:
    """Every node in a statement but those in its bodies."""
    for name in set(statement._fields) - _BODIES:
        value = getattr(statement, name)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.AST):
                yield from ast.walk(part)


def _part(node: ast.stmt | ast.expr | ast.arg) -> _Part:
    last = (node.end_lineno or node.lineno, node.end_col_offset or 0)
    return (node.lineno, node.col_offset), last, node


def _shape(node: ast.AST, start: tuple[int, int], dumps: dict[int, str]) -> str:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return f"{type(node).__name__} {node.name}"
    if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, _CONTAINERS):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if start < (target.end_lineno or 0, target.end_col_offset or 0):
            return f"{_dump(target)} = {type(node.value).__name__}"
    if id(node) not in dumps:
        dumps[id(node)] = _dump(node)
    return dumps[id(node)]


def _dump(value: object) -> str:
    """Text of a tree without layout; bodies of compound statements are left out."""
    if isinstance(value, ast.Constant):
        return f"Constant({value.value!r})"
    if isinstance(value, ast.AST):
        skipped = _OUTSIDE if isinstance(value, ast.stmt) else _LAYOUT
        fields = [
            _dump(field)
            for name in value._fields
            if name not in skipped and (field := getattr(value, name, None))
        ]
        return f"{type(value).__name__}({' '.join(fields)})"
    if isinstance(value, list):
        return f"[{' '.join(map(_dump, value))}]"
    return str(value)
