"""Parts of statements: what is left to visit of a target or a chain, and what a target is assigned."""

from __future__ import annotations

import ast

from flake8_nomock.engines.python.semantic.ast_helpers import is_self


def parts_below_chain(node: ast.expr) -> list[ast.expr]:
    """Return what is left to visit of a chain whose own path somebody else looks at."""
    below: list[ast.expr] = []
    while True:
        if isinstance(node, ast.Call):
            below += [*node.args, *(k.value for k in node.keywords)]
            node = node.func
        elif isinstance(node, ast.Attribute):
            node = node.value
        elif isinstance(node, ast.Subscript):
            below.append(node.slice)
            node = node.value
        else:
            return below if isinstance(node, ast.Name) else [node, *below]


def parts_of_target(target: ast.expr) -> list[ast.expr]:
    """Return the expressions in a target that are evaluated."""
    if isinstance(target, ast.Attribute):
        return [target.value]
    if isinstance(target, ast.Subscript):
        return [target.value, target.slice]
    return []


def pairwise(target: ast.Tuple | ast.List, value: ast.expr | None) -> list[ast.expr | None]:
    """Return what each of several targets is assigned; None where that cannot be told."""
    if (
        isinstance(value, (ast.Tuple, ast.List))
        and len(value.elts) == len(target.elts)
        and not any(isinstance(e, ast.Starred) for e in (*value.elts, *target.elts))
    ):
        return list(value.elts)
    return [None] * len(target.elts)


def is_reference(node: ast.expr) -> bool:
    """Whether an expression is a name, or an attribute of one."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def holds_alias(target: ast.expr, in_class: bool) -> bool:
    """Whether the target only names something anew, and its uses are found by that name.

    `pytestmark` puts it to use; what a class body names is used through the class, which is not followed.
    """
    return (isinstance(target, ast.Name) and target.id != "pytestmark" and not in_class) or (
        isinstance(target, ast.Attribute) and is_self(target.value)
    )


def is_type_checking(test: ast.expr) -> bool:
    """Whether a condition is `TYPE_CHECKING`."""
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")
    return name == "TYPE_CHECKING"
