"""Small questions about nodes of TypeScript and JavaScript, which every reader of a tree asks."""

from __future__ import annotations

from ast_grep_py import SgNode

_WRAPPERS = (
    "parenthesized_expression",
    "await_expression",
    "as_expression",
    "satisfies_expression",
    "non_null_expression",
)
"""What stands around an expression without making another value of it."""
_STRINGS = ("string", "template_string")


def of_kind(node: SgNode, kind: str) -> list[SgNode]:
    """Return the children of a kind."""
    return [child for child in node.children() if child.kind() == kind]


def named_children(node: SgNode) -> list[SgNode]:
    """Return the children that are more than punctuation, comments left out."""
    return [child for child in node.children() if child.is_named() and child.kind() != "comment"]


def inner(node: SgNode) -> SgNode | None:
    """Return what brackets, `await`, `as`, `satisfies` or `!` stand around; None if the node is none of them."""
    return next(iter(named_children(node)), None) if node.kind() in _WRAPPERS else None


def unwrapped(node: SgNode) -> SgNode:
    """Return an expression without brackets, `await`, casts and `!` around it."""
    while (within := inner(node)) is not None:
        node = within
    return node


def arguments_of(call: SgNode) -> list[SgNode]:
    """Return what a call is given."""
    arguments = call.field("arguments")
    return named_children(arguments) if arguments is not None else []


def string_of(node: SgNode) -> str:
    """Return what a string literal or a template holds; empty for anything else."""
    return node.text()[1:-1] if node.kind() in _STRINGS else ""


def loaded_module(node: SgNode) -> str:
    """Return the module of `require("m")` and `import("m")`, as it is written; empty for anything else."""
    function = node.field("function") if node.kind() == "call_expression" else None
    given = arguments_of(node) if function is not None and function.text() in ("require", "import") else []
    return string_of(given[0]) if given else ""
