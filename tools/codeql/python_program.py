"""Facts about Python sources for qlrun, closer to CodeQL than its own in what our queries rely on.

qlrun looks names up without regard to order and knows no flow through calls. CodeQL does, so this program adds what
its documentation and sources promise: the definitions that reach a use, every way to bind a name, parameters and
results of functions in the project, attributes of `self`, annotated parameters. Still an imitation.
"""

from __future__ import annotations

import ast
import builtins
from typing import Any

from python_names import COMPREHENSIONS, FUNCTIONS, AccessPath, Names, Variable, dotted
from qlrun.shims import Location

__all__ = ["COMPREHENSIONS", "Program", "Variable"]


class Program(Names):
    """All modules below a folder, with what the values in them can be."""

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
                out.add((*dotted(module.split(".")), "." + node.id))
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
                out.add((*dotted(module.split(".")), "." + name))
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
