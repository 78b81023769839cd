"""Signal `define`, classes that a function makes: `FakeRow = namedtuple("FakeRow", "id name")`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import DefineSignal
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string

_FACTORIES = frozenset(
    (
        *("collections.namedtuple", "typing.NamedTuple", "typing_extensions.NamedTuple"),
        *("dataclasses.make_dataclass", "pydantic.create_model"),
    )
)
"""Functions that return a new class; the first argument is its name. `type` is a signal of its own."""
_LAST_NAMES = frozenset(path.rpartition(".")[2] for path in _FACTORIES)


def needs(signal: DefineSignal) -> Iterator[Requirement]:
    """Require one of the functions, and a name of the shape: that of the variable, or the text."""
    if not signal.needs:
        for name in _LAST_NAMES:
            yield Requirement(names=frozenset([name]), text_shape=signal.class_)


def find(module: FileContext) -> Iterator[Match]:
    """Find classes that are made by a function and have the name of a double."""
    if _LAST_NAMES.isdisjoint(module.facts.called):
        return
    for assign in module.facts.assigns:
        call, target = assign.value, assign.target
        if (
            not isinstance(target, ast.Name)
            or not isinstance(call, ast.Call)
            or last_name(call) not in _LAST_NAMES
        ):
            continue
        if _FACTORIES.isdisjoint(module.resolver.paths(call.func, assign.place)):
            continue
        text = fold_string(call.args[0]) if call.args else None
        for name in dict.fromkeys((target.id, text or target.id)):
            for signal in module.index.defines_named("class_", name):
                if not signal.needs:
                    yield Match(signal.origin, span(target), name, assign.place.scope)
