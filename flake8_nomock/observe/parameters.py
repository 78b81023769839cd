"""The line of a parameter in the source of a function."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path


def line_of_parameter(file: str, first_line: int, name: str) -> int:
    """Return the line (1-based) of a parameter of the function that begins, with its decorators, at `first_line`.

    Where the source does not have it any more, that is `first_line`.
    """
    return _parameters(file).get((first_line, name), first_line)


@lru_cache(maxsize=256)
def _parameters(file: str) -> dict[tuple[int, str], int]:
    try:
        tree = ast.parse(Path(file).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return {}
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
                found[first, argument.arg] = argument.lineno
    return found
