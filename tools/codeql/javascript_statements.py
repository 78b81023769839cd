"""Statements, members and defaults of the JavaScript library for qlrun, over its tree-sitter nodes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from qlrun import jsshims
from qlrun.jsflow import enclosing
from qlrun.jsprogram import FUNCTIONS, Node, property_name
from qlrun.shims import UNBOUND, Shims

_STATEMENTS = ("lexical_declaration", "variable_declaration", "function_declaration", "class_declaration")
_PATTERNS = ("pair_pattern", "object_assignment_pattern", "shorthand_property_identifier_pattern")
_COMPARISONS = ("==", "===", "!=", "!==", "<", "<=", ">", ">=")
Kind = Callable[..., None]


def _of(*types: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, Node) and value.type in types


def _some(value: Any) -> list[Any]:
    return [] if value is None else [value]


def register(s: Shims, program: jsshims.Program, kind: Kind) -> None:
    """Add the shims; `kind` defines a class of nodes of some types that pass a test."""
    for name, types in (
        ("TryStmt", ("try_statement",)),
        ("BlockStmt", ("statement_block",)),
        ("FieldDefinition", ("public_field_definition", "field_definition")),
        ("ExportNamedDeclaration", ("export_statement",)),
        ("ArrayPattern", ("array_pattern",)),
        ("NullLiteral", ("null",)),
    ):
        kind(name, _of(*types), *types)
    kind(
        "Comparison",
        lambda v: _of("binary_expression")(v) and v.operator in _COMPARISONS,
        "binary_expression",
    )
    kind(
        "ExportDefaultDeclaration",
        lambda v: _of("export_statement")(v) and "default" in v.words,
        "export_statement",
    )
    kind("JsxAttribute", _of("jsx_attribute"), "jsx_attribute")
    _statements(s)
    _members(s, program)


def _statements(s: Shims) -> None:
    def is_statement(node: Node) -> bool:
        return node.type.endswith("_statement") or node.type in _STATEMENTS

    def statement_around(node: Node) -> list[Node]:
        current = node.parent
        while current is not None and not is_statement(current):
            current = current.parent
        return _some(current)

    s("Expr.getEnclosingStmt/0", "ExprOrType.getEnclosingStmt/0")(statement_around)
    s("TryStmt.getACatchClause/0")(lambda n: _some(n.get("handler")))
    s("IfStmt.getThen/0")(lambda n: _some(n.get("consequence")))
    s("Comparison.getOperator/0")(lambda n: [n.operator])
    for owner in ("Comparison", "BinaryExpr", "LogicalBinaryExpr"):
        s(f"{owner}.getLeftOperand/0")(lambda n: _some(n.get("left")))
        s(f"{owner}.getRightOperand/0")(lambda n: _some(n.get("right")))

    @s.relation("BlockStmt.getStmt/1")
    def statement(block: Node, index: Any) -> Iterator[Any]:
        for i, item in enumerate(k for k in block.kids if k.type != "comment"):
            if index is UNBOUND or index == i:
                yield item, [i]

    s("Stmt.getContainer/0", "ReturnStmt.getContainer/0", "NodeInStmtContainer.getContainer/0")(
        lambda n: _some(enclosing(n, FUNCTIONS))
    )
    s("ExportDefaultDeclaration.getOperand/0", "ExportNamedDeclaration.getOperand/0")(
        lambda n: [*_some(n.get("value")), *_some(n.get("declaration"))]
    )
    s("FunctionDeclStmt.getName/0")(lambda n: [i.text for i in _some(n.get("name"))])


def _members(s: Shims, program: jsshims.Program) -> None:
    def decorators(node: Node) -> list[Node]:
        """Return those in front of a member, which are its siblings here."""
        if node.parent is None:
            return []
        found: list[Node] = []
        for sibling in node.parent.kids:
            if sibling is node:
                return found + [k for k in node.kids if k.type == "decorator"]
            found = (
                [*found, sibling]
                if sibling.type == "decorator"
                else found
                if sibling.type == "comment"
                else []
            )
        return []

    owners = ("MethodDefinition", "MemberDeclaration", "FieldDefinition", "Decoratable", "MethodDeclaration")
    s(*(f"{owner}.getADecorator/0" for owner in owners))(decorators)
    s("Decorator.getExpression/0")(lambda n: n.kids[:1])
    s(*(f"{owner}.getName/0" for owner in owners))(
        lambda n: _some(property_name(n.get("name") or n.get("property")))
    )
    s("MemberDeclaration.getInit/0")(
        lambda n: [n] if n.type == "method_definition" else _some(n.get("value"))
    )
    s("CallExpr.getCalleeName/0", "InvokeExpr.getCalleeName/0")(lambda n: jsshims._callee_name(n))

    def default(node: Node) -> list[Node]:
        current = node.parent
        if current is not None and current.type in ("required_parameter", "optional_parameter"):
            return _some(current.get("value"))
        if current is not None and current.type == "assignment_pattern":
            return _some(current.get("right"))
        return []

    s("Parameter.getDefault/0")(default)

    _patterns(s)


def _patterns(s: Shims) -> None:
    def pattern_default(node: Node) -> list[Node]:
        if node.type == "object_assignment_pattern":
            return _some(node.get("right"))
        value = node.get("value")
        return _some(value.get("right")) if value is not None and value.type == "assignment_pattern" else []

    s("PropertyPattern.getDefault/0")(pattern_default)
    s.relation("ArrayPattern.getElement/1")(
        lambda n, i: [(kid, [k]) for k, kid in enumerate(n.kids) if i is UNBOUND or i == k]
    )

    def attribute_value(node: Node) -> list[Node]:
        found = node.kids[-1:]
        return found[0].kids[:1] if found and found[0].type == "jsx_expression" else found

    s("JsxAttribute.getValue/0")(attribute_value)
    s("JsxAttribute.getName/0")(lambda n: [n.kids[0].text] if n.kids else [])
