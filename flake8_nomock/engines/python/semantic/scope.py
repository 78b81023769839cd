"""Scopes and the bindings of names in them.

A binding says what a name stands for from some point of a scope on. Python decides at run time; this
module keeps every binding with its `position` and the conditional arms around it (`branch`) and
answers with those that can be in force at a use.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

Branch = tuple[tuple[int, int], ...]
"""Enclosing conditional arms, outermost first: (number of the statement, number of the arm)."""

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


class Binding:
    """Base: a name is bound to something about which nothing is known."""

    __slots__ = ("branch", "position", "scope")

    def __init__(self, scope: Scope, position: int, branch: Branch) -> None:
        self.scope = scope
        self.position = position
        self.branch = branch


class Importation(Binding):
    """Bound by an import statement to a dotted path; a relative import's path begins with dots."""

    __slots__ = ("node", "path")

    def __init__(
        self, scope: Scope, position: int, branch: Branch, path: str, node: ast.Import | ast.ImportFrom
    ) -> None:
        self.scope, self.position, self.branch = scope, position, branch
        self.path = path
        self.node = node


class Assignment(Binding):
    """Bound to the value of an expression."""

    __slots__ = ("value",)

    def __init__(self, scope: Scope, position: int, branch: Branch, value: ast.expr) -> None:
        self.scope, self.position, self.branch = scope, position, branch
        self.value = value


class Parameter(Binding):
    """A parameter of a function."""

    __slots__ = ("argument", "function")

    def __init__(self, scope: Scope, argument: ast.arg, function: FunctionNode | ast.Lambda) -> None:
        self.scope, self.position, self.branch = scope, -1, ()
        self.argument = argument
        self.function = function


class Definition(Binding):
    """Bound by a `def` or a `class`."""

    __slots__ = ("node",)

    def __init__(
        self, scope: Scope, position: int, branch: Branch, node: FunctionNode | ast.ClassDef
    ) -> None:
        self.scope, self.position, self.branch = scope, position, branch
        self.node = node


class LoopVariable(Binding):
    """The variable of a loop."""

    __slots__ = ()


class Scope:
    """A module, class, function, lambda or comprehension.

    `deferred` scopes run later than the code around them, so that they see the last bindings of the
    enclosing scopes; the others see what is bound so far.
    """

    __slots__ = (
        "attributes",
        "deferred",
        "global_or_nonlocal",
        "is_class",
        "names",
        "node",
        "outer_branch",
        "parent",
        "position",
        "stars",
    )

    def __init__(
        self,
        node: ast.AST,
        parent: Scope | None,
        *,
        is_class: bool = False,
        deferred: bool = False,
        position: int = 0,
        branch: Branch = (),
    ) -> None:
        self.node = node
        self.parent = parent
        self.is_class = is_class
        self.deferred = deferred
        self.position = position
        self.outer_branch = branch
        self.names: dict[str, list[Binding]] = {}
        self.stars: list[str] = []
        self.global_or_nonlocal: dict[str, Scope] = {}
        self.attributes: dict[str, list[Binding]] = {}
        """Of a class: what its methods assign to `self.<name>`."""

    def bind(self, name: str, binding: Binding) -> None:
        """Add a binding; a `global` or `nonlocal` name is bound where it is declared to live."""
        target = self.global_or_nonlocal.get(name, self)
        if target is not self:
            binding.branch = ((id(self), 0), *binding.branch)
        target.names.setdefault(name, []).append(binding)

    def release(self) -> None:
        """Let go of the bindings, which hold the scope in turn: nothing is left for the collector."""
        self.names.clear()
        self.attributes.clear()

    def enclosing(self) -> Iterator[Scope]:
        """Yield this scope and those around it, from the inside out."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent

    def enclosing_class(self) -> Scope | None:
        """Return the class whose body or method this scope is in."""
        return next((s for s in self.enclosing() if s.is_class), None)


def lookup(scope: Scope, name: str, position: int, branch: Branch) -> list[Binding] | None:
    """Bindings of `name` that can be in force at this point, nearest first; None if it is unbound."""
    start = scope
    before: float = position
    current: Scope | None = scope
    while current is not None:
        owner = current.global_or_nonlocal.get(name)
        if owner is not None:
            own = _own_rebinding(owner.names.get(name, ()), current, before)
            if own is not None:
                return [own]
            current, before, branch = owner, float("inf"), ()
        bindings = current.names.get(name)
        if bindings and (not current.is_class or current is start):
            found = _in_force(bindings, before, branch)
            if not found and before != float("inf") and not current.is_class:
                # bound below: a loop may bring it here; the body of a class asks what is around it instead
                found = [b for b in bindings if not _exclusive(b.branch, branch)]
            if found:
                return found
        if current.deferred:
            before, branch = float("inf"), ()
        elif before != float("inf"):
            before, branch = current.position, current.outer_branch
        current = current.parent
    return None


def _own_rebinding(bindings: Iterable[Binding], scope: Scope, position: float) -> Binding | None:
    """Return what a scope itself has bound a `global` or `nonlocal` name to, for certain, before this point."""
    own = [b for b in bindings if b.branch == ((id(scope), 0),) and b.position < position]
    return own[-1] if own else None


def _in_force(bindings: list[Binding], position: float, branch: Branch) -> list[Binding]:
    found: list[Binding] = []
    for binding in reversed(bindings):
        if binding.position >= position or _exclusive(binding.branch, branch):
            continue
        found.append(binding)
        if branch[: len(binding.branch)] == binding.branch:
            break
    return found


def _exclusive(one: Branch, other: Branch) -> bool:
    """Whether the two are different arms of the same statement."""
    for (statement, arm), (other_statement, other_arm) in zip(one, other, strict=False):
        if statement != other_statement:
            return False
        if arm != other_arm:
            return True
    return False
