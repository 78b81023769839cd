"""What a TypeScript patch reaches: `vi.mock('m')`, `vi.spyOn(m, 'f')`, `m.f = …`, as a module specifier."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.source_files import BOM

_PATCHES: Any = {"rule": {"any": [{"kind": "call_expression"}, {"kind": "assignment_expression"}]}}
_IMPORTS: Any = {"rule": {"any": [{"kind": "import_statement"}, {"kind": "variable_declarator"}]}}
_LOADED = re.compile(r"(?:\bfrom\s*|\b(?:require|import)\s*\(\s*)(['\"`])([^'\"`]+)\1\s*\)?;?$")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")


def targets_of(path: str, text: str) -> Callable[[Finding], str]:
    """A function from findings to module specifiers as they are written."""
    grammar = grammar_of(path)
    if grammar not in ("TypeScript", "Tsx", "Html"):
        return lambda finding: ""
    text = text.removeprefix(BOM)
    places: dict[tuple[int, int], str] = {}
    for part in scripts(text) if grammar == "Html" else [text]:
        root = SgRoot(part, "tsx" if grammar == "Html" else grammar.lower()).root()
        names = _imports(root)
        for node in root.find_all(_PATCHES):
            start = node.range().start
            subject = _subject(node)
            target = _module(subject, names) if subject is not None else ""
            if target:
                places[start.line + 1, start.column + 1] = target
    return lambda finding: places.get((finding.line, finding.column), "")


def _subject(node: SgNode) -> SgNode | None:
    if node.kind() == "assignment_expression":
        return node.field("left")
    arguments = node.field("arguments")
    named = [child for child in arguments.children() if child.is_named()] if arguments else []
    return named[0] if named else None


def _module(node: SgNode, names: dict[str, str]) -> str:
    loaded = re.fullmatch(r"(?:import\s*\(\s*)?(['\"`])([^'\"`]+)\1\s*\)?", node.text())
    if loaded:
        return loaded[2]
    name = _NAME.match(node.text())
    return names.get(name[0], "") if name else ""


def _imports(root: SgNode) -> dict[str, str]:
    """Names that are bound by imports and `require`, with their modules."""
    names: dict[str, str] = {}
    for node in root.find_all(_IMPORTS):
        loaded = _LOADED.search(node.text())
        if loaded:
            bound = node.text()[: loaded.start()]
            names |= dict.fromkeys(_NAME.findall(bound), loaded[2])
    return names
