"""Facts about Python sources for qlrun, closer to CodeQL than its own in what our queries rely on.

qlrun looks names up without regard to order and knows no flow through calls. CodeQL does, so this program adds what
its documentation and sources promise: the definitions that reach a use, every way to bind a name, parameters and
results of functions in the project, attributes of `self`, annotated parameters. Still an imitation.
"""

from __future__ import annotations

import ast
import builtins
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


class Program(BaseProgram):
    """All modules below a folder."""

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
                path = _dotted(parts) if alias.asname else (parts[0],)
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
                path = _dotted([*module.split("."), alias.name])
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

    # -- values --------------------------------------------------------------------------------

    def paths(self, node: ast.AST) -> set[AccessPath]:
        if node in self._paths:
            return self._paths[node]
        out = self._paths[node] = set(self.entry.get(node, ()))
        for path in self._values(node):
            if len(path) < 12:
                out.add(path)
        return out

    def _values(self, node: ast.AST) -> set[AccessPath]:
        out: set[AccessPath] = set()
        if isinstance(node, ast.Name):
            out |= self._name(node)
        elif isinstance(node, ast.Attribute):
            out |= {(*p, "." + node.attr) for p in self.paths(node.value)} | self._attribute(node)
        elif isinstance(node, ast.Call):
            out |= {(*p, "()") for p in self.paths(node.func)}
            if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1:
                if isinstance(node.args[1], ast.Constant):
                    out |= {(*p, f".{node.args[1].value}") for p in self.paths(node.args[0])}
            for function in self.functions(node.func):
                if not isinstance(function, ast.Lambda):
                    for result in self._results(function):
                        out |= self.paths(result)
        elif isinstance(node, ast.Subscript):
            out |= {(*p, "[]") for p in self.paths(node.value)}
            if isinstance(node.slice, ast.Constant):
                out |= {(*p, f"[{node.slice.value}]") for p in self.paths(node.value)}
        elif isinstance(node, ast.ClassDef):
            out |= {(*p, "<sub>") for b in node.bases for p in self.paths(b)}
        elif isinstance(node, ast.NamedExpr):
            out |= self.paths(node.value)
        elif isinstance(node, ast.Await):
            out |= {(*p, "<await>") for p in self.paths(node.value)}
        elif isinstance(node, ast.IfExp):
            out |= self.paths(node.body) | self.paths(node.orelse)
        elif isinstance(node, ast.BoolOp):
            out |= {path for value in node.values for path in self.paths(value)}
        elif isinstance(node, ast.arg):
            out |= self._parameter(node)
        return out

    def _name(self, node: ast.Name) -> set[AccessPath]:
        out: set[AccessPath] = set()
        found = self.lookup(node)
        for kind, value in found:
            if kind == "path":
                out.add(value)
            elif kind == "global":
                out |= self._exported(*value, 0)
            elif kind == "expr":
                out |= self.paths(value)
        if not found:
            if hasattr(builtins, node.id):
                out.add(("builtins", "." + node.id))
            for module in self._star_imports(self.mod_of[node]):
                out.add((*_dotted(module.split(".")), "." + node.id))
                own = self.by_name_or_source(module)
                if own is not None:
                    out |= self._exported(own, node.id, 0)
        return out

    def _exported(self, mod: Any, name: str, depth: int) -> set[AccessPath]:
        """Return what a module of the project hands on under a name."""
        out: set[AccessPath] = set()
        for definition in self.bound.get((mod.tree, name), ()):
            if definition.kind == "path":
                out.add(definition.value)
            elif definition.kind == "global" and depth < 8:
                out |= self._exported(*definition.value, depth + 1)
            elif definition.kind == "expr":
                out |= self.paths(definition.value)
        for module in self._star_imports(mod):
            own = self.by_name_or_source(module)
            if own is not None and depth < 8:
                out |= self._exported(own, name, depth + 1)
            elif own is None and not out:
                out.add((*_dotted(module.split(".")), "." + name))
        return out

    def _attribute(self, node: ast.Attribute) -> set[AccessPath]:
        out: set[AccessPath] = set()
        if isinstance(node.value, ast.Name):
            if node.value.id in ("self", "cls"):
                owner = self._class_around(node)
                values = self.self_attributes.get((owner, node.attr), []) if owner is not None else []
                out |= {path for value in values for path in self.paths(value)}
            for definition in self.bound.get(
                (self.owner(node.value.id, self.scope(node)), node.value.id), ()
            ):
                if definition.kind == "path":
                    mod = self.by_name_or_source(".".join(p.lstrip(".") for p in definition.value))
                    if mod is not None:
                        out |= self._exported(mod, node.attr, 0)
        return out

    def _parameter(self, node: ast.arg) -> set[AccessPath]:
        out: set[AccessPath] = set()
        if node.annotation is not None:
            out |= {(*p, "()") for p in self._annotated(node.annotation, node)}
        function = self.parent_of(self.parent_of(node))
        positional = [*function.args.posonlyargs, *function.args.args]  # type: ignore[attr-defined]
        shift = 1 if positional and positional[0].arg in ("self", "cls") else 0
        for call in self._calls(function):
            if node in positional:
                position = positional.index(node) - shift
                if 0 <= position < len(call.args):
                    out |= self.paths(call.args[position])
            out |= {p for k in call.keywords if k.arg == node.arg for p in self.paths(k.value)}
        return out

    def _annotated(self, node: ast.AST, near: ast.AST) -> set[AccessPath]:
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.paths(node)
        if isinstance(node, ast.Subscript):
            return self._annotated(node.slice, near)
        if isinstance(node, ast.BinOp):
            return self._annotated(node.left, near) | self._annotated(node.right, near)
        return set()

    def functions(self, node: ast.AST) -> list[ast.AST]:
        """Return the functions of the project that an expression names."""
        if isinstance(node, ast.Attribute):
            modules = [m for m in self._modules(node.value) if m is not None]
            return [f for module in modules for f in self._functions_of(module, node.attr, 0)]
        if not isinstance(node, ast.Name):
            return []
        found = self.lookup(node)
        if not found:
            stars = [self.by_name_or_source(name) for name in self._star_imports(self.mod_of[node])]
            return [f for module in stars if module for f in self._functions_of(module, node.id, 0)]
        out: list[ast.AST] = []
        for kind, value in found:
            if kind == "global":
                out += self._functions_of(*value, 0)
            elif kind == "expr" and isinstance(value, FUNCTIONS):
                out.append(value)
        return out

    def _functions_of(self, mod: Any, name: str, depth: int) -> list[ast.AST]:
        """Return the functions of the project that a module has under a name, its own or another module's."""
        found = self.bound.get((mod.tree, name), [])
        if not found or depth > 8:
            return []
        kind, value = found[-1].kind, found[-1].value
        if kind == "global":
            return self._functions_of(*value, depth + 1)
        return [value] if kind == "expr" and isinstance(value, FUNCTIONS) else []

    def _modules(self, node: ast.AST) -> list[Any]:
        """Return the modules of the project that a name or a chain of members stands for."""
        if isinstance(node, ast.Attribute):
            return [self.by_name_or_source(f"{m.name}.{node.attr}") for m in self._modules(node.value) if m]
        if not isinstance(node, ast.Name):
            return []
        out = []
        for kind, value in self.lookup(node):
            if kind == "global":
                out.append(self.by_name_or_source(f"{value[0].name}.{value[1]}"))
            elif kind == "path":
                out.append(self.by_name_or_source(".".join(part.lstrip(".") for part in value)))
        return out

    def _calls(self, function: ast.AST) -> list[ast.Call]:
        if self.calls_of is None:
            self.calls_of = {}
            for node in self.nodes:
                if isinstance(node, ast.Call):
                    for callee in self.functions(node.func):
                        self.calls_of.setdefault(callee, []).append(node)
        return self.calls_of.get(function, [])

    def _results(self, function: ast.AST) -> list[ast.expr]:
        return [
            node.value
            for node in ast.walk(function)
            if isinstance(node, (ast.Return, ast.Yield)) and node.value is not None
            if self.scope(node) is function
        ]

    def sources(self, node: ast.AST) -> list[ast.AST]:
        out = [node]
        for item in out:
            if isinstance(item, ast.Name):
                out += [v for kind, v in self.lookup(item) if kind == "expr" and v not in out]
        return out

    def locate(self, value: Any) -> Location | None:
        """Where a value stands; a location is itself, cut to its first line as our `Place` does."""
        if isinstance(value, Location):
            line = max(1, value.line)
            last = value.end_column if value.end_line == value.line else value.column
            return Location(value.file, line, max(1, value.column), line, last)
        place = getattr(value, "location", None)
        return place if isinstance(place, Location) else super().locate(value)


def _dotted(parts: list[str]) -> AccessPath:
    return (parts[0], *("." + p for p in parts[1:]))


def _position(node: Any) -> tuple[int, int]:
    if isinstance(node, ast.withitem):
        node = node.context_expr
    if isinstance(node, ast.comprehension):
        node = node.target
    return node.lineno, node.col_offset
