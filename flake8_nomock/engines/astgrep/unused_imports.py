"""Imports of doubles that nothing in a script uses any more.

Conservative: a name that occurs anywhere else in the file, in a string or a comment too, is used; an import without a
name is there for what it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding


def without_import(text: str, finding: Finding) -> str | None:
    """Return the source without the import that a finding stands for; None if a name of it is used."""
    found = next(
        (
            (offset, node)
            for offset, first_line, root in _scripts(text, grammar_of(finding.path))
            for node in root.find_all(kind="import_statement")
            if first_line + node.range().start.line < finding.line <= first_line + node.range().end.line + 1
        ),
        None,
    )
    if found is None:
        return None
    offset, node = found
    if node.find(kind="import_clause") is None:
        return None
    before, after = text[: offset + node.range().start.index], text[offset + node.range().end.index :]
    names = _bound_names(node)
    if not names or any(re.search(rf"(?<![\w$]){re.escape(n)}(?![\w$])", before + after) for n in names):
        return None
    if before and not before.endswith("\n"):
        return None
    return before + re.sub(r"^;?[ \t]*\r?\n", "", after, count=1)


def _scripts(text: str, grammar: str) -> Iterator[tuple[int, int, SgNode]]:
    """Yield the scripts of a file: offset in characters, 0-based line, tree. A component has its scripts in elements."""
    if grammar != "Html":
        yield 0, 0, SgRoot(text, grammar.lower()).root()
        return
    for element in SgRoot(text, "html").root().find_all(kind="script_element"):
        script = element.find(kind="raw_text")
        if script is not None:
            start = script.range().start
            yield start.index, start.line, SgRoot(script.text(), "typescript").root()


def _bound_names(node: Any) -> list[str]:
    """Return the names that an import statement binds."""
    clause = node.find(kind="import_clause")
    specifiers = clause.find_all(kind="import_specifier")
    names = [(s.field("alias") or s.field("name")).text() for s in specifiers]
    names += [i.text() for i in clause.children() if i.kind() == "identifier"]
    names += [s.children()[-1].text() for s in clause.find_all(kind="namespace_import")]
    return names
