"""Scopes and the bindings of names in them.

A binding says what a name stands for from some point of a scope on. Python decides at run time; this
module keeps every binding with its position (`order`) and the conditional arms around it (`branch`) and
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

    __slots__ = ("branch", "order", "scope")

    def __init__(self, scope: Scope, order: int, branch: Branch) -> None:
        self.scope = scope
        self.order = order
        self.branch = branch


class Imported(Binding):
    """Bound by an import statement to a dotted path; a relative import's path begins with dots."""

    __slots__ = ("node", "path")

    def __init__(
        self, scope: Scope, order: int, branch: Branch, path: str, node: ast.Import | ast.ImportFrom
    ) -> None:
        super().__init__(scope, order, branch)
        self.path = path
        self.node = node


class Assigned(Binding):
    """Bound to the value of an expression."""

    __slots__ = ("value",)

    def __init__(self, scope: Scope, order: int, branch: Branch, value: ast.expr) -> None:
        super().__init__(scope, order, branch)
        self.value = value


class Parameter(Binding):
    """A parameter of a function."""

    __slots__ = ("argument", "function")

    def __init__(self, scope: Scope, argument: ast.arg, function: FunctionNode | ast.Lambda) -> None:
        super().__init__(scope, -1, ())
        self.argument = argument
        self.function = function


class Defined(Binding):
    """Bound by a `def` or a `class`."""

    __slots__ = ("node",)

    def __init__(self, scope: Scope, order: int, branch: Branch, node: FunctionNode | ast.ClassDef) -> None:
        super().__init__(scope, order, branch)
        self.node = node


class Looped(Binding):
    """The variable of a loop."""

    __slots__ = ()


class Scope:
    """A module, class, function, lambda or comprehension.

    `deferred` scopes run later than the code around them, so that they see the last bindings of the
    enclosing scopes; the others see what is bound so far.
    """

    __slots__ = (
        "attributes",
        "declared",
        "deferred",
        "is_class",
        "names",
        "node",
        "order",
        "outer_branch",
        "parent",
        "stars",
    )

    def __init__(
        self,
        node: ast.AST,
        parent: Scope | None,
        *,
        is_class: bool = False,
        deferred: bool = False,
        order: int = 0,
        branch: Branch = (),
    ) -> None:
        self.node = node
        self.parent = parent
        self.is_class = is_class
        self.deferred = deferred
        self.order = order
        self.outer_branch = branch
        self.names: dict[str, list[Binding]] = {}
        self.stars: list[str] = []
        self.declared: dict[str, Scope] = {}
        self.attributes: dict[str, list[Binding]] = {}
        """Of a class: what its methods assign to `self.<name>`."""

    def bind(self, name: str, binding: Binding) -> None:
        """Add a binding; a `global` or `nonlocal` name is bound where it is declared to live."""
        target = self.declared.get(name, self)
        if target is not self:
            binding.branch = ((id(self), 0), *binding.branch)
        target.names.setdefault(name, []).append(binding)

    def release(self) -> None:
        """Let go of the bindings, which hold the scope in turn: nothing is left for the collector."""
        self.names.clear()
        self.attributes.clear()

    def enclosing(self) -> Iterator[Scope]:
        """This scope and those around it, from the inside out."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent

    def enclosing_class(self) -> Scope | None:
        """The class whose body or method this scope is in."""
        return next((s for s in self.enclosing() if s.is_class), None)


def lookup(scope: Scope, name: str, order: int, branch: Branch) -> list[Binding] | None:
    """Bindings of `name` that can be in force at this point, nearest first; None if it is unbound."""
    start = scope
    position: float = order
    current: Scope | None = scope
    while current is not None:
        owner = current.declared.get(name)
        if owner is not None:
            own = _own_rebinding(owner.names.get(name, ()), current, position)
            if own is not None:
                return [own]
            current, position, branch = owner, float("inf"), ()
        bindings = current.names.get(name)
        if bindings and (not current.is_class or current is start):
            found = _in_force(bindings, position, branch)
            if found:
                return found
        if current.deferred:
            position, branch = float("inf"), ()
        elif position != float("inf"):
            position, branch = current.order, current.outer_branch
        current = current.parent
    return None


def _own_rebinding(bindings: Iterable[Binding], scope: Scope, position: float) -> Binding | None:
    """What a scope itself has bound a `global` or `nonlocal` name to, for certain, before this point."""
    own = [b for b in bindings if b.branch == ((id(scope), 0),) and b.order < position]
    return own[-1] if own else None


def _in_force(bindings: list[Binding], position: float, branch: Branch) -> list[Binding]:
    found: list[Binding] = []
    for binding in reversed(bindings):
        if binding.order >= position or _exclusive(binding.branch, branch):
            continue
        found.append(binding)
        if branch[: len(binding.branch)] == binding.branch:
            break
    if not found and position != float("inf"):
        # bound below: a loop may bring it here
        found = [b for b in bindings if not _exclusive(b.branch, branch)]
    return found


def _exclusive(one: Branch, other: Branch) -> bool:
    """Whether the two are different arms of the same statement."""
    for (statement, arm), (other_statement, other_arm) in zip(one, other, strict=False):
        if statement != other_statement:
            return False
        if arm != other_arm:
            return True
    return False
