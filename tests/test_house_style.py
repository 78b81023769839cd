"""The house style of CONTRIBUTING.md: short modules and functions, docstrings, and the words of the field."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "flake8_nomock"
MODULE_LINES = 300
FUNCTION_LINES = 50

MODULES = {
    *(
        "telling",
        "skim",
        "glance",
        "suspects",
        "binder",
        "walker",
        "folding",
        "names",
        "anchors",
        "items",
        "nodes",
    ),
    *(
        "branch",
        "way",
        "surroundings",
        "neutral",
        "words",
        "shapes",
        "factoring",
        "bulk",
        "inprocess",
        "findings",
    ),
    *(
        "modules",
        "literals",
        "scoping",
        "bindings",
        "own_findings",
        "judging",
        "keys",
        "moves",
        "targets",
        "scopes",
    ),
    *("checking", "sources", "library", "garbage", "installed", "digest", "patterns", "generated", "stamps"),
    *(
        "interrupts",
        "places",
        "receipts",
        "merging",
        "silence",
        "whereabouts",
        "python_near",
        "reading",
        "relevance",
    ),
    *("bodies", "own", "statements", "adopt", "assistant", "forge", "ledger", "runner", "scaffold"),
}
"""Names of modules and packages that say nothing to a reader who knows ruff, pyflakes or ast-grep."""
IDENTIFIERS = {
    *("Glance", "Skimmed", "ChainFact", "Looped", "Defined", "Assigned", "Imported", "Resolved", "Spot"),
    *(
        "mend",
        "mended",
        "whereabouts",
        "carriers",
        "twins",
        "asked",
        "told",
        "gone",
        "left",
        "at",
        "some",
        "many",
    ),
    *("Judged", "Looked", "Chosen", "Taken", "Index", "Asked", "Told", "Gone"),
}
"""Names of functions, classes, parameters and variables that do not say what they hold."""
WORDS = ("mend", "mends", "mended", "mending", "whereabouts")
"""Words that docstrings, comments and messages do not use."""

NOT_YET = set((ROOT / "tests/data/house-style-exceptions.txt").read_text(encoding="utf-8").splitlines())
"""What is still wrong, as `path: what`; the list only shrinks. A line that is no longer true does no harm."""


def sources() -> Iterator[tuple[str, str]]:
    """Yield path relative to the package, and text, of every module."""
    for file in sorted(PACKAGE.rglob("*.py")):
        yield file.relative_to(PACKAGE).as_posix(), file.read_text(encoding="utf-8")


def assert_only_known(found: Iterator[tuple[str, str]]) -> None:
    """Fail for what is wrong and not in `NOT_YET`; each item is a path with what is wrong there."""
    new = sorted({f"{path}: {what}" for path, what in found} - NOT_YET)
    assert not new, "\n".join(new)


def test_modules_are_short() -> None:
    counts = ((path, len(text.splitlines())) for path, text in sources())
    assert_only_known(
        (path, f"more than {MODULE_LINES} lines") for path, count in counts if count > MODULE_LINES
    )


def test_functions_are_short() -> None:
    def found() -> Iterator[tuple[str, str]]:
        for path, text in sources():
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    if (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES:
                        yield path, f"`{node.name}` has more than {FUNCTION_LINES} lines"

    assert_only_known(found())


def test_public_names_have_docstrings() -> None:
    assert_only_known(
        (path, f"`{name}` has no docstring")
        for path, text in sources()
        for name in undocumented(ast.parse(text))
    )


def undocumented(module: ast.Module) -> Iterator[str]:
    """Yield public functions, classes and methods without a docstring; what an `ast.NodeVisitor` defines needs none."""
    if ast.get_docstring(module) is None and module.body:
        yield "module"
    todo: list[tuple[str, ast.stmt]] = [("", node) for node in module.body]
    while todo:
        prefix, node = todo.pop()
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        if node.name.startswith(("_", "visit_", "generic_visit")):
            continue
        if ast.get_docstring(node) is None:
            yield f"{prefix}{node.name}"
        if isinstance(node, ast.ClassDef):
            todo += [(f"{node.name}.", child) for child in node.body]


def test_names_of_modules_are_those_of_the_field() -> None:
    assert_only_known(
        (path, f"`{part}` as a module name")
        for path, _ in sources()
        for part in path.removesuffix(".py").split("/")
        if part in MODULES
    )


def test_names_say_what_they_hold() -> None:
    assert_only_known(
        (path, f"`{name}` as a name")
        for path, text in sources()
        for name in defined(ast.parse(text))
        if name in IDENTIFIERS and "signal_types" not in path  # their fields are keys of the rule files
    )


def defined(module: ast.Module) -> Iterator[str]:
    """Yield every name that a module defines: functions, classes, parameters, variables and fields."""
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def test_the_wording_is_plain() -> None:
    words = {*WORDS}
    assert_only_known(
        (path, f"the word `{word}`")
        for path, text in sources()
        for line in text.splitlines()
        for word in line.replace("_", " ").replace("`", " ").replace(".", " ").replace(",", " ").split()
        if word.lower() in words
    )
