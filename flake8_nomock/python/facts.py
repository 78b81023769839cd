"""What the binder gathers in one walk over a module, for the signals to look at."""

from __future__ import annotations

import ast
from typing import NamedTuple, Union

from flake8_nomock.python.bindings import Branch, FunctionNode, Scope

Definition = Union[FunctionNode, ast.ClassDef]


class Place(NamedTuple):
    """Where a piece of code stands: enough to resolve the names in it."""

    scope: Scope
    order: int
    branch: Branch


class Decision(NamedTuple):
    """An expression that decides something, or a value that is kept or handed back."""

    node: ast.expr
    kind: str
    """`if`, `while`, `choice` (a if b else c), `assert`, `return`, `assign`, `filter` or `logic`."""
    body: list[ast.stmt]
    """What an `if` guards."""


class ImportFact(NamedTuple):
    """An import statement."""

    node: ast.Import | ast.ImportFrom
    type_only: bool
    """Stands under `if TYPE_CHECKING:`."""
    place: Place


class ChainFact(NamedTuple):
    """A whole expression of names, attributes, calls and subscripts: `mock.patch("x").start()`."""

    node: ast.expr
    place: Place
    decision: Decision | None
    """The decision it is part of."""
    decorates: Definition | None
    """The definition that the expression decorates."""


class AssignFact(NamedTuple):
    """One target of an assignment: a name, an attribute or an element."""

    target: ast.expr
    value: ast.expr
    place: Place


class DefinitionFact(NamedTuple):
    """A function or class; the place is the one around it."""

    node: Definition
    scope: Scope
    """Of its body."""
    place: Place


class BaseFact(NamedTuple):
    """A base class."""

    node: ast.ClassDef
    base: ast.expr
    place: Place


class CompareFact(NamedTuple):
    """A comparison."""

    node: ast.Compare
    place: Place
    decision: Decision | None


class MatchFact(NamedTuple):
    """A match statement."""

    node: ast.Match
    place: Place


class HandlerFact(NamedTuple):
    """An except handler."""

    node: ast.ExceptHandler
    place: Place


class Facts:
    """All facts of one module, each list in the order of the source."""

    __slots__ = (
        "assigns",
        "bases",
        "chains",
        "compares",
        "definitions",
        "handlers",
        "imports",
        "matches",
        "module",
        "strings",
    )

    def __init__(self, module: Scope) -> None:
        self.module = module
        self.imports: list[ImportFact] = []
        self.chains: list[ChainFact] = []
        self.bases: list[BaseFact] = []
        self.assigns: list[AssignFact] = []
        self.definitions: list[DefinitionFact] = []
        self.compares: list[CompareFact] = []
        self.matches: list[MatchFact] = []
        self.handlers: list[HandlerFact] = []
        self.strings: list[tuple[ast.Constant, Place]] = []
        """String literals that the binder was asked to look for."""
