"""Signal `assign`: something is replaced by assignment, `setattr`, `setdefault` or `update`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from flake8_nomock.catalogue.signal_types.python import AssignSignal
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import is_one_of, is_self, last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import AssignmentEvent, Place, Reference
from flake8_nomock.engines.python.semantic.scope import Assignment, Importation, lookup
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import shown, uses_of
from flake8_nomock.engines.python.signals import use
from flake8_nomock.engines.python.signals.replaced_attributes import (
    may_replace_by_definition,
    may_replace_by_named_double,
)
from flake8_nomock.engines.python.signals.replacements import DOUBLE_NAME, is_replacement

_ANY_TARGET = ("imported.*", "object.*")
_REPLACING = ("setattr", "setdefault", "update", "__setattr__", "__setitem__")
"""Names of what is called to replace something."""
_PROGRAMMED = ("return_value", "side_effect")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the target and a constant that it is assigned; of a target without a name, something that replaces it."""
    for signal in index.assigns:
        target = signal.target
        if target in _ANY_TARGET:
            yield Requirement(name_shape=DOUBLE_NAME, holds=may_replace_by_named_double)
            yield Requirement(holds=may_replace_by_definition)
            continue
        constant = signal.value.removeprefix("constant:") if signal.value.startswith("constant:") else ""
        if "." not in target or target.startswith("*."):
            yield Requirement(names=words_of(target), texts=words_of(constant))
        else:
            yield from for_path(index, target, texts=words_of(constant))
    if any(signal.target in _ANY_TARGET for signal in index.assigns):
        yield from use.needs(index)  # what a library of doubles has made replaces too


def find(module: FileContext) -> Iterator[Match]:
    """Find what is replaced by an assignment, `setattr`, `setdefault` or `update`."""
    if not module.index.assigns:
        return
    table = module.index.assign_targets
    for fact in module.facts.assigns:
        if not isinstance(fact.target, ast.Name) or fact.target.id in table:
            yield from _assigned(module, fact)
    if module.facts.called.isdisjoint(_REPLACING):
        return
    for chain in module.facts.references:
        if isinstance(chain.node, ast.Call):
            yield from _called(module, chain, chain.node)


def _assigned(module: FileContext, fact: AssignmentEvent) -> Iterator[Match]:
    for signal, symbol in _candidates(module, fact.target, fact.place):
        if is_one_of(symbol, signal.except_):
            continue
        if is_replacement(module, signal.value, fact.value, fact.place):
            yield Match(signal.origin, span(fact.target), symbol, fact.place.scope)


def _candidates(module: FileContext, target: ast.expr, place: Place) -> Iterator[tuple[AssignSignal, str]]:
    """Signals whose target this is, with what to call it."""
    table = module.index.assign_targets
    if isinstance(target, ast.Name):
        yield from ((signal, target.id) for signal in table.get(target.id, ()))
    elif isinstance(target, ast.Attribute):
        yield from ((signal, target.attr) for signal in table.get(f"*.{target.attr}", ()))
        yield from _attributes(module, target.value, target.attr, place)
    elif isinstance(target, ast.Subscript):
        yield from _elements(module, target.value, place)
        owner = _object_of_table(module, target.value, place)
        if owner is not None:
            yield from _attributes(module, owner, fold_string(target.slice) or "?", place)
        elif isinstance(target.value, ast.Attribute):
            yield from _tables(module, target.value, place)


def _attributes(
    module: FileContext, owner: ast.expr, name: str, place: Place
) -> Iterator[tuple[AssignSignal, str]]:
    table = module.index.assign_targets
    resolved = module.resolver.resolve(owner, place)
    for found in resolved:
        path = f"{found.path}.{name}"
        signals = table.get(path) or table.get(f"{found.path}.*") or []
        yield from ((signal, shown(path)) for signal in signals)
        is_import = isinstance(found.binding, Importation) and not found.own_prefix and not found.is_fresh
        if is_import or found.path == "builtins":
            yield from ((signal, shown(path)) for signal in table.get("imported.*", ()))
            return
    if _is_plain_object(module, owner, name, place):
        yield from ((signal, name) for signal in table.get("object.*", ()))


def _tables(module: FileContext, table: ast.Attribute, place: Place) -> Iterator[tuple[AssignSignal, str]]:
    """Yield the signals for an entry of a table that an import has: `gateway.HANDLERS["charge"]`."""
    for found in module.resolver.resolve(table.value, place):
        if isinstance(found.binding, Importation) and not found.own_prefix and not found.is_fresh:
            path = f"{found.path}.{table.attr}"
            if not any(module.index.assign_targets.get(f"{name}[]") for name in (path, f"*.{table.attr}")):
                yield from ((s, shown(path)) for s in module.index.assign_targets.get("imported.*", ()))
            return


def _object_of_table(module: FileContext, table: ast.expr, place: Place) -> ast.expr | None:
    """Return the object whose attributes a table holds: `x` of `x.__dict__` and of `vars(x)`."""
    if isinstance(table, ast.Attribute) and table.attr == "__dict__":
        return table.value
    if isinstance(table, ast.Call) and len(table.args) == 1 and last_name(table) == "vars":
        return table.args[0] if "builtins.vars" in module.resolver.paths(table.func, place) else None
    return None


def _is_plain_object(module: FileContext, owner: ast.expr, name: str, place: Place) -> bool:
    """Neither the test's own attribute nor a double that is being programmed."""
    if name in _PROGRAMMED or is_self(owner) or _is_result_of_double(owner):
        return False
    return not any(uses_of(module.index, path)[2] for path in module.resolver.paths(owner, place))


def _is_result_of_double(owner: ast.expr) -> bool:
    """Whether an expression reads what a double answers with: `send.return_value.reader`."""
    while isinstance(owner, (ast.Attribute, ast.Call, ast.Subscript)):
        if isinstance(owner, ast.Attribute) and owner.attr in _PROGRAMMED:
            return True
        owner = owner.func if isinstance(owner, ast.Call) else owner.value
    return False


def _called(module: FileContext, chain: Reference, call: ast.Call) -> Iterator[Match]:
    for target, name, value in _replacing_calls(module, call, chain.place):
        candidates = (
            _elements(module, target, chain.place)
            if name is None
            else _attributes(module, target, name, chain.place)
        )
        for signal, symbol in candidates:
            if (signal.target == "object.*" and not _is_method_of_object(name, call)) or is_one_of(
                symbol, signal.except_
            ):
                continue
            if is_replacement(module, signal.value, value, chain.place):
                yield Match(signal.origin, span(chain.node), symbol, chain.place.scope)


def _is_method_of_object(name: str | None, call: ast.Call) -> bool:
    """Whether a call names the attribute that it replaces, and is no call by which an object sets up itself."""
    return name not in (None, "?") and not any(is_self(argument) for argument in call.args[:1])


def _elements(module: FileContext, target: ast.expr, place: Place) -> Iterator[tuple[AssignSignal, str]]:
    table = module.index.assign_targets
    for path in module.resolver.paths(target, place):
        yield from ((signal, path) for signal in table.get(f"{path}[]", ()))
    for name in _attribute_names(target, place):
        yield from ((signal, name) for signal in table.get(f"*.{name}[]", ()))


def _attribute_names(node: ast.expr, place: Place) -> Iterator[str]:
    """Yield the name of the attribute that an expression reads, also under a name that was given to it."""
    if isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Name):
        for binding in lookup(place.scope, node.id, place.position, place.branch) or ():
            if isinstance(binding, Assignment) and isinstance(binding.value, ast.Attribute):
                yield binding.value.attr


def _replacing_calls(
    module: FileContext, call: ast.Call, place: Place
) -> Iterator[tuple[ast.expr, str | None, ast.expr]]:
    """(object, attribute or None for elements, new value) of `setattr`, `setdefault`, `update` and their like."""
    arguments, function = call.args, call.func
    if isinstance(function, ast.Name):
        if len(arguments) == 3 and "builtins.setattr" in module.resolver.paths(function, place):
            yield arguments[0], fold_string(arguments[1]) or "?", arguments[2]
    elif isinstance(function, ast.Attribute):
        owner, name = function.value, function.attr
        if name == "__setattr__" and len(arguments) == 3:
            yield arguments[0], fold_string(arguments[1]) or "?", arguments[2]
        elif name == "__setattr__" and len(arguments) == 2:
            yield owner, fold_string(arguments[0]) or "?", arguments[1]
        elif name in ("setdefault", "__setitem__") and len(arguments) == 2:
            yield from _table_entries(module, owner, {fold_string(arguments[0]) or "?": arguments[1]}, place)
        elif name == "update":
            values = {k.arg: k.value for k in call.keywords if k.arg}
            for argument in arguments:
                if isinstance(argument, ast.Dict):
                    keys = [fold_string(key) or "?" if key else "?" for key in argument.keys]
                    values |= dict(zip(keys, argument.values, strict=True))
            yield from _table_entries(module, owner, values, place)


def _table_entries(
    module: FileContext, table: ast.expr, values: Mapping[str, ast.expr], place: Place
) -> Iterator[tuple[ast.expr, str | None, ast.expr]]:
    """Yield what is put into a table: elements of it, attributes where it holds those of an object."""
    owner = _object_of_table(module, table, place)
    for name, value in values.items():
        if owner is None:
            yield table, None, value
            return
        yield owner, name, value
