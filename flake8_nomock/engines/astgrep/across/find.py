"""Find what a test gets from other scripts that is a double: imports, calls of factories, fixtures, names of libraries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from ast_grep_py import SgNode

from flake8_nomock.catalogue.target_messages import with_way
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.across.handed_on import (
    FACTORY,
    FIXTURES,
    LIBRARY,
    OBJECT,
    HandedOn,
    Project,
)
from flake8_nomock.engines.astgrep.across.script import Script
from flake8_nomock.engines.astgrep.declarations import DEFAULT, WHOLE, Declaration, declaration_of

Report = Callable[[str, SgNode, str, Sequence[str]], Finding | None]
"""Code, place, symbol and way of a finding; None if the policy does not report it."""


def find(
    project: Project, path: str, text: str, check: Callable[[str], list[Finding]], report: Report
) -> list[Finding]:
    """Return what one test gets from other scripts; `check` finds what a single source holds."""
    if not project.imports_tests(path, text):
        return []
    script = Script(path, text, ())
    gets = {
        local: handed
        for local, imported in script.imports.items()
        if (handed := _handed(project, path, imported))
    }
    spaces = {
        local: file
        for local, imported in script.imports.items()
        if imported.name == WHOLE and (file := project.files.file_of(imported.module, path))
    }
    found = [*_imports(script, gets, report), *_calls(project, script, gets, spaces, report)]
    found += _fixtures(script, gets, report)
    found += _of_libraries(script, gets, check)
    return [finding for finding in found if finding is not None]


def _handed(project: Project, path: str, imported: Declaration) -> HandedOn | None:
    file = project.files.file_of(imported.module, path)
    return project.handed_on(file, imported.name) if file and imported.name != WHOLE else None


def _imports(script: Script, gets: dict[str, HandedOn], report: Report) -> Iterator[Finding | None]:
    for local, handed in gets.items():
        if handed.kind == OBJECT:
            yield report("NMK601", script.imports[local].node, local, handed.way)


def _calls(
    project: Project, script: Script, gets: dict[str, HandedOn], spaces: dict[str, str], report: Report
) -> Iterator[Finding | None]:
    """Yield calls of functions that return doubles, and imports of modules of which a double is taken."""
    factories = {local for local, handed in gets.items() if handed.kind == FACTORY}
    if factories:
        for call in script.root.find_all({"rule": {"kind": "call_expression"}}):
            callee = call.field("function")
            if callee is not None and callee.text() in factories and not _is_shadowed(callee):
                handed = gets[callee.text()]
                yield report("NMK603", call, handed.made, handed.way)
    for member in script.root.find_all({"rule": {"kind": "member_expression"}}) if spaces else ():
        owner, name = member.field("object"), member.field("property")
        if owner is None or name is None or owner.text() not in spaces or _is_shadowed(owner):
            continue
        found = project.handed_on(spaces[owner.text()], name.text())
        parent = member.parent()
        if found is None or parent is None:
            continue
        if found.kind == OBJECT:
            yield report("NMK601", script.imports[owner.text()].node, name.text(), found.way)
        elif (
            found.kind == FACTORY
            and parent.kind() == "call_expression"
            and parent.field("function") == member
        ):
            yield report("NMK603", parent, found.made, found.way)


def _is_shadowed(name: SgNode) -> bool:
    """Whether a name stands for something else here than what the script imports under it."""
    found = declaration_of(name)
    return found is None or not found.module


# -- fixtures ----------------------------------------------------------------------------------


def _fixtures(script: Script, gets: dict[str, HandedOn], report: Report) -> Iterator[Finding | None]:
    """Yield the parameters by which a test asks for a fixture of a test object that another script extends."""
    objects = {local for local, handed in gets.items() if handed.kind == FIXTURES}
    for call in script.root.find_all({"rule": {"kind": "call_expression"}}) if objects else ():
        callee, arguments = call.field("function"), call.field("arguments")
        root = re.split(r"[.(]", callee.text(), maxsplit=1)[0] if callee is not None else ""
        if root not in objects or arguments is None:
            continue
        handed = gets[root]
        for function in arguments.children():
            for parameter in _destructured(function):
                name = parameter.text() if parameter.kind().startswith("shorthand") else _key(parameter)
                made = handed.fixtures.get(name, "")
                if made:
                    yield report("NMK602", parameter, name, (*handed.way, made))


def _destructured(function: SgNode) -> Iterator[SgNode]:
    """Yield what a function takes out of its parameters by name."""
    parameters = function.field("parameters") if function.is_named() else None
    for parameter in parameters.children() if parameters is not None else ():
        pattern = parameter.field("pattern") or parameter
        if pattern.kind() == "object_pattern":
            yield from (child for child in pattern.children() if child.is_named())


def _key(pair: SgNode) -> str:
    key = pair.field("key") or pair.field("left")
    return key.text() if key is not None else ""


# -- names of libraries ------------------------------------------------------------------------


def _of_libraries(
    script: Script, gets: dict[str, HandedOn], check: Callable[[str], list[Finding]]
) -> Iterator[Finding]:
    """Yield what would be found if the test imported a library itself whose names another script hands on.

    The import is put in the place of the one that is written, on one line, so that all others stay where they are.
    """
    names = {local: handed for local, handed in gets.items() if handed.kind == LIBRARY}
    if not names:
        return
    lines: set[int] = set()
    edits: dict[int, tuple[SgNode, list[str]]] = {}
    for local, handed in names.items():
        statement = script.imports[local].node
        edits.setdefault(statement.range().start.index, (statement, []))[1].append(_statement(local, handed))
    text = script.text
    for start in sorted(edits, reverse=True):
        statement, imports = edits[start]
        end = statement.range().end.index
        lines.update(range(statement.range().start.line + 1, statement.range().end.line + 2))
        rest = "\n" * text[start:end].count("\n")
        text = text[:start] + " ".join(imports) + rest + text[end:]
    known = {(f.code, f.line) for f in check(script.text)}
    ways = {local: handed.way for local, handed in names.items()}
    for finding in check(text):
        if finding.line not in lines and (finding.code, finding.line) not in known:
            yield finding._replace(message=with_way(finding.message, script.path, _way_of(finding, ways)))


def _statement(local: str, handed: HandedOn) -> str:
    if handed.name == WHOLE:
        return f'import * as {local} from "{handed.made}";'
    if handed.name == DEFAULT:
        return f'import {local} from "{handed.made}";'
    return f'import {{ {handed.name} as {local} }} from "{handed.made}";'


def _way_of(finding: Finding, ways: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the way of the name that a finding is about; of the only one, where it does not tell."""
    root = re.split(r"[.(\[]", finding.symbol, maxsplit=1)[0]
    return ways.get(root) or (next(iter(ways.values())) if len(ways) == 1 else ())
