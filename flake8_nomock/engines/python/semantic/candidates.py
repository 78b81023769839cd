"""Which expressions of a module can stand for something catalogued at all.

Resolving a name means walking scopes; most names of most modules come from nowhere near the catalogue.
This over-approximation, by names alone, leaves the few chains that are worth resolving.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeGuard

from flake8_nomock.engines.python.across.links import NO_LINKS, Links
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments, is_self, options
from flake8_nomock.engines.python.semantic.events import Events, Reference
from flake8_nomock.engines.python.signal_index import SignalIndex

_INTROSPECTION = frozenset(("getattr", "hasattr", "isinstance", "issubclass", "partial", "vars"))
_LOADERS = frozenset(("__import__", "globals"))
"""Builtins that yield what is named by a text."""


def candidate_references(facts: Events, index: SignalIndex, links: Links = NO_LINKS) -> list[Reference]:
    """Return the chains whose root may resolve to a catalogued path."""
    names = candidate_names(facts, index, links)
    members = index.self_members
    is_asked_for = "getfixturevalue" in facts.called
    return [
        chain
        for chain in facts.references
        if chain.root in names
        or not chain.root
        or (chain.root in ("self", "cls") and (chain.member in names or chain.member in members))
        or (chain.root in _INTROSPECTION and _has_suspicious_argument(chain, names))
        or chain.root in _LOADERS
        or (is_asked_for and chain.root == "request")
    ]


def candidate_names(facts: Events, index: SignalIndex, links: Links = NO_LINKS) -> set[str]:
    """Return the names, and attributes of `self`, that may stand for something catalogued."""
    if facts.candidates is None:
        facts.candidates = _candidate_names(facts, index, links)
    return facts.candidates


def _is_on_self(target: ast.expr) -> TypeGuard[ast.Attribute]:
    return isinstance(target, ast.Attribute) and is_self(target.value)


def _candidate_names(facts: Events, index: SignalIndex, links: Links) -> set[str]:
    names = {name for name in _LOADERS if name in facts.called}
    if links.modules:
        names.update(_linked_names(facts, links))
    for fact in facts.imports:
        node = fact.node
        if isinstance(node, ast.Import):
            for alias in node.names:
                path = alias.name if alias.asname else alias.name.partition(".")[0]
                if index.is_prefix_or_below(path):
                    names.add(alias.asname or path)
            continue
        module = "." * node.level + (node.module or "")
        for alias in node.names:
            if alias.name == "*":
                names.update(index.exports.get(module, ()))
            elif alias.name in index.reexports or (
                not node.level and index.is_prefix_or_below(f"{module}.{alias.name}")
            ):
                names.add(alias.asname or alias.name)
    for definition in facts.definitions:
        if isinstance(definition.node, ast.ClassDef):
            names.update(_declared_members(definition.node, names))
        else:
            for argument in all_arguments(definition.node.args):
                if argument.arg in index.fixtures or (
                    argument.annotation is not None and _is_candidate(argument.annotation, names)
                ):
                    names.add(argument.arg)
    _follow_assignments(facts, names)
    return names


def _declared_members(node: ast.ClassDef, names: set[str]) -> Iterator[str]:
    """Yield what the body of a class declares with a type that may be catalogued: `mocker: MockerFixture`."""
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            if _is_candidate(statement.annotation, names):
                yield statement.target.id


def _linked_names(facts: Events, links: Links) -> Iterator[str]:
    """Yield names that stand for doubles of other files, or for modules that have them."""
    for fact in facts.imports:
        node = fact.node
        if isinstance(node, ast.Import):
            yield from (a.asname or a.name.partition(".")[0] for a in node.names if a.name in links.modules)
            continue
        module = "." * node.level + (node.module or "")
        prefix = module if module.endswith(".") else f"{module}."
        for alias in node.names:
            if alias.name == "*":
                if module in links.modules:
                    yield from links.modules[module].names()
            elif prefix + alias.name in links.modules or links.export(prefix + alias.name) is not None:
                yield alias.asname or alias.name


def _follow_assignments(facts: Events, names: set[str]) -> None:
    """Names and attributes of `self` that are assigned something suspicious are suspicious themselves."""
    pairs = []
    for fact in facts.assigns:
        target = fact.target
        if isinstance(target, ast.Name):
            pairs.append((target.id, list(_roots(fact.value))))
        elif _is_on_self(target):
            pairs.append((target.attr, list(_roots(fact.value))))
    changed = True
    while changed:
        changed = False
        for name, roots in pairs:
            if name not in names and not names.isdisjoint(roots):
                names.add(name)
                changed = True


def _roots(value: ast.expr) -> Iterator[str]:
    """Root names of what a value can be; of a chain on `self` the attribute, of a call its arguments too."""
    todo = [value]
    while todo:
        node = todo.pop()
        member = ""
        while True:
            if isinstance(node, ast.Call):
                todo += node.args[:2]
                node = node.func
            elif isinstance(node, ast.Attribute):
                member = node.attr
                node = node.value
            elif isinstance(node, (ast.Subscript, ast.Await, ast.NamedExpr)):
                node = node.value
            else:
                break
        if isinstance(node, ast.Name):
            yield member if node.id in ("self", "cls") else node.id
        elif isinstance(node, ast.IfExp):
            todo += (node.body, node.orelse)
        elif isinstance(node, ast.BoolOp):
            todo += node.values


def _is_candidate(annotation: ast.expr, names: set[str]) -> bool:
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name) and node.id in names:
            return True
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return True
    return False


def _has_suspicious_argument(chain: Reference, names: set[str]) -> bool:
    return any(
        not names.isdisjoint(_roots(part))
        for call in chain.calls
        for argument in call.args
        for part in options(argument)
    )
