"""What the binder gathers in one walk over a module, for the signals to look at."""

from __future__ import annotations

import ast
from typing import NamedTuple

from flake8_nomock.core.record import Record
from flake8_nomock.engines.python.semantic.scope import Branch, FunctionNode, Scope

DefinitionNode = FunctionNode | ast.ClassDef


class Place(NamedTuple):
    """Where a piece of code stands: enough to resolve the names in it."""

    scope: Scope
    position: int
    branch: Branch


class Decision(NamedTuple):
    """An expression that decides something, or a value that is kept or handed back."""

    node: ast.expr
    kind: str
    """`if`, `while`, `choice` (a if b else c), `assert`, `return`, `assign`, `filter` or `logic`."""
    body: list[ast.stmt]
    """What an `if` guards."""


class ImportEvent(Record):
    """An import statement."""

    node: ast.Import | ast.ImportFrom
    type_only: bool
    """Stands under `if TYPE_CHECKING:`."""
    place: Place


class Reference(NamedTuple):
    """A whole expression of names, attributes, calls and subscripts: `mock.patch("x").start()`."""

    node: ast.expr
    place: Place
    decision: Decision | None
    """The decision it is part of, where decisions are asked for."""
    decorates: DefinitionNode | None
    """The definition that the expression decorates."""
    root: str
    """The name at its root; empty for `(name := …)`."""
    member: str
    """The first attribute after the root; empty where there is none."""
    calls: tuple[ast.Call, ...]
    """The calls in the chain, outermost first."""


class AssignmentEvent(NamedTuple):
    """One target of an assignment: a name, an attribute or an element."""

    target: ast.expr
    value: ast.expr
    place: Place


class DefinitionEvent(NamedTuple):
    """A function or class; the place is the one around it."""

    node: DefinitionNode
    scope: Scope
    """Of its body."""
    place: Place


class BaseClassEvent(Record):
    """A base class."""

    node: ast.ClassDef
    base: ast.expr
    place: Place


class ComparisonEvent(NamedTuple):
    """A comparison."""

    node: ast.Compare
    place: Place
    decision: Decision | None


class MatchEvent(Record):
    """A match statement."""

    node: ast.Match
    place: Place


class HandlerEvent(Record):
    """An except handler."""

    node: ast.ExceptHandler
    place: Place


class Events:
    """All facts of one module, each list in the order of the source."""

    __slots__ = (
        "assigns",
        "bases",
        "called",
        "candidates",
        "compares",
        "definitions",
        "handlers",
        "imports",
        "keywords",
        "matches",
        "module",
        "references",
        "scopes",
        "strings",
    )

    def __init__(self, module: Scope) -> None:
        self.module = module
        self.scopes: list[Scope] = [module]
        self.imports: list[ImportEvent] = []
        self.references: list[Reference] = []
        self.called: set[str] = set()
        """Last names of everything that is called."""
        self.keywords: set[str] = set()
        """Names of all keyword arguments."""
        self.bases: list[BaseClassEvent] = []
        self.assigns: list[AssignmentEvent] = []
        self.definitions: list[DefinitionEvent] = []
        self.compares: list[ComparisonEvent] = []
        self.matches: list[MatchEvent] = []
        self.handlers: list[HandlerEvent] = []
        self.strings: list[tuple[ast.Constant, Place]] = []
        """String literals that the binder was asked to look for."""
        self.candidates: set[str] | None = None
        """What `suspects.candidate_names` has found, once it was asked."""

    def release(self) -> None:
        """Break the cycles between scopes and bindings; the facts are of no use afterwards."""
        for scope in self.scopes:
            scope.release()
