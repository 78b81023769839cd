"""What a parsed module hands on that is a double: names of double libraries, objects, factories, classes, fixtures."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

from flake8_nomock.engines.python.across.classes import members_of
from flake8_nomock.engines.python.across.made import Maker
from flake8_nomock.engines.python.across.model import (
    CLASS,
    FACTORY,
    HOLDER,
    LIBRARY,
    OBJECT,
    Export,
    Fixture,
    dotted_of,
)
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import DefinitionEvent, Place
from flake8_nomock.engines.python.semantic.pytest_fixtures import explicit_name, is_fixture
from flake8_nomock.engines.python.semantic.scope import Assignment, Definition, Importation


class Exports:
    """The names of one module; `context` knows what the module itself gets from others."""

    def __init__(self, context: FileContext) -> None:
        self._context = context
        self._maker = Maker(context)
        self._names = context.facts.module.names
        self._dotted = dotted_of(context.path)
        self.bound = frozenset(self._names)
        """Every name that the module binds itself."""

    def export(self, name: str) -> Export | None:
        """Return the double that a name stands for; None where it is none."""
        binding = self._names[name][-1]
        way = (f"{self._dotted}.{name}",)
        if isinstance(binding, (Importation, Assignment)):
            return self._of_value(binding, way)
        if not isinstance(binding, Definition) or is_fixture(binding.node):
            return None
        if isinstance(binding.node, ast.ClassDef):
            return self._of_class(binding.node, way)
        made = self._maker.made_by_call(binding.node)
        return Export(FACTORY, made, (*way, made)) if made else None

    def _of_class(self, node: ast.ClassDef, way: tuple[str, ...]) -> Export | None:
        if self._maker.is_hand_written(node):
            return Export(CLASS, way[0], way)
        members = members_of(self._context, self._maker, node)
        return Export(HOLDER, way[0], way, members) if members.found else None

    def _of_value(self, binding: Importation | Assignment, way: tuple[str, ...]) -> Export | None:
        path = binding.path if isinstance(binding, Importation) else _reference(binding.value)
        linked = self._context.links.export(path) if path else None
        if linked is not None:
            return linked.through(way[0])
        for found in self._context.resolver.binding(binding):
            if _is_of_library(self._context, found.path):
                return Export(LIBRARY, found.path, (*way, found.path))
        if isinstance(binding, Importation):
            return None
        place = Place(binding.scope, binding.position, binding.branch)
        made = self._maker.made(binding.value, place)
        if made:
            return Export(OBJECT, made, (*way, made))
        made = self._maker.made_by_function(binding.value, place)
        return Export(FACTORY, made, (*way, made)) if made else None

    def fixture(self, name: str) -> Fixture | None:
        """Return the fixture that a function of the module is, or is imported as; None where it is none."""
        bindings = self._names.get(name)
        binding = bindings[-1] if bindings else None
        if isinstance(binding, Importation):
            return self._context.links.fixture_function(binding.path)
        if isinstance(binding, Definition) and is_fixture(binding.node):
            definition = self._maker.functions[id(binding.node)]
            return Fixture(explicit_name(binding.node), self._fixture_double(definition))
        return None

    def _fixture_double(self, definition: DefinitionEvent) -> Export | None:
        way = f"{self._dotted}.{definition.node.name}"
        made = self._maker.handed_out(definition, or_function=True) or self._maker.patched_by(definition)
        return Export(OBJECT, made, (way, made)) if made else None

    def defines(self, name: str) -> bool:
        """Whether a name is bound by the definition of a function or class alone."""
        return all(isinstance(binding, Definition) for binding in self._names.get(name, (None,)))

    def is_imported(self, name: str) -> bool:
        """Whether a name is bound by an import."""
        return isinstance(self._names[name][-1], Importation)

    def plugins(self) -> Iterator[str]:
        """Yield the modules that `pytest_plugins` names."""
        for fact in self._context.facts.assigns:
            if isinstance(fact.target, ast.Name) and fact.target.id == "pytest_plugins":
                for node in ast.walk(fact.value):
                    name = fold_string(node) if isinstance(node, ast.expr) else None
                    if name:
                        yield name


def _reference(value: ast.expr) -> str:
    """Return a chain of names as a dotted path; empty for any other expression."""
    parts: list[str] = []
    while isinstance(value, ast.Attribute):
        parts.append(value.attr)
        value = value.value
    return ".".join((value.id, *reversed(parts))) if isinstance(value, ast.Name) and parts else ""


def _is_of_library(context: FileContext, path: str) -> bool:
    """Whether a path is a member of a catalogued package that is not the project's own, or leads to one."""
    if "(" in path or "[" in path or path.startswith((".", "builtins.", "self.")):
        return False
    root = path.partition(".")[0]
    if root in sys.stdlib_module_names:
        return path.startswith("unittest.mock")
    return root != "pytest" and context.index.is_prefix_or_below(path)
