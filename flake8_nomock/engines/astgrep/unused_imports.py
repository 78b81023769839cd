"""Imports of doubles that nothing in a script uses any more.

Conservative: a name that occurs anywhere else in the file, in a string or a comment too, is used; an import without a
name is there for what it does.
"""

from __future__ import annotations

import re
from typing import Any

from ast_grep_py import SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding


def without_import(text: str, finding: Finding) -> str | None:
    """Return the source without the import that a finding stands for; None if a name of it is used."""
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
