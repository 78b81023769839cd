"""What makes the double that an expression of a module is: its own calls are followed, and fixtures that ask for others."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.events import DefinitionEvent, Place
from flake8_nomock.engines.python.semantic.pytest_fixtures import explicit_name, is_fixture
from flake8_nomock.engines.python.semantic.scope import Assignment, Binding, Parameter, lookup
from flake8_nomock.engines.python.signal_lookup import uses_of

DOUBLES = ("NMK102", "NMK103", "NMK104")
"""The rules of doubles and patches that a helper may hide."""
_PATCHES = ("NMK103", "NMK104")
_LAST = 1 << 60
"""A position behind every other."""
_DEEPEST = 8
"""Names that are followed from one to the next."""
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Maker:
    """Follows the expressions of one module to what makes them."""

    def __init__(self, context: FileContext) -> None:
        self._context = context
        self._asked: set[int] = set()
        self.functions = {
            id(d.node): d for d in context.facts.definitions if not isinstance(d.node, ast.ClassDef)
        }
        """The functions of the module, by the identity of their nodes."""

    def made(self, value: ast.expr, place: Place, depth: int = 0) -> str:
        """Return the path that makes the double that an expression is, or one of its elements; empty if it is none."""
        if isinstance(value, (ast.Tuple, ast.List, ast.Set)):
            return next(filter(None, (self.made(element, place, depth) for element in value.elts)), "")
        if isinstance(value, ast.Await):
            value = value.value
        for found in self._context.resolver.resolve(value, place):
            made = self._maker_of(found.path, DOUBLES)
            if made:
                return made
        called = value.func if isinstance(value, ast.Call) else value
        if not isinstance(called, ast.Name) or depth >= _DEEPEST:
            return ""
        bindings = lookup(place.scope, called.id, place.position, place.branch) or ()
        is_called = called is not value
        return next(filter(None, (self._of_name(b, is_called, depth + 1) for b in bindings)), "")

    def made_by_call(self, function: ast.AST) -> str:
        """Return what makes the double that a call of a function of this module answers with; empty if it is none."""
        definition = self.functions.get(id(function))
        return "" if definition is None or is_fixture(function) else self.handed_out(definition)

    def handed_out(self, definition: DefinitionEvent) -> str:
        """Return what makes a double that a function returns or yields; empty if it hands out none."""
        node = definition.node
        if id(node) in self._asked:
            return ""  # it calls itself
        self._asked.add(id(node))
        place = Place(definition.scope, _LAST, ())
        made = next(filter(None, (self.made(value, place) for value in _values_of(node))), "")
        self._asked.discard(id(node))
        return made

    def patched_by(self, definition: DefinitionEvent) -> str:
        """Return what a function that hands out nothing patches with; empty if it does not patch."""
        if any(True for _ in _values_of(definition.node)):
            return ""
        for chain in self._context.facts.references:
            if chain.place.scope is definition.scope:
                for found in self._context.resolver.resolve(chain.node, chain.place):
                    made = self._maker_of(found.path, _PATCHES)
                    if made:
                        return made
        return ""

    def _maker_of(self, path: str, codes: tuple[str, ...]) -> str:
        made, steps, signals = uses_of(self._context.index, path)
        is_made = steps and "()" in path[len(made) :]
        if is_made and any(s.origin.code in codes and s.origin.level == "error" for s in signals):
            return made.replace("()", "")
        return ""

    def _of_name(self, binding: Binding, is_called: bool, depth: int) -> str:
        if is_called:
            return self.made_by_call(getattr(binding, "node", None) or ast.Pass())
        if isinstance(binding, Assignment):
            return self.made(binding.value, Place(binding.scope, binding.position, binding.branch), depth)
        if isinstance(binding, Parameter) and is_fixture(binding.function):
            return self._given(binding.argument.arg, binding.function)
        return ""

    def _given(self, name: str, asking: ast.AST) -> str:
        """Return what makes the double that a fixture gets from another by this name; empty if it is none."""
        for definition in self.functions.values():
            node = definition.node
            if node is not asking and self._is_module_fixture(definition) and name == fixture_name(node):
                return self.handed_out(definition)
        linked = self._context.links.fixtures.get(name)
        return linked.path if linked is not None else ""

    def _is_module_fixture(self, definition: DefinitionEvent) -> bool:
        return definition.place.scope is self._context.facts.module and is_fixture(definition.node)


def fixture_name(node: ast.AST) -> str:
    """Return the name by which tests ask for a fixture."""
    return explicit_name(node) or getattr(node, "name", "")


def _values_of(function: ast.AST) -> Iterator[ast.expr]:
    """Yield what a function returns or yields, functions inside it left out."""
    assert isinstance(function, _FUNCTIONS)
    todo: list[ast.AST] = list(function.body[::-1])
    while todo:
        node = todo.pop()
        if isinstance(node, (*_FUNCTIONS, ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(node, (ast.Return, ast.Yield)) and node.value is not None:
            if not isinstance(node.value, ast.Constant):
                yield node.value
            continue
        todo.extend(ast.iter_child_nodes(node))
