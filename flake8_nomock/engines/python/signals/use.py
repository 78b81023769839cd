"""Signal `use`: an expression resolves to a catalogued path."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import UseSignal
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement, for_path, words_of
from flake8_nomock.engines.python.semantic.ast_helpers import chain_nodes, is_one_of, last_name, made_of
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Place, Reference
from flake8_nomock.engines.python.semantic.qualified_name import QualifiedName
from flake8_nomock.engines.python.semantic.scope import Importation
from flake8_nomock.engines.python.signal_index import SignalIndex
from flake8_nomock.engines.python.signal_lookup import shown, uses_of
from flake8_nomock.engines.python.word_shapes import any_of

_TARGET = re.compile(r"[A-Za-z_][\w]*(\.[A-Za-z_][\w]*)+")


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require the words of the path, the string, the name of what is called, or the import of a double."""
    for table in (index.uses, index.wildcard_uses):
        for path, signals in table.items():
            if any(index.severity(signal.origin) for signal in signals):
                yield from for_path(index, path)
    for string in index.strings:
        yield Requirement(texts=words_of(string))
    if index.callees:
        yield Requirement(name_shape=any_of(signal.callee for signal in index.callees))
    doubles = index.reexports if index.scope == "test" else frozenset()
    for name in doubles:
        yield Requirement(
            names=frozenset([name]), holds=lambda source: not doubles.isdisjoint(source.imported)
        )


def find(module: FileContext) -> Iterator[Match]:
    """Find expressions that resolve to a catalogued path."""
    index = module.index
    for chain in module.chains:
        if id(chain.node) in module.type_arguments:
            continue
        for resolved in module.resolver.resolve(chain.node, chain.place):
            if resolved.dynamic_import:
                continue
            for signal, symbol in _signals(module, chain, resolved):
                if index.severity(signal.origin):
                    node = module.partials.get(id(chain.node), chain.node)
                    yield Match(
                        signal.origin,
                        span(node),
                        symbol,
                        chain.place.scope,
                        once_for=_once_for(signal, resolved),
                        decorates=chain.decorates,
                        way=resolved.way,
                    )
    kept = _kept_classes(module)
    if kept or any(map(index.callees_named, module.facts.called)):
        for chain in module.facts.references:
            for call in chain.calls:
                for made in made_of(call):
                    name = kept.get(last_name(made), "") or last_name(made)
                    for signal in index.callees_named(name):
                        if not _is_allowed(module, made, chain.place):
                            yield Match(signal.origin, span(chain.node), name, chain.place.scope)
    for base in module.facts.bases:
        for resolved in module.resolver.resolve(base.base, base.place):
            path, _, signals = uses_of(index, resolved.path)
            for signal in signals:
                if index.severity(signal.origin) and not _is_defined_by_base(module, path):
                    yield Match(
                        signal.origin, span(base.base), shown(path), base.place.scope, way=resolved.way
                    )
    for node, place in module.facts.strings:
        for signal in index.strings[str(node.value)]:
            yield Match(signal.origin, span(node), signal.string, place.scope)


def _kept_classes(module: FileContext) -> dict[str, str]:
    """Return the names that a class with the name of a double is kept under: `storage = FakeStorage if … else S3Storage`."""
    if not module.index.callees:
        return {}
    kept: dict[str, str] = {}
    for assign in module.facts.assigns:
        if isinstance(assign.target, ast.Name) and assign.target.id in module.facts.called:
            value = assign.value
            for option in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                if isinstance(option, (ast.Name, ast.Attribute)) and module.index.callees_named(
                    last_name(option)
                ):
                    paths = module.resolver.paths(option, assign.place)
                    if not any(
                        uses_of(module.index, path)[2] for path in paths
                    ):  # the library's own rule reports it
                        kept[assign.target.id] = last_name(option)
    return kept


def _signals(
    module: FileContext, chain: Reference, resolved: QualifiedName
) -> Iterator[tuple[UseSignal, str]]:
    path, steps, signals = uses_of(module.index, resolved.path, resolved.own_prefix)
    reexported = False
    if not signals:
        path, steps, signals = _reexported(module, resolved)
        reexported = bool(signals)
    if not signals:
        return
    nodes = list(chain_nodes(chain.node))
    call = nodes[steps - 1] if 0 < steps <= len(nodes) else None
    symbol = shown(path + _rest(resolved.path, path))
    for signal in signals:
        if reexported and not _has_its_shape(signal, call):
            continue
        its_call = call if isinstance(call, ast.Call) else None
        if _holds(module, signal, its_call, chain.place):
            yield signal, symbol


def _rest(whole: str, prefix: str) -> str:
    """Members that follow the matched path before the first call: `.object` of `patch.object("x")`."""
    return re.split(r"[(\[]", whole[len(prefix) :], maxsplit=1)[0] if whole.startswith(prefix) else ""


def _holds(module: FileContext, signal: UseSignal, call: ast.Call | None, place: Place) -> bool:
    """Return the conditions of a signal on the call that applies to its path."""
    if call is None:
        return not (
            signal.call
            or signal.positional >= 0
            or signal.min_positional >= 0
            or signal.first
            or signal.value == "constant"
        )
    if signal.positional >= 0 and len(call.args) != signal.positional:
        return False
    if len(call.args) < signal.min_positional:
        return False
    if signal.value and signal.value != _kind_of_value(call):
        return False
    if signal.first or signal.first_not:
        names = _first_argument(module, call, place)
        if signal.first and not any(is_one_of(name, signal.first) for name in names):
            return False
        if any(is_one_of(name, signal.first_not) for name in names):
            return False
    if signal.unless_keyword:
        return not any(
            k.arg == signal.unless_keyword and not (isinstance(k.value, ast.Constant) and not k.value.value)
            for k in call.keywords
        )
    return True


def _kind_of_value(call: ast.Call) -> str:
    """`constant` where the replacement that the call puts in place is plain data, else `other`."""
    value = call.args[-1] if len(call.args) > 1 else None
    value = next((k.value for k in call.keywords if k.arg == "value"), value)
    return "constant" if isinstance(value, (ast.Constant, ast.UnaryOp)) else "other"


def _first_argument(module: FileContext, call: ast.Call, place: Place) -> set[str]:
    """Return what the first argument is: its string, the paths it resolves to."""
    value = call.args[0] if call.args else None
    for keyword in call.keywords:
        if keyword.arg in ("target", "in_dict", "dic", "name") and value is None:
            value = keyword.value
    if value is None:
        return set()
    names = set(module.resolver.paths(value, place))
    text = fold_string(value)
    return names | {text} if text is not None else names


# -- re-exported doubles -----------------------------------------------------------------------


def _reexported(module: FileContext, resolved: QualifiedName) -> tuple[str, int, list[UseSignal]]:
    """Return a double that a first-party module hands on under its own name (`from .helpers import mock`)."""
    binding = resolved.binding
    if not isinstance(binding, Importation) or module.index.scope != "test" or resolved.own_prefix:
        return "", 0, []
    name = binding.path.rpartition(".")[2]
    origin = binding.path.lstrip(".")
    if name not in module.index.reexports or not isinstance(binding.node, ast.ImportFrom):
        return "", 0, []
    if binding.path in module.links.own_names:
        return "", 0, []
    rest = resolved.path.lstrip(".")[len(origin) :]
    path = f"unittest.mock{rest}" if name == "mock" else f"unittest.mock.{name}{rest}"
    path, steps, signals = uses_of(module.index, path)
    return path, steps, [s for s in signals if s.reexport]


def _has_its_shape(signal: UseSignal, call: ast.expr | None) -> bool:
    if signal.reexport == "always":
        return True
    if signal.reexport == "call":
        return isinstance(call, ast.Call)
    if isinstance(call, ast.Attribute):  # patch.object, patch.dict, patch.multiple
        return call.attr in ("object", "dict", "multiple", "stopall")
    if isinstance(call, ast.Call):
        target = call.args[0] if call.args else None
        target = next((k.value for k in call.keywords if k.arg == "target"), target)
        return _TARGET.fullmatch(fold_string(target) or "") is not None
    return False


# -- what is no finding, or another signal's ---------------------------------------------------


def _once_for(signal: UseSignal, resolved: QualifiedName) -> ast.AST | None:
    """Return the import statement of the very path that the signal is about, if one report of both is enough."""
    binding = resolved.binding
    if signal.once and isinstance(binding, Importation) and binding.path == signal.path:
        return binding.node
    return None


def _is_defined_by_base(module: FileContext, path: str) -> bool:
    return any(path in signal.base for signal in module.index.defines)


def _is_allowed(module: FileContext, called: ast.expr, place: Place) -> bool:
    """Whether the catalogue explicitly allows what is called."""
    return any(
        signal.origin.level == "allow"
        for path in module.resolver.paths(called, place)
        for signal in uses_of(module.index, path)[2]
    )
