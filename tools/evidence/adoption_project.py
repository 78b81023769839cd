"""A checkout with recorded mocks, and what it takes to change its files."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

MANY = 40
"""Files that one change works on at most."""


class Project(NamedTuple):
    """A checkout with recorded findings."""

    root: Path
    recorded: list[dict[str, object]]
    """The findings of the baseline, as `nomock check --format json` has them."""
    prettier: str
    """The command of prettier; empty where there is none."""

    def files(self, *suffixes: str) -> list[str]:
        """Return the files with recorded findings, those with most first."""
        paths = [str(f["path"]) for f in self.recorded if str(f["path"]).endswith(suffixes)]
        ranked = sorted(set(paths), key=lambda path: (-paths.count(path), path))
        return [path for path in ranked if (self.root / path).is_file()]

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        """Write a file, and its folder."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def edit(self, paths: list[str], change: Callable[[str], str]) -> int:
        """Apply a change of the text to files; return how many it changed."""
        count = 0
        for path in paths[:MANY]:
            before = self.read(path)
            after = change(before)
            if after != before:
                self.write(path, after)
                count += 1
        return count


Change = Callable[[Project], int]
PYTHON, SCRIPTS = (".py",), (".ts", ".tsx", ".js", ".jsx", ".mjs", ".vue", ".svelte")


def functions_of(text: str) -> list[ast.FunctionDef]:
    """Return the functions at the top of a module, in its order."""
    return [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]


def first_line_of(node: ast.FunctionDef) -> int:
    """Return the index of the line where a function begins, its decorators included."""
    return min([node.lineno, *(d.lineno for d in node.decorator_list)]) - 1
