"""Where the values of a setting are listed, and a double is one of them: `choices=["s3", "mock"]`, `Literal`, an Enum."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.semantic.ast_helpers import all_arguments, last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import AssignmentEvent, DefinitionEvent, Reference
from flake8_nomock.engines.python.semantic.scope import Scope
from flake8_nomock.engines.python.signals.comparisons import is_stage

_CHOICES = ("Choice", "OneOf", "ChoiceField")
"""What is called with the list of choices as its first argument."""
_ENUMS = ("Enum", "StrEnum", "TextChoices", "Choices")
_KIND = re.compile(r"_(types?|kinds?|names?|choices?|options?|enum)$")
"""What is left out of a name to come to the setting: `StorageBackendType` lists the values of `storage_backend`."""
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Listed(NamedTuple):
    """One value of a setting in a list of those that it can have."""

    setting: str
    value: str
    node: ast.expr
    """The text, or the member of the Enum."""
    scope: Scope


def find(module: FileContext) -> Iterator[Match]:
    """Find the values in lists of choices that a `stage` signal with `offered` names."""
    signals = [s for s in module.index.conditions if s.offered]
    if not signals:
        return
    for listed in _listed(module):
        for signal in signals:
            if listed.value in signal.values and is_stage(signal, listed.setting):
                yield Match(signal.origin, span(listed.node), listed.setting, listed.scope)


def _listed(module: FileContext) -> Iterator[Listed]:
    for assign in module.facts.assigns:
        yield from _of_assignment(assign)
    for definition in module.facts.definitions:
        if isinstance(definition.node, ast.ClassDef):
            yield from _of_class(definition.node, definition.scope)
        else:
            yield from _of_parameters(definition)
    for chain in module.facts.references:
        yield from _of_reference(chain)


def _of_assignment(fact: AssignmentEvent) -> Iterator[Listed]:
    """Yield what `backend = Field(choices=[…])` and `Backend = Literal[…]` list; a table alone may be one of a library."""
    name = last_name(fact.target)
    if not name:
        return
    if isinstance(fact.value, ast.Call):
        yield from _texts(_snake(name), _choices(fact.value), fact.place.scope)
    elif isinstance(fact.value, ast.Subscript):
        yield from _texts(_snake(name), _literal(fact.value), fact.place.scope)


def _of_class(node: ast.ClassDef, scope: Scope) -> Iterator[Listed]:
    """Yield the members of an Enum, and what the annotations of fields list."""
    members = [s for s in node.body if isinstance(s, ast.Assign)] if is_enum(node) else []
    if len(members) > 1:
        for member in members:
            value, *_ = _elements(ast.List([member.value])) or [member.value]
            text = fold_string(value)
            if text is not None:
                yield Listed(_snake(node.name), text, member.targets[0], scope)
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield from _texts(_snake(statement.target.id), _annotated(statement.annotation), scope)


def is_enum(node: ast.AST) -> bool:
    """Whether a scope is the body of an Enum, or of choices of Django."""
    return isinstance(node, ast.ClassDef) and not {last_name(b) for b in node.bases}.isdisjoint(_ENUMS)


def _of_parameters(definition: DefinitionEvent) -> Iterator[Listed]:
    assert isinstance(definition.node, _FUNCTIONS)
    for argument in all_arguments(definition.node.args):
        if argument.annotation is not None:
            yield from _texts(argument.arg, _annotated(argument.annotation), definition.scope)


def _of_reference(chain: Reference) -> Iterator[Listed]:
    """Yield what an option of a command line lists."""
    for call in chain.calls:
        options = [text.lstrip("-") for argument in call.args if (text := fold_string(argument))]
        if options and call.keywords:
            setting = max(options, key=len).replace("-", "_")
            yield from _texts(setting, _choices(call), chain.place.scope)


def _texts(setting: str, nodes: Sequence[ast.expr], scope: Scope) -> Iterator[Listed]:
    """Yield the texts of a list that offers a choice: more than one."""
    if len(nodes) > 1:
        for node in nodes:
            text = fold_string(node)
            if text is not None:
                yield Listed(setting, text, node, scope)


def _choices(call: ast.Call) -> list[ast.expr]:
    """Return the choices that a call is given; of pairs the first, which is what is stored."""
    if last_name(call) in _CHOICES and call.args:
        return _elements(call.args[0])
    for keyword in call.keywords:
        if keyword.arg == "choices":
            return _elements(keyword.value)
        if keyword.arg in ("type", "validate", "validator") and isinstance(keyword.value, ast.Call):
            return _choices(keyword.value)
    return []


def _elements(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.Dict):
        return [key for key in node.keys if key is not None]
    elements = node.elts if isinstance(node, (ast.List, ast.Tuple, ast.Set)) else []
    return [e.elts[0] if isinstance(e, (ast.Tuple, ast.List)) and e.elts else e for e in elements]


def _literal(node: ast.expr) -> list[ast.expr]:
    """Return what `Literal["s3", "mock"]` lists."""
    if isinstance(node, ast.Subscript) and last_name(node.value) == "Literal":
        return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return []


def _annotated(node: ast.expr) -> list[ast.expr]:
    """Return what an annotation lists: `Literal[…]`, `Optional[Literal[…]]`, `Annotated[Literal[…], …]`, `… | None`."""
    if isinstance(node, ast.BinOp):
        return [*_annotated(node.left), *_annotated(node.right)]
    if isinstance(node, ast.Subscript) and last_name(node.value) in ("Optional", "Annotated", "Union"):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return [found for part in inner for found in _annotated(part)]
    return _literal(node)


def _snake(name: str) -> str:
    """Return the setting that a name lists the values of: `storage_backend` for `StorageBackendType`, `STORAGE_BACKENDS`."""
    lower = name if name.isupper() else re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    lower = _KIND.sub("", lower.lower().strip("_"))
    return lower[:-1] if lower.endswith("s") and not lower.endswith("ss") else lower
