"""One Python line: its names as the resolver of the engine sees them, and what only looks like a finding."""

from __future__ import annotations

import ast
import builtins
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.first_party import is_first_party
from flake8_nomock.core.files import split_lines
from flake8_nomock.engines.python.columns import character_column
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments, chain_nodes
from flake8_nomock.engines.python.semantic.collector import collect
from flake8_nomock.engines.python.semantic.events import ImportEvent, Place
from flake8_nomock.engines.python.semantic.scope import (
    Assignment,
    Binding,
    Definition,
    Importation,
    LoopVariable,
    Parameter,
    lookup,
)
from flake8_nomock.engines.python.signals import fixture
from flake8_nomock.engines.python.source_file import SourceFile
from flake8_nomock.engines.python.tree_checker import TreeChecker
from flake8_nomock.explain.model import Considered, Name
from flake8_nomock.explain.near_misses import near_misses


class PythonSource:
    """A parsed source of a project; raises `SyntaxError` and its kin where the engine would."""

    def __init__(self, trees: TreeChecker, text: str, path: str) -> None:
        configuration = trees.configuration
        scope = configuration.file_kinds.kind_of(path)
        index = trees.index(scope, configuration.levels_for(path))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text, path)
        facts = collect(tree, frozenset(index.strings), decisions=False)
        file = SourceFile(
            path, tree, split_lines(text), lambda root: is_first_party(root, path, configuration)
        )
        self.module = FileContext(file, facts, index)
        self._reported = {id(match.subject) for match in fixture.find(self.module)}
        """Identities of the parameters that are findings themselves."""

    def names(self, line: int) -> tuple[Name, ...]:
        """Return the names on a line, from left to right."""
        found = {(name.column, name.text): name for name in self._names(line)}
        return tuple(found[key] for key in sorted(found))

    def near_misses(
        self, line: int, entries: frozenset[tuple[str, str]], rules: Mapping[str, Rule]
    ) -> Iterator[Considered]:
        """Return what looks like a finding; `entries` are the (code, entry) that are found there."""
        reported = {
            parameter(binding.argument.arg, binding)
            for scope in self.module.facts.scopes
            for bindings in scope.names.values()
            for binding in bindings
            if isinstance(binding, Parameter) and id(binding.argument) in self._reported
        }
        return near_misses(self.module, line, entries, self.names(line), reported, rules)

    def _names(self, line: int) -> Iterator[Name]:
        module, facts = self.module, self.module.facts
        for imported in facts.imports:
            yield from self._imported(imported, line)
        for chain in facts.references:
            yield from self._of(chain.node, chain.place, line)
        for base in facts.bases:
            yield from self._of(base.base, base.place, line)
        for assign in facts.assigns:
            if isinstance(assign.target, ast.Name):
                if assign.target.lineno == line:
                    origins = module.resolver.paths(assign.value, assign.place)
                    yield self._name(assign.target.id, assign.target, origins, ("assigned here",))
            elif isinstance(assign.target, (ast.Attribute, ast.Subscript)):
                yield from self._of(assign.target, assign.place, line)
        for definition in facts.definitions:
            node = definition.node
            if isinstance(node, ast.ClassDef):
                continue
            for argument in all_arguments(node.args):
                if argument.lineno == line:
                    bindings = definition.scope.names.get(argument.arg, ())
                    origins = tuple(r.path for b in bindings for r in module.resolver.binding(b))
                    where = (f"parameter of {node.name}",)
                    yield self._name(argument.arg, argument, origins, where)

    def _imported(self, fact: ImportEvent, line: int) -> Iterator[Name]:
        node = fact.node
        for alias in node.names:
            if line not in (alias.lineno, node.lineno) or alias.name == "*":
                continue
            name = alias.asname or alias.name.partition(".")[0]
            bindings = fact.place.scope.global_or_nonlocal.get(name, fact.place.scope).names.get(name, ())
            origins = [
                resolved.path
                for binding in bindings
                if isinstance(binding, Importation) and binding.node is node
                for resolved in self.module.resolver.binding(binding)
            ]
            if not alias.asname and "." in alias.name and origins == [name]:
                origins = [alias.name]
            yield self._name(name, alias, origins, ("imported here",))

    def _of(self, node: ast.expr, place: Place, line: int) -> Iterator[Name]:
        steps = list(chain_nodes(node))
        last = steps[-1] if steps else node
        root: ast.expr = last.func if isinstance(last, ast.Call) else getattr(last, "value", last)
        if isinstance(node, ast.Name):
            root = node
        if not isinstance(root, ast.Name) or root.lineno != line:
            return
        origins = self.module.resolver.paths(node, place)
        yield self._name(_written(steps, root), root, origins, self._bound(root.id, place))

    def _name(
        self, text: str, node: ast.expr | ast.arg | ast.alias, origins: Iterable[str], bound: tuple[str, ...]
    ) -> Name:
        column = character_column(self.module.lines, node.lineno, node.col_offset)
        distinct = tuple(dict.fromkeys(origins))
        root = re.split(r"\W", text, maxsplit=1)[0]
        if distinct == (f"builtins.{text}",) and not hasattr(builtins, root):
            distinct = ()
        return Name(text, column, distinct, bound)

    def _bound(self, name: str, place: Place) -> tuple[str, ...]:
        bindings = lookup(place.scope, name, place.position, place.branch)
        if bindings is not None:
            return tuple(dict.fromkeys(_described(name, binding) for binding in bindings))
        stars = [module for scope in place.scope.enclosing() for module in scope.stars]
        for module in stars:
            if name in self.module.index.exports.get(module, ()):
                return (f"{name} comes from `from {module} import *`",)
        if hasattr(builtins, name):
            return (f"{name} is a builtin",)
        hint = f", or comes from `from {stars[0]} import *`" if stars else ""
        return (f"{name} is bound nowhere in this file{hint}",)


def _written(steps: list[ast.expr], root: ast.Name) -> str:
    text = root.id
    for step in reversed(steps):
        text += (
            f".{step.attr}"
            if isinstance(step, ast.Attribute)
            else "()"
            if isinstance(step, ast.Call)
            else "[]"
        )
    return text


def parameter(name: str, binding: Parameter) -> str:
    """Which parameter a name is."""
    owner = getattr(binding.function, "name", "a lambda")
    return f"{name} is a parameter of {owner} in line {binding.argument.lineno}"


def _described(name: str, binding: Binding) -> str:
    if isinstance(binding, Importation):
        return f"{name} is imported in line {binding.node.lineno}: {ast.unparse(binding.node)}"
    if isinstance(binding, Assignment):
        value = " ".join(ast.unparse(binding.value).split())
        shown = value if len(value) <= 50 else f"{value[:49]}…"
        return f"{name} is assigned in line {binding.value.lineno}: {shown}"
    if isinstance(binding, Parameter):
        return parameter(name, binding)
    if isinstance(binding, Definition):
        kind = "class" if isinstance(binding.node, ast.ClassDef) else "function"
        return f"{name} is the {kind} defined in line {binding.node.lineno}"
    if isinstance(binding, LoopVariable):
        return f"{name} is the variable of a loop or comprehension"
    return f"{name} is bound in a way that is not followed (with, except, match, del, unpacking)"
