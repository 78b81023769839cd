"""Signal `condition`: code asks whether it is being tested, or whether to use a mock."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from flake8_nomock.catalogue.signal_types.python import ConditionSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import is_self, last_name, options
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.environment import ENVIRONMENT, READERS
from flake8_nomock.engines.python.semantic.events import AssignmentEvent, ComparisonEvent, Decision, Reference
from flake8_nomock.engines.python.semantic.scope import Assignment, Importation, lookup
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signals import choices
from flake8_nomock.engines.python.signals.comparisons import (
    READER_NAME,
    in_command,
    in_comparison,
    in_match_statements,
    in_pattern_test,
    in_stage_test,
    is_variable,
    may_read,
    reads_by_name,
    untrimmed,
    variable_read,
)
from flake8_nomock.engines.python.signals.stage_tables import in_table
from flake8_nomock.engines.python.source_text import SourceText

_PATTERN_TESTS = ("match", "search", "fullmatch")
_DRY_RUN = ("test", "dry_run", "dryrun", "simulate")
_DECIDING = ("if", "while", "choice", "assert", "return", "filter", "logic")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require what is asked and what it is compared with."""
    for signal in index.conditions:
        if signal.environment:
            for reader in (*READERS, *ENVIRONMENT):
                yield from for_path(index, reader, text_shape=signal.environment)
            yield Requirement(name_shape=READER_NAME, text_shape=signal.environment)
        if signal.setting:
            yield Requirement(text_shape=signal.setting)
        if signal.stage:
            for value in signal.values:
                yield Requirement(texts=words_of(value), text_shape=signal.stage, holds=_quotes(value))
                yield Requirement(names=frozenset([value.upper()]), text_shape=signal.stage)
                yield Requirement(names=frozenset(["re"]), texts=words_of(value), text_shape=signal.stage)
                if signal.offered:
                    yield Requirement(texts=words_of(value), holds=_quotes(value))
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
    stages = not module.facts.called.isdisjoint(("startswith", "endswith"))
    reads = may_read(module.facts.called) or bool(module.own_readers)
    for chain in module.facts.references:
        if (
            reads
            and not _is_guard(chain.decision)
            and any(call.args and reads_by_name(module, call) for call in chain.calls)
        ):
            for signal, symbol in _by_reader(module, chain):
                yield _match(signal, chain, symbol)
        if (
            (chain.decision is not None and chain.decision.kind in _DECIDING)
            or stages
            or _hands_on_setting(chain)
        ):
            for signal, symbol in _by_name(module, chain):
                if not _is_guard(chain.decision):
                    yield _match(signal, chain, symbol)
        if isinstance(chain.node, (ast.Subscript, ast.Call)) and (chain.calls or not chain.member):
            for signal, symbol in in_table(module, chain):
                yield _match(signal, chain, symbol)
    for assigned in module.facts.assigns:
        yield from _kept_setting(module, assigned)
    for compare in module.facts.compares:
        if not _is_guard(compare.decision):
            for signal, symbol in in_comparison(module, compare):
                yield _match(signal, compare, symbol)
    yield from in_match_statements(module)
    yield from choices.find(module)


def _kept_setting(module: FileContext, fact: AssignmentEvent) -> Iterator[Match]:
    """Find a setting that is kept under another name: `TASK_ALWAYS_EAGER = settings.TESTING`."""
    chain = Reference(fact.value, fact.place, None, None, "", "", ())
    if _hands_on_setting(chain, is_kept=True):
        for signal, name in _settings(module, chain):
            if name != last_name(fact.target):
                yield _match(signal, chain, name)


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


def _in_suspect(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Environment variables, isinstance against a double, attributes that a test run leaves."""
    variable = variable_read(module, chain.node, chain.place)
    called = {path.partition("()")[0] for path in module.resolver.paths(chain.node, chain.place)}
    for signal in module.index.conditions:
        if signal.environment and variable is not None:
            if is_variable(signal, variable):
                yield signal, variable
        elif signal.instance and "builtins.isinstance" in called:
            if _is_instance_test(module, signal, chain):
                yield signal, signal.instance[0]
        elif signal.attribute:
            if signal.attribute in called:
                yield signal, signal.attribute


def _by_reader(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield environment variables that a function of the project reads: `_get_env("TESTING")`."""
    variable = variable_read(module, chain.node, chain.place)
    if variable is not None:
        for signal in module.index.conditions:
            if signal.environment and is_variable(signal, variable):
                yield signal, variable


def _by_name(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield settings, and what a test run leaves behind, by their names alone."""
    if (chain.decision is not None and chain.decision.kind in _DECIDING) or _hands_on_setting(chain):
        yield from _settings(module, chain)
    if chain.root in ("hasattr", "getattr"):
        for signal in module.index.conditions:
            if signal.attribute and _asks_for(signal, chain):
                yield signal, signal.attribute
    start = _begins_or_ends(chain.node)
    if start is not None:
        yield from in_stage_test(module, start[0], {start[1]}, chain.place)
        yield from in_command(module, start[0], {start[1]}, chain.place)
    elif chain.member in _PATTERN_TESTS and isinstance(chain.node, ast.Call):
        yield from in_pattern_test(module, chain.node, chain.place)


def _settings(module: FileContext, chain: Reference) -> Iterator[tuple[ConditionSignal, str]]:
    """Yield the settings that a chain reads from an object that may hold settings."""
    name = _tested_name(chain)
    if name and not _is_dry_run(chain):
        for signal in module.index.settings_named(name):
            if not signal.of or _is_read_from(module, signal.of, chain):
                yield signal, name


def _is_read_from(module: FileContext, names: str, chain: Reference) -> bool:
    """Whether a setting is read from what is imported, or from an object of such a name; a plain name is."""
    node = untrimmed(chain.node)
    if isinstance(node, ast.Call):
        if last_name(node) == "getattr" and len(node.args) > 1:
            node = node.args[0]
        else:
            node = node.func
            if not isinstance(node, ast.Attribute):
                return True
            node = node.value
    elif isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    else:
        return True
    name = last_name(node)
    if not name or pattern(names).fullmatch(name):
        return True
    bindings = (
        () if not isinstance(node, ast.Name) else lookup(chain.place.scope, name, *chain.place[1:]) or ()
    )
    return any(isinstance(binding, Importation) for binding in bindings)


def _is_dry_run(chain: Reference) -> bool:
    """Whether an attribute of the object keeps the option `--test` or `--dry-run` of a command line."""
    node = untrimmed(chain.node)
    owner = chain.place.scope.enclosing_class()
    if owner is None or not isinstance(node, ast.Attribute) or not is_self(node.value):
        return False
    kept = [b.value for b in owner.attributes.get(node.attr, ()) if isinstance(b, Assignment)]
    return any(isinstance(value, ast.Attribute) and value.attr in _DRY_RUN for value in kept)


def _hands_on_setting(chain: Reference, *, is_kept: bool = False) -> bool:
    """Whether a value is taken from an object and kept or handed on: `EAGER = settings.TESTING`, `f(conf["TESTING"])`.

    A plain name counts where it is kept under another one: `EAGER = TESTING`.
    """
    node = chain.node
    if isinstance(node, ast.Name):
        return is_kept and node.id.isupper()
    if isinstance(node, ast.Attribute):
        return node.attr.isupper() and isinstance(node.ctx, ast.Load)
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        return (fold_string(node.slice) or "").isupper()
    return False


def _tested_name(chain: Reference) -> str:
    """Return the setting that a chain reads: attribute, key, predicate or imported constant."""
    node = untrimmed(chain.node)
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


def _begins_or_ends(node: ast.expr) -> tuple[ast.expr, str] | None:
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("startswith", "endswith")
        and len(node.args) == 1
    ):
        start = fold_string(node.args[0])
        if start is not None:
            return node.func.value, start
    return None
