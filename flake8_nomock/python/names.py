"""Small questions about expressions."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def chain_nodes(node: ast.expr) -> Iterator[ast.expr]:
    """The nodes of a chain from the whole down to the one before the root."""
    while isinstance(node, (ast.Call, ast.Attribute, ast.Subscript)):
        yield node
        node = node.func if isinstance(node, ast.Call) else node.value


def last_name(node: ast.expr) -> str:
    """The last name of a reference or of what is called: `c` of `a.b.c(…)`; empty where there is none."""
    if isinstance(node, ast.Call):
        node = node.func
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
