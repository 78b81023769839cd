"""Signal `condition`: code asks whether it is being tested, or whether to use a mock."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from flake8_nomock.catalogue.signal_types.python import ConditionSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes, last_name, options
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import ComparisonEvent, Decision, Place, Reference
from flake8_nomock.engines.python.semantic.scope import Importation, lookup
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.source_text import SourceText

_ENVIRONMENT = ("os.environ", "os.environ.keys()")
_READERS = ("os.getenv", "os.environ.get", "os.getenvb", "decouple.config")
_TRIMMING = ("lower", "upper", "strip", "casefold")
_DECIDING = ("if", "while", "choice", "assert", "return", "filter", "logic")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require what is asked and what it is compared with."""
    for signal in index.conditions:
        if signal.environment:
            for reader in (*_READERS, *_ENVIRONMENT):
                yield from for_path(index, reader, text_shape=signal.environment)
        if signal.setting:
            yield Requirement(text_shape=signal.setting)
        if signal.stage:
            for value in signal.values:
                yield Requirement(texts=words_of(value), text_shape=signal.stage, holds=_quotes(value))
        if signal.module:
            for path in ("sys.modules", "sys.argv"):
                texts = words_of(signal.module)
                yield from for_path(index, path, texts=texts, holds=_quotes(signal.module))
        if signal.argv:
            yield from for_path(index, "sys.argv", texts=words_of(signal.argv), holds=_quotes(signal.argv))
        for path in signal.instance:
            yield from for_path(index, path)
        if signal.attribute:
            yield from for_path(index, signal.attribute)
            for function in ("hasattr", "getattr"):
                last = signal.attribute.rpartition(".")[2]
                yield Requirement(names=frozenset([function]), texts=frozenset([last]))


def _quotes(value: str) -> Callable[[SourceText], bool] | None:
    """Look for a string with this value; None where it is no single word and can be put together from parts."""
    return (lambda source: source.has_quoted([value])) if value.isidentifier() else None


def find(module: FileContext) -> Iterator[Match]:
    """Find conditions that ask whether the code is being tested, or whether to use a mock."""
    if not module.index.conditions:
        return
    for chain in module.chains:
        if not _is_guard(chain.decision):
            for signal, symbol in _in_suspect(module, chain):
                yield _match(signal, chain, symbol)
    stages = "startswith" in module.facts.called
    for chain in module.facts.references:
        if (chain.decision is not None and chain.decision.kind in _DECIDING) or stages:
            for signal, symbol in _by_name(module, chain):
                if not _is_guard(chain.decision):
                    yield _match(signal, chain, symbol)
    for compare in module.facts.compares:
        if not _is_guard(compare.decision):
            for signal, symbol in _in_compare(module, compare):
                yield _match(signal, compare, symbol)
    yield from _in_matches(module)


def _match(signal: ConditionSignal, fact: Reference | ComparisonEvent, symbol: str) -> Match:
    node = fact.node if fact.decision is None else fact.decision.node
    return Match(signal.origin, span(node), symbol, fact.place.scope)


def _is_guard(decision: Decision | None) -> bool:
    """Whether the decision only refuses: its whole body is a `raise` or an exit."""
    if decision is None or len(decision.body) != 1:
        return False
    statement = decision.body[0]
    if isinstance(statement, ast.Raise):
        return True
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Call)
        and last_name(statement.value) in ("exit", "abort")
    )


# -- single expressions ------------------------------------------------------------------------


def _in_suspect(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Environment variables, isinstance against a double, attributes that a test run leaves."""
    variable = _variable_read(module, chain.node, chain.place)
    called = {path.partition("()")[0] for path in module.resolver.paths(chain.node, chain.place)}
    for signal in module.index.conditions:
        if signal.environment and variable is not None:
            if _is_variable(signal, variable):
                yield signal, variable
        elif signal.instance and "builtins.isinstance" in called:
            if _is_instance_test(module, signal, chain):
                yield signal, signal.instance[0]
        elif signal.attribute:
            if signal.attribute in called:
                yield signal, signal.attribute


def _by_name(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Settings, and what a test run leaves behind, by their names alone."""
    if chain.decision is not None and chain.decision.kind in _DECIDING:
        name = _tested_name(chain)
        if name:
            yield from ((signal, name) for signal in module.index.settings_named(name))
    if chain.root in ("hasattr", "getattr"):
        for signal in module.index.conditions:
            if signal.attribute and _asks_for(signal, chain):
                yield signal, signal.attribute
    start = _startswith(chain.node)
    if start is not None:
        yield from _stages(module, start[0], {start[1]}, chain.place)


def _variable_read(module: FileContext, node: ast.expr, place: Place) -> str | None:
    """Name of the environment variable that is read at some step of the chain."""
    for step in chain_nodes(node):
        if isinstance(step, ast.Call) and step.args:
            if set(_READERS).intersection(module.resolver.paths(step.func, place)):
                return fold_string(step.args[0])
        elif isinstance(step, ast.Subscript) and "os.environ" in module.resolver.paths(step.value, place):
            return fold_string(step.slice)
    return None


def _is_variable(signal: ConditionSignal, name: str) -> bool:
    if signal.except_ and pattern(signal.except_).fullmatch(name):
        return False
    return pattern(signal.environment).fullmatch(name) is not None


def _tested_name(chain: Reference) -> str:
    """The setting that a chain reads: attribute, key, predicate or imported constant."""
    node = _untrimmed(chain.node)
    if isinstance(node, ast.Subscript):
        return fold_string(node.slice) or ""
    if isinstance(node, ast.Call):
        if last_name(node) in ("get", "getattr", "get_app_config", "config") and node.args:
            position = 1 if last_name(node) == "getattr" and len(node.args) > 1 else 0
            return fold_string(node.args[position]) or ""
        return "" if node.args or node.keywords else last_name(node)
    if isinstance(node, ast.Name):
        place = chain.place
        bindings = lookup(place.scope, node.id, place.position, place.branch) or ()
        imported = any(isinstance(b, Importation) for b in bindings)
        return node.id if imported or node.id.isupper() else ""
    return last_name(node)


def _untrimmed(node: ast.expr) -> ast.expr:
    """Without the calls that only tidy a string: `x` of `x.strip().lower()`."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TRIMMING:
        node = node.func.value
    return node


def _is_instance_test(module: FileContext, signal: ConditionSignal, chain: Reference) -> bool:
    return any(
        not set(signal.instance).isdisjoint(module.resolver.paths(option, chain.place))
        for call in chain.calls
        if len(call.args) == 2
        for option in options(call.args[1])
    )


def _asks_for(signal: ConditionSignal, chain: Reference) -> bool:
    """`hasattr(x, "<last part>")` or `getattr(…)` of it."""
    wanted = signal.attribute.rpartition(".")[2]
    return any(len(c.args) > 1 and fold_string(c.args[1]) == wanted for c in chain.calls)


def _startswith(node: ast.expr) -> tuple[ast.expr, str] | None:
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "startswith"
        and len(node.args) == 1
    ):
        start = fold_string(node.args[0])
        if start is not None:
            return node.func.value, start
    return None


# -- comparisons -------------------------------------------------------------------------------


def _in_compare(module: FileContext, fact: ComparisonEvent) -> Iterator[tuple[ConditionSignal, str]]:
    left = fact.node.left
    for operator, right in zip(fact.node.ops, fact.node.comparators, strict=True):
        if isinstance(operator, (ast.In, ast.NotIn)):
            yield from _membership(module, left, right, fact.place)
            yield from _stages(module, left, _strings(right), fact.place)
        elif isinstance(operator, (ast.Eq, ast.NotEq)):
            yield from _stages(module, left, _strings(right), fact.place)
            yield from _stages(module, right, _strings(left), fact.place)
            yield from _words(module, left, right, fact.place)
            yield from _words(module, right, left, fact.place)
        left = right


def _membership(
    module: FileContext, item: ast.expr, container: ast.expr, place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    name = fold_string(item)
    if name is None:
        return
    places = set(module.resolver.paths(container, place)) or _iterated(module, container, place)
    for signal in module.index.conditions:
        if signal.environment and places.intersection(_ENVIRONMENT):
            if _is_variable(signal, name):
                yield signal, name
        elif (signal.module == name and places.intersection(("sys.modules", "sys.argv", "sys.argv[]"))) or (
            signal.argv == name and "sys.argv" in places
        ):
            yield signal, name


def _iterated(module: FileContext, container: ast.expr, place: Place) -> set[str]:
    """Where a comprehension's variable comes from: `any("pytest" in a for a in sys.argv)`."""
    generators = getattr(place.scope.node, "generators", ())
    if not isinstance(container, ast.Name) or place.scope.parent is None:
        return set()
    around = Place(place.scope.parent, place.position, place.branch)
    return {
        path
        for generator in generators
        if isinstance(generator.target, ast.Name) and generator.target.id == container.id
        for path in module.resolver.paths(generator.iter, around)
    }


def _words(
    module: FileContext, word: ast.expr, element: ast.expr, place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    """`sys.argv[1] == "test"`, `sys.argv[1:2] == ["test"]`."""
    if isinstance(element, ast.Subscript):
        words = _strings(word)
        if words and "sys.argv" in module.resolver.paths(element.value, place):
            for signal in module.index.conditions:
                if signal.argv and signal.argv in words:
                    yield signal, signal.argv


def _stages(
    module: FileContext, node: ast.expr, values: set[str], place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    if not values:
        return
    name = _stage_name(module, node, place)
    if name:
        for signal in module.index.conditions:
            if signal.stage and values.intersection(signal.values):
                if pattern(signal.stage).fullmatch(name):
                    yield signal, name


def _stage_name(module: FileContext, node: ast.expr, place: Place) -> str:
    """Name of the variable, setting or environment variable behind an expression."""
    while True:
        node = _untrimmed(node)
        if isinstance(node, ast.NamedExpr):
            node = node.value
        elif isinstance(node, ast.BoolOp):
            node = node.values[0]
        else:
            break
    variable = _variable_read(module, node, place)
    if variable is not None:
        return variable
    if isinstance(node, ast.Subscript):
        return fold_string(node.slice) or ""
    if isinstance(node, ast.Call):
        return (fold_string(node.args[0]) or "") if last_name(node) == "get" and node.args else ""
    return last_name(node)


def _strings(node: ast.expr) -> set[str]:
    elements = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    return {text for text in map(fold_string, elements) if text is not None}


def _in_matches(module: FileContext) -> Iterator[Match]:
    for fact in module.facts.matches:
        name = _stage_name(module, fact.node.subject, fact.place)
        for signal in module.index.conditions:
            if signal.stage and name and pattern(signal.stage).fullmatch(name):
                for case in fact.node.cases:
                    for part in ast.walk(case.pattern):
                        if isinstance(part, ast.MatchValue):
                            if fold_string(part.value) in signal.values:
                                yield Match(signal.origin, span(case.pattern), name, fact.place.scope)
                                break
