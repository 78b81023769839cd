"""Whether a module holds a test. The name of a file does not tell: `lab_tests.py` may be about laboratory tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_nomock.config.python_paths import is_test_by_name_alone
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import imports_of

if TYPE_CHECKING:
    from flake8_nomock.engines.python.across.project_module import ProjectModule
    from flake8_nomock.engines.python.across.project_modules import ProjectModules

_RULE = "NMK503"
"""The rule whose libraries are those of tests: runners and doubles."""
_FRAMEWORKS = ("unittest", "django.test", "hypothesis", "behave", "pytest_bdd")
"""What tests are written with besides those libraries, each with the modules below it."""
_FUNCTION = r"test(_\w*|[A-Z]\w*)?"
_CASE = r"\w*(TestCase|TestBase|BaseTest)"


def holds_tests(project: ProjectModules, module: ProjectModule, index: SignalIndex) -> bool:
    """Whether a module defines a test, imports what tests are written with, or imports from a folder of tests.

    `index` is that for production code. A module that cannot be parsed counts as one with tests.
    """
    if module.may_make or any(_is_of_tests(index, path) for path in _imported(module)):
        return True
    for _, other in module.neighbours:
        if project.is_test(other.path) and not is_test_by_name_alone(other.path):
            return True
    context = project.context_of(module)
    return context is None or any(_is_test(definition.node) for definition in context.facts.definitions)


def _imported(module: ProjectModule) -> Iterator[str]:
    """Yield the modules that it imports, and the names taken from them as dotted paths."""
    for written, names in module.imports:
        yield written
        yield from (f"{written}.{name}" for name, _ in names)


def _is_of_tests(index: SignalIndex, path: str) -> bool:
    if path in _FRAMEWORKS or path.startswith(tuple(f"{name}." for name in _FRAMEWORKS)):
        return True
    return any(s.origin.code == _RULE and not s.generic for s in imports_of(index, path)[1])


def _is_test(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    """Whether a definition is a function that a runner would call, or a class of test cases."""
    if isinstance(node, ast.ClassDef):
        return any(pattern(_CASE).fullmatch(last_name(base)) for base in node.bases)
    return pattern(_FUNCTION).fullmatch(node.name) is not None
