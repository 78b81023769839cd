"""What the binder gathers in one walk over a module, for the signals to look at."""

from __future__ import annotations

import ast
from typing import NamedTuple

from flake8_nomock.core.record import Record
from flake8_nomock.engines.python.semantic.scope import Branch, FunctionNode, Scope

Definition = FunctionNode | ast.ClassDef


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


class ImportFact(Record):
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
    """The decision it is part of, where decisions are asked for."""
    decorates: Definition | None
    """The definition that the expression decorates."""
    root: str
    """The name at its root; empty for `(name := …)`."""
    member: str
    """The first attribute after the root; empty where there is none."""
    calls: tuple[ast.Call, ...]
    """The calls in the chain, outermost first."""


class AssignFact(NamedTuple):
    """One target of an assignment: a name, an attribute or an element."""

    target: ast.expr
    value: ast.expr
    place: Place


class DefinitionFact(Record):
    """A function or class; the place is the one around it."""

    node: Definition
    scope: Scope
    """Of its body."""
    place: Place


class BaseFact(Record):
    """A base class."""

    node: ast.ClassDef
    base: ast.expr
    place: Place


class CompareFact(Record):
    """A comparison."""

    node: ast.Compare
    place: Place
    decision: Decision | None


class MatchFact(Record):
    """A match statement."""

    node: ast.Match
    place: Place


class HandlerFact(Record):
    """An except handler."""

    node: ast.ExceptHandler
    place: Place


class Facts:
    """All facts of one module, each list in the order of the source."""

    __slots__ = (
        "assigns",
        "bases",
        "called",
        "chains",
        "compares",
        "definitions",
        "handlers",
        "imports",
        "keywords",
        "matches",
        "module",
        "scopes",
        "strings",
        "suspicious",
    )

    def __init__(self, module: Scope) -> None:
        self.module = module
        self.scopes: list[Scope] = [module]
        self.imports: list[ImportFact] = []
        self.chains: list[ChainFact] = []
        self.called: set[str] = set()
        """Last names of everything that is called."""
        self.keywords: set[str] = set()
        """Names of all keyword arguments."""
        self.bases: list[BaseFact] = []
        self.assigns: list[AssignFact] = []
        self.definitions: list[DefinitionFact] = []
        self.compares: list[CompareFact] = []
        self.matches: list[MatchFact] = []
        self.handlers: list[HandlerFact] = []
        self.strings: list[tuple[ast.Constant, Place]] = []
        """String literals that the binder was asked to look for."""
        self.suspicious: set[str] | None = None
        """What `suspects.suspicious_names` has found, once it was asked."""

    def release(self) -> None:
        """Break the cycles between scopes and bindings; the facts are of no use afterwards."""
        for scope in self.scopes:
            scope.release()
