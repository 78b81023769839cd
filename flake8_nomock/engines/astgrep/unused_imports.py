"""Imports of doubles that nothing in a script uses any more.

Conservative: a name that occurs anywhere else in the file, in a string or a comment too, is used; an import without a
name is there for what it does.
"""

from __future__ import annotations

import re

from ast_grep_py import SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.declarations import bindings


def without_import(text: str, finding: Finding) -> str | None:
    """Return the source without the import that a finding stands for; None if a name of it is used."""
    grammar = grammar_of(finding.path)
    is_component = grammar == "Html"
    parts = scripts(text) if is_component else (text,)
    roots = (SgRoot(part, "typescript" if is_component else grammar.lower()).root() for part in parts)
    node = next(
        (
            n
            for root in roots
            for n in root.find_all(kind="import_statement")
            if n.range().start.line < finding.line <= n.range().end.line + 1
        ),
        None,
    )
    if node is None or node.find(kind="import_clause") is None:
        return None
    before, after = text[: node.range().start.index], text[node.range().end.index :]
    names = [name for name, _ in bindings(node)]
    if not names or any(re.search(rf"(?<![\w$]){re.escape(n)}(?![\w$])", before + after) for n in names):
        return None
    if before and not before.endswith("\n"):
        return None
    return before + re.sub(r"^;?[ \t]*\r?\n", "", after, count=1)
