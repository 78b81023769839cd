"""What pytest makes of functions and their parameters: tests, fixtures, and names that are neither."""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterator
from functools import cached_property

from flake8_nomock.catalogue.signal_types.python import FixtureSignal
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments, last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Events
from flake8_nomock.engines.python.semantic.scope import (
    Binding,
    Definition,
    FunctionNode,
    Importation,
    Parameter,
    Scope,
    lookup,
)
from flake8_nomock.engines.python.signal_index import SignalIndex

_FIXTURE_DECORATORS = ("fixture", "yield_fixture")
_STEP_DECORATORS = ("given", "when", "then", "step")
_LAST = 1 << 60
"""A position behind every other: annotations may name what is bound below."""
_TYPING = (
    "typing",
    "typing_extensions",
    "collections",
    "types",
    "abc",
    "pytest",
    "_pytest",
    "pytest_django",
    "django",
)
_DOUBLE_WORDS = re.compile(r"(?i)mock|fake|patch|stub|spy|double")
"""Words of a type that may be written for a fixture of a library: `tests.typed.MonkeyPatch`."""
_PATCHERS = ("patch", "object")


class Fixtures:
    """Answers, for one module, which parameters ask pytest for a catalogued fixture."""

    def __init__(self, facts: Events, index: SignalIndex) -> None:
        self._facts = facts
        self._index = index

    @cached_property
    def defined_here(self) -> frozenset[str]:
        """Names of the fixtures that the module defines itself and that need not ask for their like."""
        found = set()
        for definition in self._facts.definitions:
            node = definition.node
            if not isinstance(node, ast.ClassDef) and is_fixture(node):
                if node.name not in [a.arg for a in all_arguments(node.args)]:
                    found.add(node.name)
                found.update(_fixture_names(node))
        return frozenset(found)

    @cached_property
    def imported_roots(self) -> frozenset[str]:
        """First segments of all modules that are imported anywhere in the file."""
        roots: set[str] = set()
        for fact in self._facts.imports:
            if isinstance(fact.node, ast.Import):
                roots.update(alias.name.partition(".")[0] for alias in fact.node.names)
            elif not fact.node.level and fact.node.module:
                roots.add(fact.node.module.partition(".")[0])
        return frozenset(roots)

    @cached_property
    def _module_parameters(self) -> frozenset[str]:
        names: set[str] = set()
        for fact in self._facts.assigns:
            if isinstance(fact.target, ast.Name) and fact.target.id == "pytestmark":
                for node in ast.walk(fact.value):
                    if isinstance(node, ast.expr):
                        names.update(_parametrized(node))
        return frozenset(names)

    def requested(self, scope: Scope, node: FunctionNode) -> Iterator[tuple[ast.arg, FixtureSignal]]:
        """Parameters by which a test or fixture function asks for a catalogued fixture."""
        for argument in self.asked_for(scope, node, self._index.fixtures):
            if self._has_other_type(scope, argument):
                continue
            for signal in self.signals(argument.arg, node):
                yield argument, signal

    def asked_for(self, scope: Scope, node: FunctionNode, names: Container[str]) -> Iterator[ast.arg]:
        """Yield the parameters by which a test or fixture function asks for a fixture of one of these names."""
        arguments = [a for a in all_arguments(node.args) if a.arg in names]
        if not arguments or not (is_fixture(node) or is_step(node) or self.is_test(scope, node)):
            return
        taken = _injected(node) | self._not_fixtures(scope, node)
        defaults = _with_default(node.args)
        for argument in arguments:
            if argument.arg not in taken and argument not in defaults:
                yield argument

    def signals(self, name: str, body: ast.AST | None) -> list[FixtureSignal]:
        """Signals of a fixture name that hold in this module (and in the body of this function)."""
        if name in self.defined_here:
            return []
        return [
            signal
            for signal in self._index.fixtures.get(name, ())
            if not self.imported_roots.intersection(signal.unless_imported)
            and (not signal.confirm or (body is not None and _uses_one_of(body, signal.confirm)))
        ]

    def provided(self, binding: Parameter) -> list[FixtureSignal]:
        """Signals with something to provide of the fixture that a parameter stands for, in test code."""
        function = binding.function
        name = binding.argument.arg
        if name not in self._index.fixtures or isinstance(function, ast.Lambda):
            return []
        if self._index.scope != "test" and not (is_fixture(function) or is_step(function)):
            return []
        if name in self._not_fixtures(binding.scope, function) | _injected(function):
            return []
        if self._has_other_type(binding.scope, binding.argument):
            return []
        return [signal for signal in self.signals(name, function) if signal.provides]

    def is_test(self, scope: Scope, node: FunctionNode) -> bool:
        """Whether pytest or unittest would run the function as a test."""
        if self._index.scope != "test" or not node.name.startswith("test"):
            return False
        return scope.parent is None or not scope.parent.deferred

    def _has_other_type(self, scope: Scope, argument: ast.arg) -> bool:
        """Whether a parameter is annotated with a class that no catalogued fixture is: `fs: Disk`, `settings: Settings`."""
        if argument.annotation is None or scope.parent is None:
            return False
        named = list(_named_types(argument.annotation))
        return bool(named) and all(self._is_other_type(scope.parent, node) for node in named)

    def _is_other_type(self, scope: Scope, node: ast.expr) -> bool:
        root = node
        while isinstance(root, ast.Attribute):
            root = root.value
        if not isinstance(root, ast.Name) or _DOUBLE_WORDS.search(last_name(node)):
            return False
        bindings = lookup(scope, root.id, _LAST, ()) or ()
        return bool(bindings) and all(self._is_class_of_others(binding) for binding in bindings)

    def _is_class_of_others(self, binding: Binding) -> bool:
        if isinstance(binding, Importation):
            top = binding.path.partition(".")[0]
            return not top or top not in {*_TYPING, *self._index.roots}
        return isinstance(binding, Definition) and isinstance(binding.node, ast.ClassDef)

    def _not_fixtures(self, scope: Scope, node: FunctionNode) -> frozenset[str]:
        """Names that decorators of the function, its class or the module give a value."""
        names = set(self._module_parameters)
        for around in scope.enclosing():
            for decorator in getattr(around.node, "decorator_list", ()):
                names.update(_parametrized(decorator))
        return frozenset(names)


def is_fixture(node: ast.AST) -> bool:
    """Whether it is a function decorated as a fixture (of pytest, pytest-asyncio, pytest-twisted …)."""
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    return any(last_name(d) in _FIXTURE_DECORATORS for d in node.decorator_list)


def is_step(node: FunctionNode) -> bool:
    """Whether the function is a step of pytest-bdd, whose parameters are fixtures: `@given("a shop")`."""
    return any(
        isinstance(d, ast.Call) and d.args and last_name(d) in _STEP_DECORATORS for d in node.decorator_list
    )


def explicit_name(node: ast.AST) -> str:
    """Return the name that the decorator of a fixture gives it; empty if it is asked for by the name of its function."""
    return next(_fixture_names(node), "") if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else ""


def _fixture_names(node: FunctionNode) -> Iterator[str]:
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and last_name(decorator) in _FIXTURE_DECORATORS:
            for keyword in decorator.keywords:
                name = fold_string(keyword.value) if keyword.arg == "name" else None
                if name:
                    yield name


def _parametrized(decorator: ast.expr) -> set[str]:
    """Names that `@pytest.mark.parametrize(...)` or hypothesis' `@given(name=...)` fills."""
    if not isinstance(decorator, ast.Call):
        return set()
    name = last_name(decorator)
    if name == "given":
        return {k.arg for k in decorator.keywords if k.arg}
    if name != "parametrize":
        return set()
    arguments = [*decorator.args[:1], *(k.value for k in decorator.keywords if k.arg == "argnames")]
    names: set[str] = set()
    for argument in arguments:
        elements = argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument]
        for element in elements:
            names.update(part.strip() for part in (fold_string(element) or "").split(","))
    return names


def _injected(node: FunctionNode) -> frozenset[str]:
    """Leading parameters that `@patch` decorators without a replacement fill."""
    count = sum(
        isinstance(d, ast.Call)
        and last_name(d) in _PATCHERS
        and len(d.args) < (2 if last_name(d) == "patch" else 3)
        and not any(k.arg == "new" for k in d.keywords)
        for d in node.decorator_list
    )
    names = [a.arg for a in (*node.args.posonlyargs, *node.args.args)]
    if names[:1] in (["self"], ["cls"]):
        names = names[1:]
    return frozenset(names[:count])


def _named_types(annotation: ast.expr) -> Iterator[ast.expr]:
    """Yield the names in an annotation, those of `X | None`, `Optional[X]` and of a text included."""
    todo = [annotation]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                todo.append(ast.parse(node.value, mode="eval").body)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                yield node
        elif isinstance(node, ast.BinOp):
            todo += (node.left, node.right)
        elif isinstance(node, ast.Subscript):
            todo.append(node.slice if last_name(node.value) in ("Optional", "Annotated") else node.value)
        elif isinstance(node, ast.Tuple):
            todo += node.elts[:1]
        elif not (isinstance(node, ast.Constant) and node.value is None):
            yield node


def _with_default(arguments: ast.arguments) -> list[ast.arg]:
    positional = [*arguments.posonlyargs, *arguments.args]
    found = positional[len(positional) - len(arguments.defaults) :] if arguments.defaults else []
    found += [a for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if d is not None]
    return found


def _uses_one_of(body: ast.AST, attributes: tuple[str, ...]) -> bool:
    return any(isinstance(n, ast.Attribute) and n.attr in attributes for n in ast.walk(body))
