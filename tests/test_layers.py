"""The layers of the program: the contract in pyproject.toml holds and would notice, no modules import each other in a
circle, one place tells languages apart."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "flake8_nomock"
BY_SUFFIX = re.compile(r"""endswith\(\(?["']\.(?:pyi?|[cm]?[jt]sx?)["']|\bgrammar_of\(""")
"""What decides by the suffix of a path which language it is in."""
LANGUAGES = (
    "config/", "catalogue/", "engines/python/", "engines/astgrep/",
    "doctor/astgrep_", "explain/script_source.py",  # choose a grammar for what ast-grep owns
    "merge_gate/verdict.py",  # the languages of CodeQL
    "pipeline/fingerprint.py",  # the files of this program
    "pipeline/own_modules.py",  # modules of Python, by their names
)  # fmt: skip
"""Where suffixes may decide: the engines, what lies below them, and where the language is known already."""


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_the_contract_holds() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("policy/boundaries.py", "def late():\n    from flake8_nomock.engines import registry\n"),
        ("engines/python/engine.py", "from flake8_nomock.policy import verdicts\n"),
        ("engines/astgrep/scanner.py", "from flake8_nomock.engines.python import columns\n"),
        ("pipeline/scan.py", "from flake8_nomock.reports import tool\n"),
        ("new/module.py", ""),
    ],
)
def test_the_contract_can_be_broken(module: str, line: str, tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "flake8_nomock", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file = tmp_path / "flake8_nomock" / module
    file.parent.mkdir(exist_ok=True)
    (file.parent / "__init__.py").touch()
    file.write_text((file.read_text() if file.exists() else "") + line)
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr


def imported(text: str, known: Collection[str]) -> Iterator[str]:
    """Yield the modules among the `known` ones that a source imports, also in functions, but not for types alone."""
    todo: list[ast.AST] = [ast.parse(text)]
    while todo:
        node = todo.pop()
        is_for_types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        todo += node.orelse if is_for_types and isinstance(node, ast.If) else ast.iter_child_nodes(node)
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in known else node.module for name in names)


def a_cycle(sources: Mapping[str, str]) -> list[str]:
    """Return modules (name to source) that import each other in a circle; empty if none do."""
    graph = {name: {*imported(text, sources)} & sources.keys() for name, text in sources.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_modules_import_each_other_not_even_inside_functions() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    names = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in files
    ]
    texts = [file.read_text(encoding="utf-8") for file in files]
    assert a_cycle(dict(zip(names, texts, strict=True))) == []


@pytest.mark.parametrize(
    "late", ["import a.two", "def f():\n    from a import two", "def f():\n    from a.two import x"]
)
def test_a_cycle_is_found(late: str) -> None:
    types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a import one\n"
    assert a_cycle({"a": "", "a.one": late, "a.two": types}) == []
    assert a_cycle({"a": "", "a.one": late, "a.two": "from a import one\n"})


def test_only_engines_ask_for_the_suffix_of_a_path() -> None:
    places = [
        f"{name}:{number}"
        for file in sorted(PACKAGE.rglob("*.py"))
        if not (name := file.relative_to(PACKAGE).as_posix()).startswith(LANGUAGES)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if BY_SUFFIX.search(line)
    ]
    assert places == []
