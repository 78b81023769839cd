"""Where a made-up value comes from: a value is followed back to the literal or the name that says it is made up.

It begins as a literal with content bound to a telling name, as the result of a function with such a name, or as
something imported under one. It travels through assignments, containers, comprehensions, copies, `or` and conditional
expressions, wrappers and the constructors of models. Members of such a value are made up too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from flake8_nomock.engines.python.semantic.ast_helpers import is_self, last_name, own_statements
from flake8_nomock.engines.python.semantic.events import DefinitionEvent
from flake8_nomock.engines.python.semantic.literal_data import CLASS_NAME, WRAPPERS, has_content
from flake8_nomock.engines.python.semantic.scope import (
    Assignment,
    Binding,
    Definition,
    FunctionNode,
    Importation,
    Scope,
)

_MAX_DEPTH = 12
_BARE = re.compile(r"_*([Mm]ock|[Ff]ake|[Ss]tub)(s|ed)?_*|_*(MOCK|FAKE|STUB)(S|ED)?_*|_*faked_*")


class Origin(NamedTuple):
    """Where a made-up value comes from."""

    node: ast.expr
    """The name, attribute or call in the value that was looked at."""
    name: str
    made: bool
    """Whether the file shows the literal; otherwise only the name says that the value is made up."""
    through: tuple[int, ...] = ()
    """Identities of the assigned values that it came through."""


class MadeUp:
    """Follows the values of one module back to where they are made up."""

    def __init__(
        self,
        says: Callable[[str], bool],
        is_catalogued: Callable[[str], bool],
        definitions: Iterable[DefinitionEvent] = (),
    ) -> None:
        """`says` is asked whether a name says "made up", `is_catalogued` whether a dotted path is one of a double.

        `definitions` are those of the module, whose functions are followed to what they return.
        """
        self._scopes = {id(definition.node): definition.scope for definition in definitions}
        self._results: dict[int, Origin | None] = {}
        """Identities of functions to where their results are made up."""
        self._says = says
        self._is_catalogued = is_catalogued

    def origin(self, node: ast.expr | None, scope: Scope, depth: int = 0) -> Origin | None:
        """Return where a value is made up; None if nothing says so."""
        if node is None or depth > _MAX_DEPTH:
            return None
        if isinstance(node, ast.Name):
            return self._name(node, scope, depth)
        if isinstance(node, ast.Attribute):
            return self._attribute(node, scope, depth)
        if isinstance(node, ast.Call):
            return self._call(node, scope, depth)
        return self._first(_parts(node), scope, depth)

    def _first(self, nodes: Iterable[ast.expr | None], scope: Scope, depth: int) -> Origin | None:
        return next((found for n in nodes if (found := self.origin(n, scope, depth + 1))), None)

    def _name(self, node: ast.Name, scope: Scope, depth: int) -> Origin | None:
        bindings = _bindings(scope, node.id)
        if not self._says(node.id):
            return self._travelled(node, bindings, depth)
        if CLASS_NAME.fullmatch(node.id) and not any(isinstance(b, Assignment) for b in bindings):
            return None
        return self._named(node, node.id, bindings, depth)

    def _named(self, node: ast.expr, name: str, bindings: list[Binding], depth: int) -> Origin | None:
        """Judge a value with a telling name by what the name is bound to."""
        if not bindings and isinstance(node, ast.Name):
            return None
        found = None if bindings or _is_bare(name) else Origin(node, name, made=False)
        for binding in bindings:
            if isinstance(binding, Assignment):
                if has_content(binding.value) or self._is_made(binding, depth):
                    return Origin(node, name, made=True)
                if not _is_plain(binding.value) and not _is_bare(name):
                    found = found or Origin(node, name, made=False)
            elif (
                isinstance(binding, Importation)
                and not self._is_catalogued(binding.path)
                and not _is_bare(name)
            ):
                found = found or Origin(node, name, made=False)
        return found

    def _is_made(self, binding: Assignment, depth: int) -> bool:
        found = self.origin(binding.value, binding.scope, depth + 1)
        return found is not None and found.made

    def _travelled(self, node: ast.expr, bindings: list[Binding], depth: int) -> Origin | None:
        """Follow a value without a telling name: what its only assignment hands on, or a member of a module so named."""
        if len(bindings) != 1:
            return None
        binding = bindings[0]
        if isinstance(binding, Assignment):
            found = self.origin(binding.value, binding.scope, depth + 1)
            return found and found._replace(node=node, through=(id(binding.value), *found.through))
        if isinstance(binding, Importation) and isinstance(binding.node, ast.ImportFrom):
            module = binding.path.rpartition(".")[0].rpartition(".")[2]
            if self._says(module) and not self._is_catalogued(binding.path):
                return Origin(node, module, made=False)
        return None

    def _attribute(self, node: ast.Attribute, scope: Scope, depth: int) -> Origin | None:
        if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            owner = scope.enclosing_class()
            bindings: list[Binding] = []
            if owner is not None:
                bindings = owner.attributes.get(node.attr) or owner.names.get(node.attr) or []
            if self._says(node.attr):
                return self._named(node, node.attr, bindings, depth)
            return self._travelled(node, bindings, depth)
        if self._says(node.attr) and not CLASS_NAME.fullmatch(node.attr) and node.attr[0] != "_":
            return None if _is_bare(node.attr) else Origin(node, node.attr, made=False)
        return self._member(node.value, scope, depth)

    def _member(self, owner: ast.expr, scope: Scope, depth: int) -> Origin | None:
        """Follow a member to its owner, which must be made, imported, or the result of a function."""
        found = self.origin(owner, scope, depth + 1)
        if found is None or found.made or not isinstance(owner, ast.Name):
            return found
        return found if is_imported(owner, scope) else None

    def _call(self, node: ast.Call, scope: Scope, depth: int) -> Origin | None:
        name = last_name(node)
        if self._says(name):
            return None if CLASS_NAME.fullmatch(name) else self._result(node, name, scope, depth)
        arguments = [*node.args, *(k.value for k in node.keywords)]
        if name in WRAPPERS or CLASS_NAME.fullmatch(name):
            found = self._first(arguments, scope, depth)
            if found:
                return found
        if isinstance(node.func, ast.Attribute) and not is_self(node.func.value):
            return self._member(node.func.value, scope, depth)
        return self._handed_back(node, scope, depth)

    def _handed_back(self, node: ast.Call, scope: Scope, depth: int) -> Origin | None:
        """Return where the result of a function of the file is made up; None if not all that it returns is."""
        bindings = self._functions_of(node, scope)
        if len(bindings) != 1 or not isinstance(bindings[0], Definition):
            return None
        function = bindings[0].node
        if isinstance(function, ast.ClassDef):
            return None
        if id(function) not in self._results:
            self._results[id(function)] = None  # it calls itself
            self._results[id(function)] = self._returned_by(function, depth)
        found = self._results[id(function)]
        return found._replace(node=node) if found is not None else None

    def _returned_by(self, function: FunctionNode, depth: int) -> Origin | None:
        inside = self._scopes.get(id(function))
        if inside is None:
            return None
        first: Origin | None = None
        for value in _returned(function):
            found = self.origin(value, inside, depth + 1)
            if found is None or not found.made:
                return None
            first = first or found
        return first

    @staticmethod
    def _functions_of(node: ast.Call, scope: Scope) -> list[Binding]:
        """Return what a function that is called is bound to: a name, or a method of the same class."""
        if isinstance(node.func, ast.Name):
            return _bindings(scope, node.func.id)
        owner = scope.enclosing_class()
        return owner.names.get(last_name(node), []) if owner is not None else []

    def _result(self, node: ast.Call, name: str, scope: Scope, depth: int) -> Origin | None:
        """Judge the result of a function with a telling name."""
        bindings = _bindings(scope, name) if isinstance(node.func, ast.Name) else []
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            owner = scope.enclosing_class()
            if node.func.value.id in ("self", "cls") and owner is not None:
                bindings = owner.names.get(name, [])
        for binding in bindings:
            if isinstance(binding, Importation) and self._is_catalogued(binding.path):
                return None
            if isinstance(binding, Definition) and not isinstance(binding.node, ast.ClassDef):
                return Origin(node, name, made=self._returns_made(binding, depth))
        return Origin(node, name, made=False)

    def _returns_made(self, function: Definition, depth: int) -> bool:
        for value in _returned(function.node):
            if has_content(value):
                return True
            found = self.origin(value, function.scope, depth + 1)
            if found is not None and found.made:
                return True
        return False


def is_imported(node: ast.expr, scope: Scope) -> bool:
    """Whether a value is taken from what the file imports: the root of its chain of names is."""
    while isinstance(node, (ast.Call, ast.Attribute, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and any(isinstance(b, Importation) for b in _bindings(scope, node.id))


def _returned(function: FunctionNode | ast.ClassDef) -> Iterator[ast.expr]:
    """Yield what the return statements of a function hand back, those of functions inside it left out."""
    for statement in own_statements(function.body):
        if isinstance(statement, ast.Return) and statement.value is not None:
            yield statement.value


def _is_bare(name: str) -> bool:
    """Whether a name is the telling word and nothing else: it may be a module, or a generator of data."""
    return _BARE.fullmatch(name) is not None


def _is_plain(node: ast.expr) -> bool:
    """Whether a value is no data at all: None, a truth value, an empty container, a number, a function."""
    if isinstance(node, (ast.Constant, ast.Lambda, ast.Compare, ast.UnaryOp)):
        return True
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return not node.elts
    return isinstance(node, ast.Dict) and not node.keys


def _parts(node: ast.expr) -> list[ast.expr | None]:
    """Return what the value of an expression is handed on from."""
    if isinstance(node, ast.JoinedStr):
        return [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    if isinstance(node, (ast.Await, ast.Starred, ast.Subscript, ast.NamedExpr, ast.YieldFrom)):
        return [node.value]
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return list(node.elts)
    if isinstance(node, ast.Dict):
        return list(node.values)
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return [node.elt, *(g.iter for g in node.generators)]
    if isinstance(node, ast.DictComp):
        return [node.value, *(g.iter for g in node.generators)]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return [*(node.values if isinstance(node.op, ast.Or) else node.values[-1:])]
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.BitOr)):
        return [node.left, node.right]
    return []


def _bindings(scope: Scope, name: str) -> list[Binding]:
    """Everything that a name is bound to in the nearest scope that binds it."""
    for around in scope.enclosing():
        if around.is_class and around is not scope:
            continue
        owner = around.global_or_nonlocal.get(name, around)
        if name in owner.names:
            return owner.names[name]
    return []
