"""Scopes and names of Python sources: every way to bind a name, and the definitions that reach a use."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, NamedTuple

from qlrun.pyshims import Program as BaseProgram
from qlrun.shims import Location

AccessPath = tuple[str, ...]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
SCOPES = (*FUNCTIONS, *COMPREHENSIONS, ast.ClassDef, ast.Module)


class Definition(NamedTuple):
    """One way in which a name is bound."""

    kind: str
    """`path` (an access path), `global` (module, name), `expr` (a value) or `other` (nothing to follow)."""
    value: Any
    at: ast.AST


class Variable(NamedTuple):
    """A name in the scope that binds it."""

    scope: int
    name: str


class Names(BaseProgram):
    """All modules below a folder: scopes, and the definitions of a name that reach a use."""

    def __init__(self, root: Path) -> None:
        self.bound: dict[tuple[ast.AST, str], list[Definition]] = {}
        self.self_attributes: dict[tuple[ast.AST, str], list[ast.AST]] = {}
        self.calls_of: dict[ast.AST, list[ast.Call]] | None = None
        self.declared: dict[tuple[ast.AST, str], ast.AST] = {}
        """Names that a scope declares to be another's (`global`, `nonlocal`), with that scope."""
        super().__init__(root)
        self.locations = {place for node in self.nodes if (place := self.locate(node)) is not None}
        self.locations |= {comment.location for comment in self.comments}
        self.locations |= {Location(mod.file, 0, 0, 0, 0) for mod in self.mods}

    # -- scopes and names ----------------------------------------------------------------------

    def scope(self, node: ast.AST) -> ast.AST:
        """Return the scope that a node is evaluated in: decorators, defaults and bases belong outside."""
        before, child, current = node, node, self.parent.get(node)
        while current is not None:
            if isinstance(current, SCOPES) and self._is_inside(current, child, before):
                return current
            before, child, current = child, current, self.parent.get(current)
        return node

    @staticmethod
    def _is_inside(scope: ast.AST, child: ast.AST, before: ast.AST) -> bool:
        if isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return child in scope.body
        if isinstance(scope, ast.Lambda):
            return child is scope.body
        if isinstance(scope, COMPREHENSIONS):
            return child is not scope.generators[0] or before is not child.iter
        return True

    def _define(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                parts = alias.name.split(".")
                path = dotted(parts) if alias.asname else (parts[0],)
                self._bind(node, alias.asname or parts[0], "path", path)
        elif isinstance(node, ast.ImportFrom):
            self._define_from(node)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            scope = self.scope(node)
            other = self.mod_of[node].tree if isinstance(node, ast.Global) else self.scope(scope)
            self.declared.update({(scope, name): other for name in node.names})
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                self._target(node, target, node.value)
        elif isinstance(node, ast.AnnAssign):
            if node.value is not None:
                self._target(node, node.target, node.value)
        elif isinstance(node, ast.NamedExpr):
            self._target(node, node.target, node.value)
        elif isinstance(node, (ast.For, ast.AsyncFor)):
            self._target(node, node.target, None)
        elif isinstance(node, ast.comprehension):
            for name in ast.walk(node.target):
                if isinstance(name, ast.Name):
                    scope = self.parent_of(node)
                    self.bound.setdefault((scope, name.id), []).append(Definition("other", None, node))
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            self._target(node, node.optional_vars, node.context_expr)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self._bind(node, node.name, "expr", node)
        elif (isinstance(node, (ast.MatchAs, ast.MatchStar)) and node.name) or (
            isinstance(node, ast.ExceptHandler) and node.name
        ):
            self._bind(node, node.name, "other", None)
        elif isinstance(node, ast.arg):
            function = self.parent_of(self.parent_of(node))
            self.bound.setdefault((function, node.arg), []).append(Definition("expr", node, node))

    def parent_of(self, node: ast.AST) -> ast.AST:
        """Return the parent, which must be there."""
        return self.parent[node]

    def _define_from(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*":
                continue
            module = self._absolute(node)
            if module is None:
                self._bind(node, alias.asname or alias.name, "other", None)
                continue
            own = self.by_name_or_source(module)
            if own is not None:
                self._bind(node, alias.asname or alias.name, "global", (own, alias.name))
            elif not node.level:
                path = dotted([*module.split("."), alias.name])
                self._bind(node, alias.asname or alias.name, "path", path)
            else:
                self._bind(node, alias.asname or alias.name, "other", None)

    def by_name_or_source(self, module: str) -> Any:
        """Return the module of the project with this dotted name, also below a source folder."""
        names = getattr(self, "by_name", None)
        if names is None:
            names = self.by_name = {m.name: m for m in self.mods}
        for prefix in ("", "src.", "lib.", "python."):
            if prefix + module in names:
                return names[prefix + module]
        return None

    def _absolute(self, node: ast.ImportFrom) -> str | None:
        if not node.level:
            return node.module
        mod = self.mod_of[node]
        package = mod.name.split(".")
        if not mod.file.path.endswith("__init__.py"):
            package = package[:-1]
        if node.level > 1:
            package = package[: len(package) - node.level + 1]
        return ".".join([*package, *([node.module] if node.module else [])]) or None

    def _target(self, at: ast.AST, target: ast.AST, value: ast.AST | None) -> None:
        if isinstance(target, ast.Name):
            self._bind(at, target.id, "expr" if value is not None else "other", value)
        elif isinstance(target, ast.Starred):
            self._target(at, target.value, None)
        elif isinstance(target, (ast.Tuple, ast.List)):
            values: list[ast.AST | None] = [None] * len(target.elts)
            if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == len(target.elts):
                values = list(value.elts)
            for element, part in zip(target.elts, values, strict=True):
                self._target(at, element, part)
        elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and value is not None:
            owner = self._class_around(at)
            if owner is not None and target.value.id in ("self", "cls"):
                self.self_attributes.setdefault((owner, target.attr), []).append(value)

    def _bind(self, at: ast.AST, name: str, kind: str, value: Any) -> None:
        scope = self.scope(at)
        while isinstance(scope, COMPREHENSIONS):  # a walrus binds outside
            scope = self.scope(scope)
        scope = self.declared.get((scope, name), scope)
        self.bound.setdefault((scope, name), []).append(Definition(kind, value, at))

    def _class_around(self, node: ast.AST) -> ast.ClassDef | None:
        scope = self.scope(node)
        while not isinstance(scope, (ast.ClassDef, ast.Module)):
            scope = self.scope(scope)
        return scope if isinstance(scope, ast.ClassDef) else None

    def owner(self, name: str, scope: ast.AST) -> ast.AST | None:
        """Return the scope that binds a name used in `scope`."""
        first = True
        while True:
            if (scope, name) in self.bound and (first or not isinstance(scope, ast.ClassDef)):
                return scope
            if isinstance(scope, ast.Module):
                return None
            first = first and isinstance(scope, COMPREHENSIONS)
            scope = self.scope(scope)

    def variable(self, name: str, node: ast.AST) -> Variable:
        """Return the variable that a name stands for at a node."""
        scope = self.owner(name, self.scope(node)) or self.mod_of[node].tree
        return Variable(id(scope), name)

    def lookup(self, name: ast.Name) -> list[tuple[str, Any]]:
        scope = self.scope(name)
        owner = self.owner(name.id, scope)
        if owner is None:
            return []
        found = self.bound[owner, name.id]
        here = [d for d in found if (scope, name.id) in self.declared and self.scope(d.at) is scope]
        if here:  # a global that this very function has bound before
            found = self._reaching(name, here)
        elif self._runs_in(scope, owner):
            found = self._reaching(name, found)
        else:
            found = self._last(found, owner)
        return [(d.kind, d.value) for d in found]

    def _runs_in(self, scope: ast.AST, owner: ast.AST) -> bool:
        while scope is not owner and isinstance(scope, COMPREHENSIONS):
            scope = self.scope(scope)
        return scope is owner

    def _reaching(self, use: ast.AST, found: list[Definition]) -> list[Definition]:
        """Return the definitions before a use that no later one in a block around the use replaces."""
        before = [d for d in found if isinstance(d.at, ast.arg) or _position(d.at) < _position(use)]
        before.sort(key=lambda d: (-1, -1) if isinstance(d.at, ast.arg) else _position(d.at))
        chain = self._blocks(use)
        out: list[Definition] = []
        for definition in before:
            if isinstance(definition.at, ast.arg) or self._block(definition.at) in chain:
                out = []
            if not self._are_alternatives(definition.at, use):
                out.append(definition)
        return out or found

    def _last(self, found: list[Definition], owner: ast.AST) -> list[Definition]:
        """Return what a scope's own end leaves."""
        ordered = sorted(found, key=lambda d: (-1, -1) if isinstance(d.at, ast.arg) else _position(d.at))
        out: list[Definition] = []
        for definition in ordered:
            if isinstance(definition.at, ast.arg) or self._block(definition.at)[0] is owner:
                out = []
            out.append(definition)
        return out

    def _block(self, node: ast.AST) -> tuple[ast.AST, str]:
        """Return the statement list that a node stands in: its owner and the field."""
        child, current = node, self.parent.get(node)
        if isinstance(node, (ast.withitem, ast.ExceptHandler)) and current is not None:
            child, current = current, self.parent.get(current)
        while current is not None:
            for name, value in ast.iter_fields(current):
                if isinstance(value, list) and child in value and isinstance(child, ast.stmt):
                    return current, name
            child, current = current, self.parent.get(current)
        return node, ""

    def _blocks(self, node: ast.AST) -> set[tuple[ast.AST, str]]:
        out, current = set(), self._block(node)
        while current[1]:
            out.add(current)
            current = self._block(current[0])
        return out

    def _are_alternatives(self, one: ast.AST, other: ast.AST) -> bool:
        """Whether two nodes stand in different arms of one `if`."""
        arms = {block[0]: block[1] for block in self._blocks(one) if isinstance(block[0], ast.If)}
        return any(
            arms.get(block[0], block[1]) != block[1]
            for block in self._blocks(other)
            if isinstance(block[0], ast.If)
        )


def dotted(parts: list[str]) -> AccessPath:
    """Return the access path of a dotted name."""
    return (parts[0], *("." + p for p in parts[1:]))


def _position(node: Any) -> tuple[int, int]:
    if isinstance(node, ast.withitem):
        node = node.context_expr
    if isinstance(node, ast.comprehension):
        node = node.target
    return node.lineno, node.col_offset
