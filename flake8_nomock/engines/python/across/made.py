"""What makes the double that an expression of a module is: its own calls are followed, and fixtures that ask for others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property

from flake8_nomock.engines.python.across.model import CLASS, dotted_of
from flake8_nomock.engines.python.file_context import FileContext, Match
from flake8_nomock.engines.python.semantic.events import DefinitionEvent, Place
from flake8_nomock.engines.python.semantic.pytest_fixtures import explicit_name, is_fixture
from flake8_nomock.engines.python.semantic.scope import Assignment, Binding, Parameter, lookup
from flake8_nomock.engines.python.signal_lookup import uses_of
from flake8_nomock.engines.python.signals import define, use

DOUBLES = ("NMK102", "NMK103", "NMK104")
"""The rules of doubles and patches that a helper may hide."""
_PATCHES = ("NMK103", "NMK301")
"""The rules of patches that a fixture may put in place."""
_HAND_WRITTEN = "NMK401"
_NAMESPACES = ("types.SimpleNamespace", "builtins.dict")
"""What makes an object of its keyword arguments."""
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
        parts = _parts(value)
        if parts is not None:
            return next(filter(None, (self.made(part, place, depth) for part in parts)), "")
        if isinstance(value, ast.Await):
            value = value.value
        for found in self._context.resolver.resolve(value, place):
            made = self._maker_of(found.path)
            if made:
                return made
        if isinstance(value, ast.Call):
            return self._made_by(value, place, depth)
        bindings = _bindings(value, place) if depth < _DEEPEST else ()
        return next(filter(None, (self._of_name(b, depth + 1) for b in bindings)), "")

    def _made_by(self, call: ast.Call, place: Place, depth: int) -> str:
        """Return what makes the double that a call of what is defined here, or of a class by hand, answers with."""
        for path in self._context.resolver.paths(call.func, place):
            export = self._context.links.export(path)
            if export is not None and export.kind == CLASS:
                return export.path
            if path in _NAMESPACES:
                return next(filter(None, (self.made(k.value, place, depth) for k in call.keywords)), "")
        for binding in _bindings(call.func, place) if depth < _DEEPEST else ():
            node = getattr(binding, "node", None)
            if isinstance(node, ast.ClassDef):
                return f"{dotted_of(self._context.path)}.{node.name}" if self.is_hand_written(node) else ""
            if isinstance(binding, Assignment) and isinstance(binding.value, ast.Lambda):
                return self.made_by_function(binding.value, place)
            made = self.made_by_call(node) if isinstance(node, _FUNCTIONS) else ""
            if made:
                return made
        return ""

    def made_by_call(self, function: ast.AST) -> str:
        """Return what makes the double that a call of a function of this module answers with; empty if it is none."""
        definition = self.functions.get(id(function))
        return "" if definition is None or is_fixture(function) else self.handed_out(definition)

    def made_by_function(self, value: ast.expr, place: Place) -> str:
        """Return what makes the double that a call of a lambda, or of a function that is named, answers with."""
        if isinstance(value, ast.Lambda):
            return self.made(value.body, place)
        nodes = (getattr(binding, "node", None) for binding in _bindings(value, place))
        return next(filter(None, (self.made_by_call(n) for n in nodes if isinstance(n, _FUNCTIONS))), "")

    def handed_out(self, definition: DefinitionEvent, *, or_function: bool = False) -> str:
        """Return what makes a double that a function returns or yields, or that a function which it returns makes."""
        node = definition.node
        if id(node) in self._asked:
            return ""  # it calls itself
        self._asked.add(id(node))
        place = Place(definition.scope, _LAST, ())
        made = ""
        for value in _values_of(node):
            made = self.made(value, place) or (self.made_by_function(value, place) if or_function else "")
            if made:
                break
        self._asked.discard(id(node))
        return made

    def patched_by(self, definition: DefinitionEvent) -> str:
        """Return what the body of a function patches with; empty if it does not patch."""
        return next((m.symbol for m in self._patches if m.scope is definition.scope), "")

    @cached_property
    def _patches(self) -> list[Match]:
        return [m for m in use.find(self._context) if m.origin.code in _PATCHES and m.origin.level == "error"]

    @cached_property
    def _hand_written(self) -> frozenset[int]:
        """Identities of the classes that are doubles by the rule about those, as errors, in test code."""
        if self._context.index.scope != "test":
            return frozenset()
        return frozenset(
            id(match.scope.node)
            for match in define.find(self._context)
            if match.origin.code == _HAND_WRITTEN and match.origin.level == "error"
        )

    def is_hand_written(self, node: ast.ClassDef) -> bool:
        """Whether a class of this module is a double by the rule about those."""
        return id(node) in self._hand_written

    def _maker_of(self, path: str) -> str:
        made, steps, signals = uses_of(self._context.index, path)
        is_made = steps and "()" in path[len(made) :]
        if is_made and any(s.origin.code in DOUBLES and s.origin.level == "error" for s in signals):
            return made.replace("()", "")
        return ""

    def _of_name(self, binding: Binding, depth: int) -> str:
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
                return self.handed_out(definition, or_function=True)
        linked = self._context.links.fixtures.get(name)
        return linked.path if linked is not None else ""

    def _is_module_fixture(self, definition: DefinitionEvent) -> bool:
        return definition.place.scope is self._context.facts.module and is_fixture(definition.node)


def fixture_name(node: ast.AST) -> str:
    """Return the name by which tests ask for a fixture."""
    return explicit_name(node) or getattr(node, "name", "")


def _bindings(node: ast.expr, place: Place) -> list[Binding]:
    """Return what a name, alone, can be bound by; nothing for any other expression."""
    if not isinstance(node, ast.Name):
        return []
    return lookup(place.scope, node.id, place.position, place.branch) or []


def _parts(value: ast.expr) -> list[ast.expr] | None:
    """Return the elements of a collection that is written out, or what an expression chooses from; else None."""
    match value:
        case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Set(elts=elements):
            return elements
        case ast.Dict(values=values):
            return values
        case ast.ListComp(elt=element) | ast.SetComp(elt=element) | ast.GeneratorExp(elt=element):
            return [element]
        case ast.DictComp(value=element) | ast.Starred(value=element):
            return [element]
        case ast.IfExp(body=one, orelse=other):
            return [one, other]
        case ast.BoolOp(values=values):
            return values
    return None


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
