"""Formerly mocked, now real: what became of the entries that a baseline had once and has no more."""

from __future__ import annotations

import ast
import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from flake8_nomock.health.coverage import Coverage
from flake8_nomock.policy.verdicts import Identity

REPLACED, DELETED = "replaced", "deleted"
RUNS, DOES_NOT_RUN = "runs", "does not run"
_SOURCES = ("", "src/", "lib/", "python/")
"""Folders in which a package of Python may lie."""
_T = TypeVar("_T")
_SCRIPTS = (".ts", ".tsx", ".js", ".jsx", ".mts", ".mjs", "/index.ts", "/index.js")


class Formerly(NamedTuple):
    """One entry that went."""

    code: str
    path: str
    """The test's file, as it is called now or was called last."""
    definition: str
    target: str
    """What was replaced; empty where the entry does not say it."""
    state: str
    """`replaced`: the test is still there; `deleted`: it is gone too."""
    real: str = ""
    """`runs` or `does not run`, of the function that was replaced; empty where nobody knows."""


def what_became_of(
    entries: Iterable[Identity],
    renamed: Mapping[str, str],
    definitions: Callable[[str], frozenset[str] | None],
    source: Callable[[str], str],
    coverage: Coverage | None,
) -> list[Formerly]:
    """Return what became of entries that went.

    `renamed` is old to new path, `definitions` returns the qualified names in a file of today (None: there is no such
    file), `source` its text.
    """
    found = []
    for entry in entries:
        path = renamed.get(entry.path, entry.path)
        names = definitions(path)
        is_there = names is not None and (not entry.definition or entry.definition in names)
        runs = _runs(entry.target, path, source, coverage) if coverage and entry.target else None
        found.append(
            Formerly(
                code=entry.code,
                path=path,
                definition=entry.definition,
                target=entry.target,
                state=REPLACED if is_there else DELETED,
                real="" if runs is None else RUNS if runs else DOES_NOT_RUN,
            )
        )
    return sorted(set(found))


def _runs(target: str, path: str, source: Callable[[str], str], coverage: Coverage) -> bool | None:
    """Tell whether the function that a target names runs in tests; None where the coverage file does not say."""
    if "#" in target or target.startswith(("./", "../")):
        return _script_runs(target, path, coverage)
    for file, names in _python_places(target.lstrip(".")):
        executed = _of_file(coverage.lines, file)
        lines = _body(source(file), names) if executed is not None else None
        if executed is not None and lines is not None:
            return not executed.isdisjoint(lines)
    return None


def _python_places(target: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the files that may define a dotted path, the longest module first, with the names within."""
    parts = target.split(".")
    for length in range(len(parts) - 1, 0, -1):
        for folder in _SOURCES:
            for ending in (".py", "/__init__.py"):
                yield f"{folder}{'/'.join(parts[:length])}{ending}", parts[length:]


def _body(text: str, names: list[str]) -> set[int] | None:
    """Return the lines of the body of a function or class; None where the source does not define it."""
    try:
        body: list[ast.stmt] = ast.parse(text).body
    except (SyntaxError, ValueError):
        return None
    for name in names:
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        node = next((n for n in body if isinstance(n, kinds) and n.name == name), None)
        if node is None:
            return None
        body = node.body
    return {line for node in body for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}


def _script_runs(target: str, path: str, coverage: Coverage) -> bool | None:
    """Like `_runs`, of a member of a module that is named relative to the test."""
    module, _, member = target.partition("#")
    if not module.startswith(".") or not member:
        return None
    base = posixpath.normpath(posixpath.join(posixpath.dirname(path), module))
    for ending in ("", *_SCRIPTS):
        functions = _of_file(coverage.functions, base + ending)
        if functions is not None and member in functions:
            return functions[member]
    return None


def _of_file(files: Mapping[str, _T], path: str) -> _T | None:
    """Return what is said of a file; coverage files name it relative to the project or in full."""
    if path in files:
        return files[path]
    return next((value for name, value in files.items() if name.endswith(f"/{path}")), None)
