"""Constant folding, as far as names of modules, targets and URLs need it."""

from __future__ import annotations

import ast


def fold_string(node: ast.expr | None) -> str | None:
    """Return the string that the expression always yields: literals, `+`, and f-strings and joins of those.

    None where it is no constant string.
    """
    parts: list[str] = []
    todo = [node]
    while todo:
        current = todo.pop()
        if isinstance(current, ast.Constant) and isinstance(current.value, str):
            parts.append(current.value)
        elif isinstance(current, ast.BinOp) and isinstance(current.op, ast.Add):
            todo += (current.right, current.left)
        elif isinstance(current, ast.JoinedStr):
            todo += reversed(current.values)
        elif isinstance(current, ast.FormattedValue) and _is_plain(current):
            todo.append(current.value)
        elif _is_join(current):
            assert isinstance(current, ast.Call) and isinstance(current.func, ast.Attribute)
            separator, sequence = fold_string(current.func.value), current.args[0]
            assert isinstance(sequence, (ast.List, ast.Tuple))
            items = [fold_string(element) for element in sequence.elts]
            if separator is None or any(item is None for item in items):
                return None
            parts.append(separator.join(item for item in items if item is not None))
        else:
            return None
    return "".join(parts)


def _is_plain(part: ast.FormattedValue) -> bool:
    """Whether a part of an f-string is inserted as it is: no format, no conversion but `!s`; `!r` and `!a` add quotes."""
    return part.format_spec is None and part.conversion in (-1, ord("s"))


def _is_join(node: ast.expr | None) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "join"
        and len(node.args) == 1
        and not node.keywords
        and isinstance(node.args[0], (ast.List, ast.Tuple))
    )


def fold(node: ast.expr | None) -> str | int | float | bool | None:
    """Return the constant that the expression always yields, or None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int, float)):
        return node.value
    return fold_string(node)
