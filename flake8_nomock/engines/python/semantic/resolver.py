"""Pass 2, names to paths: what an expression stands for, as a dotted path.

`pkg.Class()` is an instance of `pkg.Class`, `pkg.Class().method` a member of one, `sys.modules[]` an
element; a path that begins with a dot belongs to a relative import or a first-party module.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable

from flake8_nomock.engines.python.across.links import NO_LINKS, Links
from flake8_nomock.engines.python.semantic.ast_helpers import declared_types, wants_whole_module
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Place
from flake8_nomock.engines.python.semantic.linked_names import linked, made_by_call
from flake8_nomock.engines.python.semantic.pytest_fixtures import Fixtures
from flake8_nomock.engines.python.semantic.qualified_name import QualifiedName, canonical, distinct
from flake8_nomock.engines.python.semantic.scope import (
    Assignment,
    Binding,
    Definition,
    Importation,
    Parameter,
    lookup,
)
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import imports_of

_LAST = 1 << 60
"""A position behind every other: the view of code that runs later."""

_TABLES = ("sys.modules", "builtins.globals()")
"""What holds modules, or the names of this module, by text."""

_ATTRIBUTES = ".__dict__"
"""The table of the attributes of an object."""

_IMPORTERS = ("importlib.import_module", "builtins.__import__", "pytest.importorskip")


class Resolver:
    """Resolves the expressions of one module."""

    def __init__(
        self,
        index: SignalIndex,
        fixtures: Fixtures,
        is_first_party: Callable[[str], bool],
        links: Links = NO_LINKS,
    ) -> None:
        self.index = index
        self.links = links
        self.fixtures = fixtures
        self.is_first_party = is_first_party
        self._bindings: dict[int, tuple[QualifiedName, ...]] = {}
        self._expressions: dict[int, tuple[QualifiedName, ...]] = {}
        self._parsed: list[ast.expr] = []
        """Trees of string annotations: what is known by identity must live on."""

    def resolve(self, node: ast.expr, place: Place) -> tuple[QualifiedName, ...]:
        """Everything that the expression can stand for; empty where nothing is known."""
        known = self._expressions.get(id(node))
        if known is None:
            self._expressions[id(node)] = ()  # cuts cycles short
            known = self._expressions[id(node)] = distinct(self._resolve(node, place))
        return known

    def paths(self, node: ast.expr, place: Place) -> tuple[str, ...]:
        """Return the dotted paths alone."""
        return tuple(found.path for found in self.resolve(node, place))

    def _resolve(self, node: ast.expr, place: Place) -> tuple[QualifiedName, ...]:
        steps: list[ast.expr] = []
        while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript, ast.Await)):
            if not isinstance(node, ast.Await):
                steps.append(node)
            node = node.func if isinstance(node, ast.Call) else node.value
        if isinstance(node, ast.Name):
            given = self._fixture_value(steps, place)
            roots, steps = (self._name(node.id, place), steps) if given is None else (given, steps[:-2])
            if steps and isinstance(steps[-1], ast.Attribute):
                member = self._member_of_self(node.id, steps[-1].attr, roots, place)
                if member is not None:
                    roots, steps = member, steps[:-1]
        elif isinstance(node, ast.NamedExpr):
            roots = self.resolve(node.value, place)
        elif isinstance(node, ast.IfExp):
            roots = (*self.resolve(node.body, place), *self.resolve(node.orelse, place))
        elif isinstance(node, ast.BoolOp):
            roots = tuple(r for value in node.values for r in self.resolve(value, place))
        else:
            return ()
        for step in reversed(steps):
            if not roots:
                return ()
            roots = tuple(self._step(root, step, place) for root in roots)
        return roots

    def _step(self, root: QualifiedName, step: ast.expr, place: Place) -> QualifiedName:
        path = root.path
        if isinstance(step, ast.Attribute):
            other = linked(self.links, f"{path}.{step.attr}", root.binding)
            if other is not None:
                return other
            path = f"{path}.{step.attr}"
        elif isinstance(step, ast.Subscript):
            found = self._entry(root, step, place)
            if found is not None:
                return found
            path += "[]"
        elif isinstance(step, ast.Call):
            loaded = self._loaded(path, step, place)
            other = made_by_call(self.links, path, root.binding)
            if other is not None:
                return other
            if loaded is not None:
                is_exact = path in ("builtins.getattr", "builtins.vars")  # an attribute need not be a module
                is_module = loaded in self.index.imports if is_exact else self._is_catalogued_module(loaded)
                is_package = path == "builtins.__import__" and not wants_whole_module(step)
                path = loaded.partition(".")[0] if is_package else loaded
                return root._replace(path=path, dynamic_import=loaded if is_module else "", own_prefix=0)
            return QualifiedName(
                canonical(path + "()"), root.own_prefix, True, root.dynamic_import, root.binding, root.way
            )
        return QualifiedName(
            canonical(path), root.own_prefix, root.is_fresh, root.dynamic_import, root.binding, root.way
        )

    def _entry(self, root: QualifiedName, step: ast.Subscript, place: Place) -> QualifiedName | None:
        """Return what a table of modules, of names or of the attributes of an object holds; None for any other value."""
        is_of_attributes = root.path.endswith(_ATTRIBUTES)
        key = self.constant(step.slice, place) if is_of_attributes or root.path in _TABLES else None
        if key is None:
            return None
        if is_of_attributes:
            return root._replace(path=canonical(f"{root.path.removesuffix(_ATTRIBUTES)}.{key}"))
        if root.path == "sys.modules":
            if self._is_catalogued_module(key):
                return root._replace(path=key, dynamic_import=key)
            return root._replace(path=key) if self.index.is_prefix_or_below(key) else None
        named = self._name(key, Place([*place.scope.enclosing()][-1], _LAST, ()))
        return named[0] if named else root

    def _loaded(self, path: str, call: ast.Call, place: Place) -> str | None:
        """Path that an importing call, `vars`, or a `getattr` with constant arguments yields."""
        if path in _IMPORTERS:
            named = [k.value for k in call.keywords if k.arg in ("name", "modname")]
            return self.constant(next(iter([*call.args, *named]), None), place)
        if path == "builtins.vars" and len(call.args) == 1:
            for owner in self.resolve(call.args[0], place):
                return f"{owner.path}{_ATTRIBUTES}"
        if path == "builtins.getattr" and len(call.args) >= 2:
            name = self.constant(call.args[1], place)
            if name is not None:
                for owner in self.resolve(call.args[0], place):
                    return canonical(f"{owner.path}.{name}")
        return None

    def _fixture_value(self, steps: list[ast.expr], place: Place) -> tuple[QualifiedName, ...] | None:
        """Return what `request.getfixturevalue("name")` yields, if the last two steps are that; else None."""
        match steps[-2:]:
            case [ast.Call(args=[argument, *_]), ast.Attribute(attr="getfixturevalue")]:
                signals = self.fixtures.signals(self.constant(argument, place) or "", None)
                provided = (signal.provides.removesuffix("()") for signal in signals if signal.provides)
                return tuple(QualifiedName(f"{path}()", len(path) + 2, False, "", None) for path in provided)
        return None

    def constant(self, node: ast.expr | None, place: Place) -> str | None:
        """Return the string that an expression yields, that of a name which is assigned once included; else None."""
        if isinstance(node, ast.Name):
            bindings = lookup(place.scope, node.id, place.position, place.branch) or ()
            values = [b.value for b in bindings if isinstance(b, Assignment)]
            node = values[0] if len(values) == len(bindings) == 1 else None
        return fold_string(node)

    def _is_catalogued_module(self, path: str) -> bool:
        return bool(imports_of(self.index, path)[1])

    # -- names ---------------------------------------------------------------------------------

    def _name(self, name: str, place: Place) -> tuple[QualifiedName, ...]:
        bindings = lookup(place.scope, name, place.position, place.branch)
        if bindings is not None:
            return tuple(r for binding in bindings for r in self.binding(binding))
        for scope in place.scope.enclosing():
            for module in scope.stars:
                path = f"{module}{'' if module.endswith('.') else '.'}{name}"
                if self.links.export(path) is not None:
                    return (self._imported(path, None),)
                if name in self.index.exports.get(module, ()):
                    return (self._imported(f"{module}.{name}", None),)
        return (QualifiedName(f"builtins.{name}", 0, False, "", None),)

    def binding(self, binding: Binding) -> tuple[QualifiedName, ...]:
        """Return what a name with this binding can stand for."""
        known = self._bindings.get(id(binding))
        if known is None:
            self._bindings[id(binding)] = ()
            known = self._bindings[id(binding)] = distinct(self._binding(binding))
        return known

    def _binding(self, binding: Binding) -> tuple[QualifiedName, ...]:
        if isinstance(binding, Importation):
            return (self._imported(binding.path, binding),)
        if isinstance(binding, Assignment):
            place = Place(binding.scope, binding.position, binding.branch)
            return tuple(
                QualifiedName(
                    r.path, len(r.path) if r.is_fresh else r.own_prefix, False, "", r.binding, r.way
                )
                for r in self.resolve(binding.value, place)
            )
        if isinstance(binding, Parameter):
            return self._parameter(binding)
        return ()

    def _imported(self, path: str, binding: Importation | None) -> QualifiedName:
        other = linked(self.links, path, binding)
        if other is not None:
            return other
        if not path.startswith("."):
            root = path.partition(".")[0]
            if root in self.index.roots and root not in sys.stdlib_module_names and self.is_first_party(root):
                path = f".{path}"
        return QualifiedName(canonical(path), 0, False, "", binding)

    def _parameter(self, binding: Parameter) -> tuple[QualifiedName, ...]:
        found: list[QualifiedName] = []
        if binding.argument.annotation is not None and binding.scope.parent is not None:
            place = Place(binding.scope.parent, _LAST, ())
            for path in self._annotated(binding.argument.annotation, place):
                if path in self.index.instances:
                    found.append(_instance(path, binding))
        if not found:
            for signal in self.fixtures.provided(binding):
                path = signal.provides.removesuffix("()")
                found.append(_instance(path, binding))
        return tuple(found)

    def _annotated(self, node: ast.expr, place: Place) -> list[str]:
        """Paths of the classes that an annotation names, `X | None` and `Optional[X]` included."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return []
            self._parsed.append(node)
        if isinstance(node, ast.BinOp):
            return [*self._annotated(node.left, place), *self._annotated(node.right, place)]
        if isinstance(node, ast.Subscript):
            return self._annotated(node.slice, place)
        if isinstance(node, ast.Tuple):
            return [path for element in node.elts for path in self._annotated(element, place)]
        if isinstance(node, (ast.Name, ast.Attribute)):
            return list(self.paths(node, place))
        return []

    # -- self ----------------------------------------------------------------------------------

    def _member_of_self(
        self, name: str, attribute: str, roots: tuple[QualifiedName, ...], place: Place
    ) -> tuple[QualifiedName, ...] | None:
        """`self.attribute` of the class around: what is assigned to it, or a member by inheritance."""
        if roots or name not in ("self", "cls"):
            return None
        owner = place.scope.enclosing_class()
        if owner is None or not isinstance(owner.node, ast.ClassDef):
            return None
        bindings = owner.attributes.get(attribute) or owner.names.get(attribute)
        if bindings:
            if all(isinstance(b, Definition) for b in bindings):
                return ()
            return tuple(r for binding in bindings for r in self.binding(binding))
        types, body = declared_types(owner.node, attribute), Place(owner, _LAST, ())
        declared = [p for t in types for p in self._annotated(t, body) if p in self.index.instances]
        if declared:
            return tuple(_instance(path, None) for path in declared)
        around = owner.parent
        inherited = () if around is None else self.bases(owner.node, Place(around, _LAST, ()))
        instances = [QualifiedName(f"{b}().{attribute}", len(b) + 2, False, "", None) for b in inherited]
        return (*instances, QualifiedName(f"self.{attribute}", 0, False, "", None))

    def bases(self, node: ast.ClassDef, place: Place, depth: int = 0) -> tuple[str, ...]:
        """Paths of the base classes, those of base classes in the same module included."""
        found: list[str] = []
        for base in node.bases:
            found.extend(self.paths(base, place))
            if isinstance(base, ast.Name) and depth < 8:
                for binding in lookup(place.scope, base.id, place.position, place.branch) or ():
                    if isinstance(binding, Definition) and isinstance(binding.node, ast.ClassDef):
                        found.extend(self.bases(binding.node, place, depth + 1))
        return tuple(found)


def _instance(path: str, binding: Binding | None) -> QualifiedName:
    return QualifiedName(f"{path}()", len(path) + 2, False, "", binding)
