"""Imports of doubles that nothing in a Python file uses any more.

Conservative: a name that occurs anywhere else in the file, in a string or a comment too, is used; a package's
`__init__` exports what it imports.
"""

from __future__ import annotations

import ast
import re

from flake8_nomock.core.finding import Finding


def without_import(text: str, finding: Finding) -> str | None:
    """Return the source without the unused names of the import that a finding stands for; None if all are used."""
    if finding.path.endswith("__init__.py"):
        return None
    body = ast.parse(text).body
    node = next(
        (
            n
            for n in body
            if isinstance(n, (ast.Import, ast.ImportFrom))
            and n.lineno <= finding.line <= (n.end_lineno or n.lineno)
        ),
        None,
    )
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    if node is None or any(other is not node and other.lineno == node.lineno for other in body):
        return None
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    statement, rest = "".join(lines[first : last + 1]), "".join([*lines[:first], *lines[last + 1 :]])
    if "#" in statement or ";" in statement:
        return None
    kept = [alias for alias in node.names if _is_used(alias, rest)]
    if len(kept) == len(node.names):
        return None
    if not kept:
        return rest
    shown = ", ".join(f"{a.name} as {a.asname}" if a.asname else a.name for a in kept)
    ending = "\r\n" if statement.endswith("\r\n") else "\n"
    if isinstance(node, ast.ImportFrom):
        new = f"from {'.' * node.level}{node.module or ''} import {shown}{ending}"
    else:
        new = f"import {shown}{ending}"
    return "".join([*lines[:first], new, *lines[last + 1 :]])


def _is_used(alias: ast.alias, rest: str) -> bool:
    if alias.name == "*" or alias.asname == alias.name:
        return True
    name = alias.asname or alias.name.partition(".")[0]
    return re.search(rf"\b{re.escape(name)}\b", rest) is not None
