"""Signal `define`: a definition, or an object made on the spot, that is a double by its name or shape."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import DefineSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, header_span, span
from flake8_nomock.engines.python.requirements import Requirement, for_path
from flake8_nomock.engines.python.semantic.ast_helpers import last_name, options, own_statements
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import AssignmentEvent, DefinitionEvent, Reference
from flake8_nomock.engines.python.semantic.literal_data import is_list_of_entities
from flake8_nomock.engines.python.semantic.pytest_fixtures import is_fixture
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signals import made_classes
from flake8_nomock.engines.python.signals.choices import is_enum
from flake8_nomock.engines.python.signals.class_bodies import (
    answers_with_constants,
    answers_with_records,
    has_own_base,
)
from flake8_nomock.engines.python.signals.replacements import (
    DOUBLE_NAME,
    is_callable_of_file,
    is_double_name,
    is_made,
)
from flake8_nomock.engines.python.signals.switches import default_of, is_settings_class, is_switched
from flake8_nomock.engines.python.source_text import GAP, SourceText

_LITERALS = (ast.List, ast.Tuple, ast.Set)
_LOOKUPS = ("get", "getattr", "getenv", "partial", "pop", "setdefault", "lookup", "fetch", "query", "filter")
"""What is called to look a value up, or to prepare a function; what it is given is no data."""
_TYPE = "builtins.type"
_PATCHES = ("NMK103", "NMK104", "NMK303", "NMK304")
"""What they hand out stands in a namespace to be asked later; the namespace takes the place of nothing."""


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require a name of the shape, a base class, or what makes the object and what it must be given."""
    for signal in index.defines:
        if signal.class_:
            own = "own-base" in signal.needs
            yield Requirement(
                names=frozenset(["class"]), name_shape=signal.class_, holds=_derives if own else None
            )
            yield from made_classes.needs(signal)
        if signal.function:
            yield Requirement(names=frozenset(["def"]), name_shape=signal.function)
        if signal.variable:
            yield Requirement(name_shape=signal.variable, text_shape=signal.text)
        for base in signal.base:
            yield from for_path(index, base)
        if signal.call:
            yield from for_path(
                index,
                signal.call,
                text_shape=DOUBLE_NAME if "double-name" in signal.needs else "",  # of an identifier, too
                holds=_has_empty_tuple if _wants_three(signal) else None,
            )


def _wants_three(signal: DefineSignal) -> bool:
    """Whether the bases must be written down: `type("Name", (), …)`, unlike `new_class("Name")`."""
    return "empty-bases" in signal.needs and signal.call == _TYPE


def _derives(source: SourceText) -> bool:
    return bool(source.imported) and source.has(rf"class[\s\\]+\w+{GAP}\({GAP}\w")


def _has_empty_tuple(source: SourceText) -> bool:
    return source.has(rf",{GAP}(?:\({GAP})+\)")


def find(module: FileContext) -> Iterator[Match]:
    """Find definitions and objects that are doubles by their name or shape."""
    signals = module.index.defines
    bases = [s for s in signals if s.base]
    calls: dict[str, list[DefineSignal]] = {}
    for made in signals:
        if made.call:
            calls.setdefault(made.call, []).append(made)
    for fact in module.facts.definitions:
        name = fact.node.name
        if isinstance(fact.node, ast.ClassDef):
            for signal in bases:
                if set(signal.base).intersection(module.resolver.bases(fact.node, fact.place)):
                    yield Match(signal.origin, header_span(fact.node), name, fact.scope)
            for signal in module.index.defines_named("class_", name):
                if _holds_class(module, signal, fact):
                    yield Match(signal.origin, header_span(fact.node), name, fact.scope)
        else:
            for signal in module.index.defines_named("function", name):
                if _holds_function(signal, fact):
                    yield Match(signal.origin, header_span(fact.node), name, fact.scope)
    if any(s.variable for s in signals):
        for assign in module.facts.assigns:
            yield from _variables(module, assign)
    if any(s.class_ for s in signals):
        yield from made_classes.find(module)
    if not module.facts.called.isdisjoint(call.rpartition(".")[2] for call in calls):
        for chain in module.facts.references:
            for call in chain.calls:
                for path in module.resolver.paths(call.func, chain.place):
                    for found in calls.get(path, ()):
                        if _holds_call(module, found, chain, call):
                            symbol = found.call.removeprefix("builtins.")
                            yield Match(found.origin, span(chain.node), symbol, chain.place.scope)


# -- classes -----------------------------------------------------------------------------------


def _holds_class(module: FileContext, signal: DefineSignal, fact: DefinitionEvent) -> bool:
    node = fact.node
    assert isinstance(node, ast.ClassDef)
    bases = [last_name(b.value if isinstance(b, ast.Subscript) else b) for b in node.bases]
    if set(bases).intersection(signal.except_base):
        return False
    methods = [s for s in node.body if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for need in signal.needs:
        if need == "base-or-method" and not (methods or set(bases) - {"object", ""}):
            return False
        if need == "shared-suffix-or-store" and not (
            _shares_suffix(node.name, bases) or (methods and _keeps_store(node))
        ):
            return False
        if need == "own-base" and not has_own_base(module, fact):
            return False
        if need == "constant-methods" and not answers_with_constants(methods):
            return False
        if need == "literal-method" and not any(map(answers_with_records, methods)):
            return False
    return True


def _shares_suffix(name: str, bases: list[str]) -> bool:
    """`InMemoryUserRepository(UserRepository)`: the last word of the name is that of a base."""
    words = re.findall(r"[A-Z][a-z0-9]*", name)
    return bool(words) and any(base.endswith(words[-1]) for base in bases)


def _keeps_store(node: ast.ClassDef) -> bool:
    """Whether a method or the body assigns an empty or literal container to an attribute."""
    return any(
        isinstance(n, (ast.Assign, ast.AnnAssign))
        and (
            isinstance(n.value, (ast.Dict, ast.List, ast.Set))
            or (
                isinstance(n.value, ast.Call)
                and last_name(n.value) in ("dict", "list", "set", "defaultdict", "OrderedDict")
            )
        )
        for n in ast.walk(node)
    )


# -- functions ---------------------------------------------------------------------------------


def _holds_function(signal: DefineSignal, fact: DefinitionEvent) -> bool:
    node = fact.node
    assert not isinstance(node, ast.ClassDef)
    for need in signal.needs:
        if need == "not-fixture" and is_fixture(node):
            return False
        if need == "literal-return" and not _returns_literal(fact):
            return False
    return True


def _returns_literal(fact: DefinitionEvent) -> bool:
    return any(
        isinstance(statement, ast.Return) and _is_literal(statement.value)
        for statement in own_statements(fact.node.body)
    )


def _is_literal(node: ast.expr | None) -> bool:
    """Return a container literal that holds made-up values, also one made by a comprehension."""
    if isinstance(node, (ast.ListComp, ast.SetComp)):
        return _is_literal(node.elt)
    if not isinstance(node, (ast.Dict, *_LITERALS)):
        return False
    values = node.values if isinstance(node, ast.Dict) else node.elts
    return any(
        isinstance(part, ast.Constant) and (part.value is True or bool(part.value))
        for value in values
        for part in _parts_of_data(value)
    )


def _parts_of_data(value: ast.expr) -> Iterator[ast.AST]:
    """Yield the parts of a value, without keys by which it is looked up and arguments that a function is prepared with."""
    todo: list[ast.AST] = [value]
    while todo:
        node = todo.pop()
        yield node
        if isinstance(node, ast.Subscript):
            todo.append(node.value)
        elif not (isinstance(node, ast.Call) and last_name(node) in _LOOKUPS) and not isinstance(
            node, ast.Lambda
        ):
            todo.extend(ast.iter_child_nodes(node))


# -- variables and objects made on the spot ----------------------------------------------------


def _variables(module: FileContext, fact: AssignmentEvent) -> Iterator[Match]:
    if not isinstance(fact.target, ast.Name):
        return
    for signal in module.index.defines_named("variable", fact.target.id):
        if _holds_variable(module, signal, fact):
            yield Match(signal.origin, span(fact.target), fact.target.id, fact.place.scope)


def _holds_variable(module: FileContext, signal: DefineSignal, fact: AssignmentEvent) -> bool:
    if signal.text and not pattern(signal.text).fullmatch(fold_string(default_of(fact.value)) or ""):
        return False
    for need in signal.needs:
        if need == "literal" and not _is_literal(fact.value):
            return False
        if need == "function" and not isinstance(fact.value, ast.Lambda):
            return False
        if need == "scalar" and (not _is_scalar(fact.value) or is_enum(fact.place.scope.node)):
            return False
        if need == "records" and not is_list_of_entities(fact.value):
            return False
        if need == "setting" and fact.place.scope.parent is not None and not fact.place.scope.is_class:
            return False
        if need == "settings-class" and not is_settings_class(fact.place.scope.node):
            return False
        if need == "switch" and not is_switched(module, fact.value, fact.place):
            return False
    return True


def _is_scalar(value: ast.expr) -> bool:
    """Whether a value is a text or a number, not empty and no truth value."""
    constant = value.value if isinstance(value, ast.Constant) else None
    return bool(constant) and isinstance(constant, (str, int, float)) and not isinstance(constant, bool)


def _holds_call(module: FileContext, signal: DefineSignal, chain: Reference, call: ast.Call) -> bool:
    for need in signal.needs:
        if need == "callable-member" and not _has_callable_member(module, chain, call):
            return False
        if need == "double-name" and not (_makes_named_double(call) or _is_kept_as_double(module, call)):
            return False
        if need == "empty-bases" and not _has_no_bases(signal, call):
            return False
    return True


def _makes_named_double(call: ast.Call) -> bool:
    """`type("FakeX", bases, …)`."""
    if len(call.args) != 3 or not is_double_name(fold_string(call.args[0]) or ""):
        return False
    return not any(last_name(base).endswith(("Exception", "Error")) for base in options(call.args[1]))


def _is_kept_as_double(module: FileContext, call: ast.Call) -> bool:
    """`fake_client = SimpleNamespace(status=200)`."""
    return any(is_double_name(last_name(a.target)) for a in module.facts.assigns if a.value is call)


def _has_no_bases(signal: DefineSignal, call: ast.Call) -> bool:
    """`type("Name", (), …)` or `new_class("Name")` with a name that is not excepted."""
    bases = call.args[1] if len(call.args) > 1 else ast.Tuple([], ast.Load())
    if not isinstance(bases, ast.Tuple) or bases.elts:
        return False
    if _wants_three(signal) and len(call.args) != 3:
        return False
    name = (fold_string(call.args[0]) if call.args else None) or ""
    return not (signal.except_ and pattern(signal.except_).fullmatch(name))


def _has_callable_member(module: FileContext, chain: Reference, call: ast.Call) -> bool:
    todo = [k.value for k in call.keywords]
    while todo:
        value = todo.pop()
        if is_callable_of_file(value, chain.place):
            return True
        if is_made(module, value, chain.place, apart_from=_PATCHES):
            return True
        if isinstance(value, ast.Call) and last_name(value) == last_name(call):
            todo.extend(k.value for k in value.keywords)
    return False
