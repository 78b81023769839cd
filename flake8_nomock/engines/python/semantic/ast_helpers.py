"""Small questions about expressions."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

_BLOCK_PARTS = (ast.stmt, ast.excepthandler, ast.match_case)


def chain_nodes(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the nodes of a chain from the whole down to the one before the root."""
    while isinstance(node, (ast.Call, ast.Attribute, ast.Subscript)):
        yield node
        node = node.func if isinstance(node, ast.Call) else node.value


def last_name(node: ast.expr) -> str:
    """Return the last name of a reference or of what is called: `c` of `a.b.c(…)`; empty where there is none."""
    if isinstance(node, ast.Call):
        node = node.func
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


MAKERS = frozenset(
    ("Factory", "Singleton", "ThreadSafeSingleton", "ContextLocalSingleton", "Depends", "Provide")
)
"""What is given a class, and makes an object of it when one is asked for: dependency-injector, FastAPI, Litestar."""


def made_of(call: ast.Call) -> list[ast.expr]:
    """Return what a call makes an object of: `(A if test else B)()`, `providers.Singleton(A)`, `A()`."""
    function = call.func
    if isinstance(function, ast.IfExp):
        return [function.body, function.orelse]
    if last_name(call) in MAKERS and call.args and isinstance(call.args[0], (ast.Name, ast.Attribute)):
        return [function, call.args[0]]
    return [function]


def declared_types(node: ast.ClassDef, name: str) -> Iterator[ast.expr]:
    """Yield the types that the body of a class declares for a member: `mocker: MockerFixture` of a dataclass."""
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and last_name(statement.target) == name:
            yield statement.annotation


def is_self(node: ast.expr) -> bool:
    """Whether it is the object or class itself, by the names that everybody gives them."""
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def all_arguments(arguments: ast.arguments) -> list[ast.arg]:
    """Every parameter, in the order of the source."""
    found = [*arguments.posonlyargs, *arguments.args]
    if arguments.vararg:
        found.append(arguments.vararg)
    found.extend(arguments.kwonlyargs)
    if arguments.kwarg:
        found.append(arguments.kwarg)
    return found


def is_one_of(name: str, wanted: Iterable[str]) -> bool:
    """Whether a name is one of those wanted; a trailing * is a wildcard."""
    return any(name == w or (w[-1] == "*" and name.startswith(w[:-1])) for w in wanted)


def options(node: ast.expr) -> list[ast.expr]:
    """Return what a tuple offers to choose from, as isinstance and `except` take it; any other expression itself."""
    return node.elts if isinstance(node, ast.Tuple) else [node]


def wants_whole_module(call: ast.Call) -> bool:
    """Whether `__import__` is asked for the module itself instead of its top-level package."""
    return len(call.args) > 3 or any(k.arg == "fromlist" and not _is_empty(k.value) for k in call.keywords)


def _is_empty(node: ast.expr) -> bool:
    return isinstance(node, (ast.List, ast.Tuple)) and not node.elts


def own_statements(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a body in their order, those of its blocks, handlers and cases included.

    Functions and classes inside it are left out, with all that they hold.
    """
    todo: list[ast.AST] = [*reversed([*body])]
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        if isinstance(node, ast.stmt):
            yield node
        blocks = [n for n in ast.iter_child_nodes(node) if isinstance(n, _BLOCK_PARTS)]
        todo += blocks[::-1]
