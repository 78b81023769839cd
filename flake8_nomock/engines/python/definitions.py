"""The definition that a place in a source belongs to, from the syntax tree alone.

Agrees with the scopes that the engine names in its findings: what is evaluated around a function or class (decorators,
defaults, base classes, annotations) belongs outside, its own name and parameters belong to it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from flake8_nomock.engines.python.columns import byte_offset
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments
from flake8_nomock.engines.python.semantic.events import DefinitionNode

_Position = tuple[int, int]
"""1-based line and 0-based column in UTF-8 bytes, as `ast` counts."""


def definition_at(tree: ast.Module, lines: Sequence[str], line: int, column: int) -> str:
    """Return the dotted name of the function or class that a place belongs to; "" at module level.

    `lines` are those of the decoded source; `line` and `column` are 1-based, the column in characters. A comment
    belongs to the module.
    """
    text = lines[line - 1] if line <= len(lines) else ""
    if text[column - 1 : column] == "#":
        return ""
    position = (line, byte_offset(lines, line, column))
    return ".".join(node.name for node in _around(tree.body, position))


def _around(body: Sequence[ast.AST], position: _Position) -> Iterator[DefinitionNode]:
    """Yield the definitions that a place belongs to, outermost first."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if _belongs(node, position):
                yield node
                yield from _around(node.body, position)
                return
        elif _covers(node, position):
            yield from _around([*ast.iter_child_nodes(node)], position)
            return


def _belongs(node: DefinitionNode, position: _Position) -> bool:
    """Whether a place is the name, a parameter or in the body of a definition."""
    if _start(node.body[0]) <= position < (node.end_lineno or 0, node.end_col_offset or 0):
        return True
    named: list[ast.stmt | ast.arg] = [node]
    if not isinstance(node, ast.ClassDef):
        named += all_arguments(node.args)
    return any(position == (part.lineno, part.col_offset) for part in named)


def _start(statement: ast.stmt) -> _Position:
    """Where a statement begins, its decorators included."""
    decorators = getattr(statement, "decorator_list", None)
    return (decorators[0].lineno, 0) if decorators else (statement.lineno, statement.col_offset)


def _covers(node: ast.AST, position: _Position) -> bool:
    """Whether a place stands in a node, as far as the node has a place of its own."""
    line = getattr(node, "lineno", None)
    if line is None:
        return any(_covers(child, position) for child in ast.iter_child_nodes(node))
    return (line, node.col_offset) <= position < (node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]
