"""Which top-level modules are the project's own: a local `responses.py` is not the library.

Asked for every catalogued import, so it works on plain strings: `pathlib` costs ten times as much.
"""

# ruff: noqa: PTH113, PTH123, PTH208
from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache

from flake8_nomock.config.model import Configuration

_SOURCE_ROOTS = ("", "src", "lib", "python")


def is_first_party(name: str, path: str, configuration: Configuration) -> bool:
    """Return whether the top-level module `name` is the project's own, for the file at `path`.

    It is if the configuration says so, or if Python would import a module or package of that name, with code in it,
    from the project's folder, a usual source folder below it, or a folder between the project's and the file. A package
    inside another package is no such folder (`shop/web/flask/` is `shop.web.flask`, never `flask`). A folder of tests
    counts only where pytest puts it on the path, and a package there only with an `__init__.py`. `path` is relative to
    the project, with forward slashes.
    """
    if name in configuration.first_party:
        return True
    root = str(configuration.root)
    folders = import_folders(root, path, configuration)
    return any(_holds_module(folder, name, needs_init) for folder, needs_init in folders)


def import_folders(root: str, path: str, configuration: Configuration) -> Iterator[tuple[str, bool]]:
    """Yield the folders that modules may be imported from, each with whether a package there needs an `__init__.py`."""
    for source_root in _SOURCE_ROOTS:
        yield f"{root}/{source_root}" if source_root else root, False
    parts = path.split("/")[:-1]
    inside_package = False
    for depth in range(1, len(parts) + 1):
        below = "/".join(parts[:depth])
        folder = f"{root}/{below}"
        in_package, inside_package = inside_package, _is_package(folder)
        if in_package and inside_package:
            continue
        if configuration.file_kinds.kind_of(f"{below}/module.py") != "test":
            yield folder, False
        elif _is_on_pytest_path(folder, "/".join((root, *parts[: depth + 1])) if depth < len(parts) else ""):
            yield folder, True


@lru_cache(maxsize=16384)
def _is_package(folder: str) -> bool:
    """Whether a folder has an `__init__.py`."""
    return os.path.isfile(f"{folder}/__init__.py")


@lru_cache(maxsize=16384)
def _is_on_pytest_path(folder: str, next_folder: str) -> bool:
    """Whether pytest puts a folder of tests on `sys.path`: the first one above a file or `conftest.py` that is no package.

    `next_folder` is the next one on the way down to the file; empty in the file's own folder.
    """
    if _is_package(folder):
        return False
    return not next_folder or _is_package(next_folder) or os.path.isfile(f"{folder}/conftest.py")


@lru_cache(maxsize=65536)
def _holds_module(folder: str, name: str, needs_init: bool) -> bool:
    """Whether a folder has a module of this name, or a package, with code of its own in it.

    Folders and empty files that merely bear a library's name (`tests/httpx/test_timeouts.py`) do not count.
    """
    if _has_code(f"{folder}/{name}.py"):
        return True
    package = f"{folder}/{name}"
    try:
        names = os.listdir(package)
    except OSError:
        return False
    if needs_init and "__init__.py" not in names:
        return False
    return any(
        entry.endswith(".py") and not _is_test(entry) and _has_code(f"{package}/{entry}") for entry in names
    )


def _is_test(name: str) -> bool:
    return (
        name.startswith("test_")
        or name.endswith("_test.py")
        or name in ("conftest.py", "tests.py", "test.py")
    )


@lru_cache(maxsize=4096)
def _has_code(file: str) -> bool:
    """Whether a Python file has a statement beside its docstring, `pass` and `...`; one that cannot be parsed has none."""
    try:
        with open(file, "rb") as stream:
            source = stream.read()
    except OSError:
        return False
    if not source.strip():
        return False
    import ast
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            statements = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(
        not isinstance(statement, ast.Pass)
        and not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
        for statement in statements
    )
