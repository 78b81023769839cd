"""Imports of doubles that nothing in the file uses any more.

Conservative: a name that occurs anywhere else in the file, in a string or a comment too, is used; a package's
`__init__` exports what it imports; an import without a name is there for what it does.
"""

from __future__ import annotations

import ast
import re
from typing import Any

from flake8_nomock.core.finding import Finding
from flake8_nomock.edit.text import lines_of


def without_import(text: str, finding: Finding, language: str) -> str | None:
    """Return the source without the unused names of the import that a finding stands for; None if all are used."""
    return _python(text, finding) if language == "python" else _script(text, finding)


def _python(text: str, finding: Finding) -> str | None:
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
    lines = lines_of(text)
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


def _script(text: str, finding: Finding) -> str | None:
    from ast_grep_py import SgRoot

    from flake8_nomock.config.languages import grammar_of

    grammar = grammar_of(finding.path)
    if grammar == "Html":
        return None
    root = SgRoot(text, grammar.lower()).root()
    node = next(
        (
            n
            for n in root.find_all(kind="import_statement")
            if n.range().start.line < finding.line <= n.range().end.line + 1
        ),
        None,
    )
    if node is None or node.find(kind="import_clause") is None:
        return None
    start, end = node.range().start.index, node.range().end.index
    names = _bound_names(node)
    if not names or any(
        re.search(rf"(?<![\w$]){re.escape(n)}(?![\w$])", text[:start] + text[end:]) for n in names
    ):
        return None
    before, after = text[:start], text[end:]
    if before and not before.endswith("\n"):
        return None
    return before + re.sub(r"^;?[ \t]*\r?\n", "", after, count=1)


def _bound_names(node: Any) -> list[str]:
    """Return the names that an import statement binds."""
    clause = node.find(kind="import_clause")
    specifiers = clause.find_all(kind="import_specifier")
    names = [(s.field("alias") or s.field("name")).text() for s in specifiers]
    names += [i.text() for i in clause.children() if i.kind() == "identifier"]
    names += [s.children()[-1].text() for s in clause.find_all(kind="namespace_import")]
    return names
