"""Signal `assign`: something is replaced by assignment, `setattr`, `setdefault` or `update`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import AssignSignal
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import is_one_of, is_self
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import AssignmentEvent, Place, Reference
from flake8_nomock.engines.python.semantic.scope import Importation
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import shown, uses_of
from flake8_nomock.engines.python.signals.replaced_attributes import (
    may_replace_by_definition,
    may_replace_by_named_double,
)
from flake8_nomock.engines.python.signals.replacements import DOUBLE_NAME, is_replacement

_ANY_TARGET = ("imported.*", "object.*")
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


def find(module: FileContext) -> Iterator[Match]:
    """Find what is replaced by an assignment, `setattr`, `setdefault` or `update`."""
    if not module.index.assigns:
        return
    for fact in module.facts.assigns:
        yield from _assigned(module, fact)
    if module.facts.called.isdisjoint(("setattr", "setdefault", "update")):
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


def _is_plain_object(module: FileContext, owner: ast.expr, name: str, place: Place) -> bool:
    """Neither the test's own attribute nor a double that is being programmed."""
    if name in _PROGRAMMED or is_self(owner):
        return False
    return not any(uses_of(module.index, path)[2] for path in module.resolver.paths(owner, place))


def _called(module: FileContext, chain: Reference, call: ast.Call) -> Iterator[Match]:
    for target, name, value in _replacing_calls(module, call, chain.place):
        candidates = (
            _elements(module, target, chain.place)
            if name is None
            else _attributes(module, target, name, chain.place)
        )
        for signal, symbol in candidates:
            if signal.target == "object.*" or is_one_of(symbol, signal.except_):
                continue
            if is_replacement(module, signal.value, value, chain.place):
                yield Match(signal.origin, span(chain.node), symbol, chain.place.scope)


def _elements(module: FileContext, target: ast.expr, place: Place) -> Iterator[tuple[AssignSignal, str]]:
    table = module.index.assign_targets
    for path in module.resolver.paths(target, place):
        yield from ((signal, path) for signal in table.get(f"{path}[]", ()))
    if isinstance(target, ast.Attribute):
        yield from ((signal, target.attr) for signal in table.get(f"*.{target.attr}[]", ()))


def _replacing_calls(
    module: FileContext, call: ast.Call, place: Place
) -> Iterator[tuple[ast.expr, str | None, ast.expr]]:
    """(object, attribute or None for elements, new value) of `setattr`, `setdefault` and `update`."""
    arguments = call.args
    if isinstance(call.func, ast.Name):
        if len(arguments) == 3 and "builtins.setattr" in module.resolver.paths(call.func, place):
            yield arguments[0], fold_string(arguments[1]) or "?", arguments[2]
    elif isinstance(call.func, ast.Attribute):
        if call.func.attr == "setdefault" and len(arguments) == 2:
            yield call.func.value, None, arguments[1]
        elif call.func.attr == "update":
            for argument in arguments:
                if isinstance(argument, ast.Dict):
                    for value in argument.values:
                        yield call.func.value, None, value
                        break
