"""The house style of CONTRIBUTING.md: short modules and functions, docstrings, and the words of the field.

Each check is tried on a planted violation too, so that none of them can have stopped to look.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULE_LINES = 300
FUNCTION_LINES = 50
PARAMETERS = 6
"""How many a function may have, besides `self`."""

MODULES = {
    "telling", "skim", "glance", "suspects", "binder", "walker", "folding", "names", "anchors", "items", "nodes",
    "branch", "way", "surroundings", "neutral", "words", "shapes", "factoring", "bulk", "inprocess", "findings",
    "modules", "literals", "scoping", "bindings", "own_findings", "judging", "keys", "moves", "targets", "scopes",
    "checking", "sources", "library", "garbage", "installed", "digest", "patterns", "generated", "stamps",
    "interrupts", "places", "receipts", "merging", "silence", "whereabouts", "python_near", "reading",
    "relevance", "bodies", "own", "statements", "adopt", "assistant", "forge", "ledger", "runner", "scaffold",
    "paths", "index", "module", "project", "against", "twins",
}  # fmt: skip
"""Names of modules and packages that say nothing to a reader who knows ruff, pyflakes or ast-grep."""
ENGINE_MODULES = {"gate", "facts", "command"}
"""The same, below `engines/`; elsewhere the words are right: `nomock gate`, facts of a project, a command of git."""
IDENTIFIERS = {
    "Glance", "Skimmed", "ChainFact", "Looped", "Defined", "Assigned", "Imported", "Resolved", "Spot", "Gate",
    "Module", "Index", "Judged", "Looked", "Chosen", "Taken", "Asked", "Told", "Gone", "mend", "mended",
    "whereabouts", "carriers", "twins", "asked", "told", "gone", "left", "at", "some", "many", "gather",
    "is_near", "walrus", "logic", "faults", "opens", "floor", "opened",
}  # fmt: skip
"""Names of functions, classes, parameters and variables that do not say what they hold."""
WORDS = {"mend", "mends", "mended", "mending", "whereabouts"}
"""Words that docstrings, comments and messages do not use."""

POSITIONAL = 4
"""How many fields of a record may be given by position."""
MADE_OFTEN = {"QualifiedName", "Reference"}
"""Records that a run makes hundreds of thousands of, where names of fields cost a tenth of the reading of a file."""

Source = tuple[str, str]
"""Path relative to the repository, with forward slashes, and text."""
Check = Callable[[str, str], Iterator[str]]
"""Takes a source; yields what is wrong with it."""


def sources(*folders: str) -> Iterator[Source]:
    """Yield every module below some folders of the repository."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            yield file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")


def length_of_module(path: str, text: str) -> Iterator[str]:
    if len(text.splitlines()) > MODULE_LINES:
        yield f"more than {MODULE_LINES} lines"


def length_of_functions(path: str, text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES:
                yield f"`{node.name}` has more than {FUNCTION_LINES} lines"


def parameters(path: str, text: str) -> Iterator[str]:
    """Find functions with more parameters than a reader keeps in mind: a record says what belongs together."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            if len([argument for argument in given if argument.arg not in ("self", "cls")]) > PARAMETERS:
                yield f"`{node.name}` has more than {PARAMETERS} parameters"


def docstrings(path: str, text: str) -> Iterator[str]:
    """Find public functions, classes and methods without one; what an `ast.NodeVisitor` defines needs none."""
    module = ast.parse(text)
    if ast.get_docstring(module) is None and module.body:
        yield "the module has no docstring"
    todo: list[tuple[str, ast.stmt]] = [("", node) for node in module.body]
    while todo:
        prefix, node = todo.pop()
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        if node.name.startswith(("_", "visit_", "generic_visit")):
            continue
        if ast.get_docstring(node) is None:
            yield f"`{prefix}{node.name}` has no docstring"
        if isinstance(node, ast.ClassDef):
            todo += [(f"{node.name}.", child) for child in node.body]


def names_of_modules(path: str, text: str) -> Iterator[str]:
    unwanted = MODULES | ENGINE_MODULES if "/engines/" in path else MODULES
    for part in path.removesuffix(".py").split("/")[1:]:
        if part in unwanted:
            yield f"`{part}` as a module name"


def identifiers(path: str, text: str) -> Iterator[str]:
    for name in defined(ast.parse(text)):
        if name in IDENTIFIERS and "signal_types" not in path:  # their fields are keys of the rule files
            yield f"`{name}` as a name"


def defined(module: ast.Module) -> Iterator[str]:
    """Yield every name that a module defines: functions, classes, parameters, variables and fields."""
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Store):
            yield node.id if isinstance(node, ast.Name) else node.attr


def records(path: str, text: str) -> Iterator[str]:
    """Find records that are made by position: whoever adds a field in the middle would move all behind it."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            fields = sum(2 if isinstance(argument, ast.Starred) else 1 for argument in node.args)
            if name[0].isupper() and fields > POSITIONAL and name not in MADE_OFTEN:
                yield f"`{name}` is given {fields} fields by position"


def wording(path: str, text: str) -> Iterator[str]:
    for line in text.splitlines():
        for sign in "_`.,;:()'\"":
            line = line.replace(sign, " ")
        yield from (f"the word `{word}`" for word in line.split() if word.lower() in WORDS)


SIZES: tuple[Check, ...] = (length_of_module, length_of_functions)
ALL: tuple[Check, ...] = (*SIZES, parameters, docstrings, names_of_modules, identifiers, records, wording)
HELD = [*((check, "flake8_nomock") for check in ALL), *((check, "tools") for check in SIZES)]


@cache
def wrong(check: Check, folder: str) -> set[str]:
    return {f"{path}: {what}" for path, text in sources(folder) for what in check(path, text)}


@pytest.mark.parametrize(("check", "folder"), HELD, ids=lambda value: getattr(value, "__name__", value))
def test_the_code_keeps(check: Check, folder: str) -> None:
    assert "\n".join(sorted(wrong(check, folder))) == ""


@pytest.mark.parametrize(
    ("check", "path", "text"),
    [
        (length_of_module, "a.py", "x = 1\n" * (MODULE_LINES + 1)),
        (length_of_functions, "a.py", "def f():\n" + "    x = 1\n" * FUNCTION_LINES),
        (length_of_functions, "a.py", "class A:\n  async def f(self):\n" + "    x = 1\n" * FUNCTION_LINES),
        (parameters, "a.py", "class A:\n  def f(self, a, b, c, *, d, e, f, g): pass\n"),
        (docstrings, "a.py", "x = 1\n"),
        (docstrings, "a.py", '"""A."""\ndef f(): pass\n'),
        (docstrings, "a.py", '"""A."""\nclass A:\n    """A."""\n    def f(self): pass\n'),
        (names_of_modules, "flake8_nomock/glance.py", ""),
        (names_of_modules, "flake8_nomock/ledger/render.py", ""),
        (names_of_modules, "flake8_nomock/engines/python/gate.py", ""),
        (identifiers, "a.py", "class Index: pass\n"),
        (identifiers, "a.py", "def f(told): pass\n"),
        (identifiers, "a.py", "for gone in ():\n    pass\n"),
        (identifiers, "a.py", "self.carriers = 1\n"),
        (records, "a.py", "Place(1, 2, 3, 4, 5)\n"),
        (records, "a.py", "model.Place(1, *rest[1:5], 3, 4)\n"),
        (wording, "a.py", "# to be mended.\n"),
    ],
)  # fmt: skip
def test_a_violation_is_found(check: Check, path: str, text: str) -> None:
    assert len([*check(path, text)]) == 1


@pytest.mark.parametrize(
    ("check", "path", "text"),
    [
        (length_of_module, "a.py", "x = 1\n" * MODULE_LINES),
        (length_of_functions, "a.py", "def f():\n" + "    x = 1\n" * (FUNCTION_LINES - 1)),
        (parameters, "a.py", "class A:\n  def f(self, a, b, c, *, d, e, f): pass\n"),
        (docstrings, "a.py", '"""A."""\ndef _f(): pass\nclass A:\n    """A."""\n    def visit_If(self): pass\n'),
        (names_of_modules, "flake8_nomock/cli/gate.py", ""),
        (records, "a.py", "Place(1, 2, 3, 4, column=5)\ncalled(1, 2, 3, 4, 5)\n"),
        (wording, "a.py", "# a recommendation\n"),
    ],
)  # fmt: skip
def test_what_is_right_is_not(check: Check, path: str, text: str) -> None:
    assert [*check(path, text)] == []
