"""Comparisons of signal `condition`: with names of stages, environment variables, loaded modules and arguments."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator

from flake8_nomock.catalogue.signal_types.python import ConditionSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes, last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.environment import ENVIRONMENT, READERS
from flake8_nomock.engines.python.semantic.events import ComparisonEvent, Place

READER_NAME = (
    r"_*((get|read|load|fetch|require|required|optional|safe|str|bool|int|is)_)*env(iron|ironment)?"
    r"(_(var|variable|value|bool|str|string|int|float|flag|setting|or_default|default))*|(get|read)Env\w*"
)
"""A function that reads the environment by its name: `_get_env`, `env`, `bool_env`."""
_READING_METHODS = ("bool", "str", "int")
"""Methods of an object so named: `env.bool("X")`."""
_READER = re.compile(READER_NAME)
_LOADED = ("sys.modules", "sys.modules.keys()", "sys.argv", "sys.argv[]")
_PATTERN_TESTS = frozenset(["re.match", "re.search", "re.fullmatch"])
_WORDS_ALONE = r"\^?\(?(?:\?:)?([\w|-]+)\)?\$?"
_TRIMMING = ("lower", "upper", "strip", "casefold")


def in_comparison(module: FileContext, fact: ComparisonEvent) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield the signals that a comparison meets, with what to call it."""
    operand = fact.node.left
    for operator, right in zip(fact.node.ops, fact.node.comparators, strict=True):
        if isinstance(operator, (ast.In, ast.NotIn)):
            yield from _membership(module, operand, right, fact.place)
            yield from in_stage_test(module, operand, strings(right), fact.place)
            yield from _words(module, right, operand, fact.place)
        elif isinstance(operator, (ast.Eq, ast.NotEq, ast.Is, ast.IsNot)):
            yield from in_stage_test(module, operand, strings(right), fact.place)
            yield from in_stage_test(module, right, strings(operand), fact.place)
            yield from _words(module, operand, right, fact.place)
            yield from _words(module, right, operand, fact.place)
        operand = right


def _membership(
    module: FileContext, item: ast.expr, container: ast.expr, place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    name = fold_string(item)
    if name is None:
        return
    places = set(module.resolver.paths(container, place)) or _iterated(module, container, place)
    for signal in module.index.conditions:
        if signal.environment and places.intersection(ENVIRONMENT):
            if is_variable(signal, name):
                yield signal, name
        elif (signal.module == name and places.intersection(_LOADED)) or (
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
    """`sys.argv[1] == "test"`, `sys.argv[1:2] == ["test"]`, `os.path.basename(sys.argv[0]) == "pytest"`."""
    words = strings(word)
    if words:
        yield from in_command(module, element, words, place)


def in_command(
    module: FileContext, element: ast.expr, words: set[str], place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield the signals for a word of the command line, or a part of one, that is compared with words."""
    element = _without_folder(element)
    if isinstance(element, ast.Subscript) and "sys.argv" in module.resolver.paths(element.value, place):
        for signal in module.index.conditions:
            if signal.argv and signal.argv in words:
                yield signal, signal.argv
            elif signal.module and words.intersection((signal.module, f"{signal.module}.py")):
                yield signal, signal.module


def _without_folder(node: ast.expr) -> ast.expr:
    """Return `x` of `os.path.basename(x)`, `Path(x).name` and `x.lower()`."""
    node = untrimmed(node)
    if isinstance(node, ast.Call) and last_name(node) in ("basename", "Path") and len(node.args) == 1:
        return _without_folder(node.args[0])
    if isinstance(node, ast.Attribute) and node.attr in ("name", "stem"):
        return _without_folder(node.value)
    return node


def in_stage_test(
    module: FileContext, node: ast.expr, values: set[str], place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield the signals for an expression that is compared with names of stages."""
    if not values:
        return
    name = _stage_name(module, node, place)
    if name:
        for signal in module.index.conditions:
            if signal.stage and values.intersection(signal.values):
                if is_stage(signal, name) and not _is_other_stage(module, signal, node, values):
                    yield signal, name


def in_pattern_test(
    module: FileContext, call: ast.Call, place: Place
) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield the signals for `re.match("^(test|ci)$", stage)`: the pattern is nothing but words."""
    if len(call.args) < 2 or not _PATTERN_TESTS.intersection(module.resolver.paths(call.func, place)):
        return
    words = pattern(_WORDS_ALONE).fullmatch(fold_string(call.args[0]) or "")
    if words is not None:
        yield from in_stage_test(module, call.args[1], set(words[1].split("|")), place)


def _is_other_stage(module: FileContext, signal: ConditionSignal, node: ast.expr, values: set[str]) -> bool:
    """Whether the variable is compared with what makes it another kind of stage: `stage == "fit"`."""
    if not signal.unless_beside:
        return False
    name = last_name(untrimmed(node))
    others = values.union(*(strings(side) for side in _sides_with(module, name)))
    return not others.isdisjoint(signal.unless_beside)


def _sides_with(module: FileContext, name: str) -> Iterator[ast.expr]:
    """Yield what a variable of this name is compared with anywhere in the file."""
    for fact in module.facts.compares:
        sides = [fact.node.left, *fact.node.comparators]
        if any(last_name(untrimmed(side)) == name for side in sides):
            yield from sides


def _stage_name(module: FileContext, node: ast.expr, place: Place) -> str:
    """Name of the variable, setting or environment variable behind an expression."""
    while True:
        node = untrimmed(node)
        if isinstance(node, ast.NamedExpr):
            node = node.value
        elif isinstance(node, ast.BoolOp):
            node = node.values[0]
        else:
            break
    variable = variable_read(module, node, place)
    if variable is not None:
        return variable
    if isinstance(node, ast.Subscript):
        return fold_string(node.slice) or ""
    if isinstance(node, ast.Call):
        return (fold_string(node.args[0]) or "") if last_name(node) == "get" and node.args else ""
    return last_name(node)


def strings(node: ast.expr) -> set[str]:
    """Return the texts that something is compared with: one, or those of a tuple, list or set."""
    elements = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    return {text for text in map(_word_of, elements) if text is not None}


def _word_of(node: ast.expr) -> str | None:
    """Return a text, or the name of a member of an Enum in lower case: `Stage.TEST` and `Stage.TEST.value`."""
    if isinstance(node, ast.Attribute):
        node = (
            node.value if node.attr in ("value", "name") and isinstance(node.value, ast.Attribute) else node
        )
        return node.attr.lower() if isinstance(node, ast.Attribute) and node.attr.isupper() else None
    return fold_string(node)


def in_match_statements(module: FileContext) -> Iterator[Match]:
    """Find cases of match statements that are names of stages."""
    for fact in module.facts.matches:
        name = _stage_name(module, fact.node.subject, fact.place)
        for signal in module.index.conditions:
            if signal.stage and name and is_stage(signal, name):
                for case in fact.node.cases:
                    for part in ast.walk(case.pattern):
                        if isinstance(part, ast.MatchValue):
                            if _word_of(part.value) in signal.values:
                                yield Match(signal.origin, span(case.pattern), name, fact.place.scope)
                                break


def variable_read(module: FileContext, node: ast.expr, place: Place) -> str | None:
    """Name of the environment variable that is read at some step of the chain."""
    for step in chain_nodes(node):
        if isinstance(step, ast.Call) and step.args:
            if reads_by_name(module, step) or set(READERS).intersection(
                module.resolver.paths(step.func, place)
            ):
                return fold_string(step.args[0])
        elif isinstance(step, ast.Subscript) and "os.environ" in module.resolver.paths(step.value, place):
            return fold_string(step.slice)
    return None


def may_read(called: Collection[str]) -> bool:
    """Whether a file that calls functions of these names may call a reader of the environment."""
    return any(name in _READING_METHODS or "env" in name.lower() for name in called)


def reads_by_name(module: FileContext, call: ast.Call) -> bool:
    """Whether a call reads the environment variable that it names: by a telling name, or by a function of the file."""
    return is_reader(call.func) or last_name(call) in module.own_readers


def is_reader(function: ast.expr) -> bool:
    """Whether a function reads the environment, by its name alone."""
    name = last_name(function)
    if isinstance(function, ast.Attribute) and name in _READING_METHODS:
        name = last_name(function.value)
    return _READER.fullmatch(name) is not None


def is_variable(signal: ConditionSignal, name: str) -> bool:
    """Whether the signal is about an environment variable of this name."""
    if signal.except_ and pattern(signal.except_).fullmatch(name):
        return False
    return pattern(signal.environment).fullmatch(name) is not None


def is_stage(signal: ConditionSignal, name: str) -> bool:
    """Whether a variable of this name is what the signal is about."""
    if signal.except_ and pattern(signal.except_).fullmatch(name):
        return False
    return pattern(signal.stage).fullmatch(name) is not None


def untrimmed(node: ast.expr) -> ast.expr:
    """Without the calls that only tidy a string: `x` of `x.strip().lower()`."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TRIMMING:
        node = node.func.value
    return node
