"""Signal `argument`: a call with a telling argument."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import ArgumentSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Located, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import is_one_of, last_name
from flake8_nomock.engines.python.semantic.constants import fold, fold_string
from flake8_nomock.engines.python.semantic.events import Reference
from flake8_nomock.engines.python.semantic.scope import Assignment, Parameter, lookup
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import shown

_OPTION = "argparse.ArgumentParser().add_argument"
_PARSER = re.compile(r"(\w+_)?(sub)?parser")
"""How a parameter is called that is a parser of the command line, in Django and wherever options are added elsewhere."""
_GROUPS = ("add_argument_group", "add_mutually_exclusive_group", "add_parser")
"""Methods of a parser that return something to which options are added."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the argument, its value and what is called, as far as the signal asks for them."""
    for keyword, signals in index.argument_keywords.items():
        for signal in signals:
            for path in signal.call or ("",):
                yield from _needs_of(index, signal, path, frozenset([keyword]), frozenset())
    for key, signals in index.argument_keys.items():
        for signal in signals:
            for path in signal.call or ("",):
                yield from _needs_of(index, signal, path, frozenset(), words_of(key))
    for path, signals in index.argument_positions.items():
        for signal in signals:
            yield from _needs_of(index, signal, path, frozenset(), frozenset())
            if path == _OPTION and signal.matches:
                yield Requirement(names=frozenset(["add_argument"]), text_shape=signal.matches)


def _needs_of(
    index: SignalIndex, signal: ArgumentSignal, path: str, names: frozenset[str], texts: frozenset[str]
) -> Iterator[Requirement]:
    if isinstance(signal.value, str):
        texts |= words_of(signal.value)
    if path:
        yield from for_path(index, path, names=names, texts=texts, text_shape=signal.matches)
    else:
        yield Requirement(names=names, texts=texts, text_shape=signal.matches)


def find(module: FileContext) -> Iterator[Match]:
    """Find calls with an argument that the catalogue names."""
    index = module.index
    if index.argument_keys or not module.facts.keywords.isdisjoint(index.argument_keywords):
        for chain in module.facts.references:
            for call in chain.calls:
                yield from _in_call(module, chain, call)
    if index.argument_positions:
        adds_options = "add_argument" in module.facts.called and _OPTION in index.argument_positions
        for chain in module.facts.references if adds_options else module.chains:
            for call in chain.calls:
                yield from _at_positions(module, chain, call)


def _in_call(module: FileContext, chain: Reference, call: ast.Call) -> Iterator[Match]:
    index = module.index
    for keyword in call.keywords:
        if keyword.arg is None:
            continue
        for signal in index.argument_keywords.get(keyword.arg, ()):
            symbol = f"{keyword.arg}={_text(keyword.value)}"
            if _is_telling(signal, keyword.value) and _is_called(module, signal, chain, call):
                yield _match(signal, chain, keyword.value, keyword, symbol)
    if index.argument_keys:
        for argument in (*call.args, *(k.value for k in call.keywords)):
            if isinstance(argument, ast.Dict):
                yield from _in_dict(module, chain, call, argument)


def _at_positions(module: FileContext, chain: Reference, call: ast.Call) -> Iterator[Match]:
    if call.args:
        for path in _callees(module, chain, call):
            for signal in module.index.argument_positions.get(path, ()):
                if signal.position < len(call.args):
                    value = call.args[signal.position]
                    if _is_telling(signal, value):
                        symbol = f"{shown(path)}({_text(value)})"
                        yield _match(signal, chain, value, value, symbol)


def _in_dict(module: FileContext, chain: Reference, call: ast.Call, argument: ast.Dict) -> Iterator[Match]:
    for key, value in zip(argument.keys, argument.values, strict=True):
        name = fold_string(key)
        for signal in module.index.argument_keys.get(name or "", ()):
            if key is not None and _is_telling(signal, value):
                if _is_called(module, signal, chain, call):
                    symbol = str(name) if signal.value is None and not signal.matches else _text(value)
                    yield _match(signal, chain, value, key, symbol)


def _match(
    signal: ArgumentSignal,
    chain: Reference,
    value: ast.expr,
    keyword: ast.expr | ast.keyword,
    symbol: str,
) -> Match:
    place: Located | ast.keyword = {"value": value, "keyword": keyword}.get(signal.at, chain.node)
    return Match(signal.origin, span(place), symbol, chain.place.scope)


def _is_telling(signal: ArgumentSignal, value: ast.expr) -> bool:
    if signal.value is None and not signal.matches:
        return True
    constant = fold(value)
    if signal.matches:
        return isinstance(constant, str) and pattern(signal.matches).fullmatch(constant) is not None
    return constant == signal.value and type(constant) is type(signal.value)


def _is_called(module: FileContext, signal: ArgumentSignal, chain: Reference, call: ast.Call) -> bool:
    return not signal.call or any(is_one_of(path, signal.call) for path in _callees(module, chain, call))


def _callees(module: FileContext, chain: Reference, call: ast.Call) -> tuple[str, ...]:
    paths = module.resolver.paths(call.func, chain.place)
    return paths or ((_OPTION,) if _is_of_given_parser(call.func, chain) else ())


def _is_of_given_parser(function: ast.expr, chain: Reference) -> bool:
    """Whether a function is handed the parser that it adds an option to, or a parser or group is made of such a one.

    `def add_arguments(self, parser)`, `group = parser.add_argument_group("x")`, `sub.add_parser("serve")`.
    """
    if not isinstance(function, ast.Attribute) or function.attr != "add_argument":
        return False
    owner = function.value
    if not isinstance(owner, ast.Name):
        return last_name(owner) in _GROUPS
    for binding in lookup(chain.place.scope, owner.id, chain.place.position, chain.place.branch) or ():
        if isinstance(binding, Parameter) and _PARSER.fullmatch(owner.id):
            return True
        if isinstance(binding, Assignment) and last_name(binding.value) in _GROUPS:
            return True
    return False


def _text(value: ast.expr) -> str:
    constant = fold(value)
    if constant is None:
        return "..."
    text = repr(constant)
    return text if len(text) <= 40 else f"{text[:37]}..."
