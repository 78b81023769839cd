"""The doubles among the members of a class: attributes that it sets, and what its methods return."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from flake8_nomock.core.record import Record
from flake8_nomock.engines.python.across.made import Maker
from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.events import Place
from flake8_nomock.engines.python.semantic.pytest_fixtures import is_fixture
from flake8_nomock.engines.python.semantic.scope import Assignment, Binding, Definition, Scope, lookup

_LAST = 1 << 60
_DEEPEST = 8


class Members(Record):
    """The doubles of a class by name, each with what makes it; those of base classes included."""

    attributes: Mapping[str, str] = {}
    methods: Mapping[str, str] = {}
    """Methods that return doubles."""

    @property
    def found(self) -> bool:
        """Whether there are any."""
        return bool(self.attributes or self.methods)


def members_of(context: FileContext, maker: Maker, node: ast.ClassDef, depth: int = 0) -> Members:
    """Return the doubles of a class of a module."""
    scope = next((d.scope for d in context.facts.definitions if d.node is node), None)
    if scope is None or depth > _DEEPEST:
        return Members()
    inherited = inherited_by(context, maker, scope, depth)
    attributes, methods = dict(inherited.attributes), dict(inherited.methods)
    for name, bindings in _own(scope):
        attributes.pop(name, None)
        methods.pop(name, None)
        for binding in bindings:
            if isinstance(binding, Assignment):
                place = Place(binding.scope, binding.position, binding.branch)
                made = maker.made(binding.value, place)
                if made:
                    attributes[name] = made
            elif isinstance(binding, Definition) and not is_fixture(binding.node):
                made = maker.made_by_call(binding.node)
                if made:
                    methods[name] = made
    return Members(attributes, methods)


def inherited_by(context: FileContext, maker: Maker, scope: Scope, depth: int = 0) -> Members:
    """Return the doubles that a class has from its base classes, those of other files included."""
    attributes: dict[str, str] = {}
    methods: dict[str, str] = {}
    node = scope.node
    for base in node.bases[::-1] if isinstance(node, ast.ClassDef) and scope.parent is not None else ():
        place = Place(scope.parent, _LAST, ()) if scope.parent is not None else None
        assert place is not None
        for members in _of_base(context, maker, base, place, depth):
            attributes.update(members.attributes)
            methods.update(members.methods)
    return Members(attributes, methods)


def _of_base(
    context: FileContext, maker: Maker, base: ast.expr, place: Place, depth: int
) -> Iterator[Members]:
    if isinstance(base, ast.Name):
        for binding in lookup(place.scope, base.id, place.position, place.branch) or ():
            if isinstance(binding, Definition) and isinstance(binding.node, ast.ClassDef):
                yield members_of(context, maker, binding.node, depth + 1)
    for path in context.resolver.paths(base, place):
        export = context.links.export(path)
        if export is not None and isinstance(export.members, Members):
            yield export.members


def own_names(scope: Scope) -> frozenset[str]:
    """Return the names that a class binds itself: in its body, or as attributes of `self`."""
    return frozenset(name for name, _ in _own(scope))


def _own(scope: Scope) -> Iterator[tuple[str, list[Binding]]]:
    for name in {**scope.names, **scope.attributes}:
        yield name, [*scope.names.get(name, ()), *scope.attributes.get(name, ())]
