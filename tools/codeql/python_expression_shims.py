"""Members of expressions in CodeQL's library for Python."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import python_program
from python_literal_shims import add_literals
from python_records import FUNCTIONS, Bound, items_of
from qlrun.shims import UNBOUND, Shims


def add_expressions(s: Shims, program: python_program.Program) -> None:
    """Add the members of expressions."""
    _names(s, program)
    _operators(s)
    _calls(s, program)
    _others(s, program)
    add_literals(s, program)


def _names(s: Shims, program: python_program.Program) -> None:
    def variable(name: Any) -> list[Any]:
        if isinstance(name, ast.arg):
            return [python_program.Variable(id(program.parent_of(program.parent_of(name))), name.arg)]
        if isinstance(name, Bound):
            return [python_program.Variable(id(program.scope(name.statement)), name.id)]
        return [program.variable(name.id, name)]

    def identifier(name: Any) -> list[str]:
        return [name.arg if isinstance(name, ast.arg) else name.id]

    s("Name.getId/0")(identifier)
    s("Name_.getVariable/0", "Name.getVariable/0")(variable)
    stores: dict[Any, list[Any]] = {}

    def stored(wanted: Any) -> list[Any]:
        if not stores:
            for name in (*s.extents["Name"](), *_defined(program)):
                if not isinstance(name, ast.Name) or not isinstance(name.ctx, ast.Load):
                    if not isinstance(name, ast.arg):
                        stores.setdefault(variable(name)[0], []).append(name)
        return stores.get(wanted, [])

    s("Variable.getAStore/0")(stored)
    s("Name.isUse/0")(lambda n: [True] if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) else [])


def _operators(s: Shims) -> None:
    s("Attribute.getObject/0", "Subscript.getObject/0", "Await_.getValue/0")(lambda n: [n.value])
    s("Subscript_.getIndex/0", "Subscript.getIndex/0")(lambda n: [n.slice])
    s("Attribute_.getCtx/0", "Subscript_.getCtx/0")(lambda n: [n.ctx])
    s("BinaryExpr_.getOp/0")(lambda n: [n.op])
    s("BinaryExpr_.getLeft/0")(lambda n: [n.left])
    s("BinaryExpr_.getRight/0")(lambda n: [n.right])
    s("Fstring_.getAValue/0")(lambda n: n.values)
    s.relation("Fstring_.getValue/1")(
        lambda n, i: [(v, [k]) for k, v in enumerate(n.values) if i is UNBOUND or i == k]
    )
    s("FormattedValue_.getValue/0")(lambda n: [n.value])
    for owner in ("Tuple_", "List_", "Set_"):
        s(f"{owner}.getAnElt/0")(lambda n: n.elts)
        s(f"{owner}.getElt/1")(lambda n, i: [n.elts[i]] if 0 <= i < len(n.elts) else [])

    @s.relation("Tuple_.getElt/1", "List_.getElt/1")
    def element(node: Any, index: Any) -> Iterator[Any]:
        for i, item in enumerate(node.elts):
            if index is UNBOUND or index == i:
                yield item, [i]


def _calls(s: Shims, program: python_program.Program) -> None:
    s("Call.getAnArg/0", "Call_.getAPositionalArg/0")(
        lambda n: [a for a in n.args if not isinstance(a, ast.Starred)]
    )
    s("Call.getAKeyword/0")(lambda n: [k for k in n.keywords if k.arg])
    s("Call.getANamedArgumentName/0")(lambda n: [k.arg for k in n.keywords if k.arg])
    s("Call.getPositionalArgumentCount/0")(
        lambda n: [len([a for a in n.args if not isinstance(a, ast.Starred)])]
    )

    @s.relation("Call.getArg/1")
    def argument(node: ast.Call, index: Any) -> Iterator[Any]:
        for i, item in enumerate(node.args):
            if index is UNBOUND or index == i:
                yield item, [i]

    s("Keyword_.getArg/0")(lambda k: [k.arg] if k.arg else [])
    s("Keyword_.getValue/0", "KeyValuePair_.getValue/0")(lambda k: [k.value])
    s("KeyValuePair_.getKey/0")(lambda p: [p.key])

    s("Dict_.getAnItem/0")(lambda n: items_of(program, n))
    s("Dict.getAValue/0")(lambda n: n.values)
    s("Dict.getAKey/0")(lambda n: [k for k in n.keys if k is not None])


def _others(s: Shims, program: python_program.Program) -> None:
    s("AssignExpr_.getValue/0", "Yield_.getValue/0", "YieldFrom_.getValue/0", "Starred_.getValue/0")(
        lambda n: [n.value] if n.value is not None else []
    )
    s("IfExp_.getBody/0")(lambda n: [n.body])
    s("IfExp_.getOrelse/0")(lambda n: [n.orelse])
    s("BoolExpr_.getOp/0", "UnaryExpr_.getOp/0")(lambda n: [n.op])
    s("UnaryExpr_.getOperand/0")(lambda n: [n.operand])
    s("Num_.getN/0")(lambda n: [repr(n.value)])
    s("Lambda.getExpression/0")(lambda n: [n.body])
    s("Lambda_.getInnerScope/0")(lambda n: [n])
    _comprehensions(s, program)

    @s.relation("BoolExpr_.getValue/1")
    def operand(node: ast.BoolOp, index: Any) -> Iterator[Any]:
        for i, item in enumerate(node.values):
            if index is UNBOUND or index == i:
                yield item, [i]

    @s("Expr.getASubExpression/0")
    def parts(node: Any) -> list[Any]:
        if not isinstance(node, ast.AST) or isinstance(node, (*python_program.COMPREHENSIONS, ast.Lambda)):
            return []
        found = [c for c in ast.iter_child_nodes(node) if isinstance(c, ast.expr)]
        if isinstance(node, ast.Call):
            found += [k.value for k in node.keywords]
        return found

    s("Expr.getScope/0", "Stmt.getScope/0", "AstNode.getScope/0", "Attribute.getScope/0")(
        lambda n: [program.scope(n)] if isinstance(n, ast.AST) else []
    )
    s("StringLiteral.getText/0")(
        lambda n: [n.value.decode("latin-1") if isinstance(n.value, bytes) else n.value]
    )
    s("StringLiteral.isDocString/0")(lambda n: [True] if isinstance(program.parent.get(n), ast.Expr) else [])
    for owner in ("Expr_", "Call", "StringLiteral", "AstNode_"):
        s(f"{owner}.toString/0")(lambda n: [type(n).__name__])


def _defined(program: python_program.Program) -> Iterator[Bound]:
    """Yield the names that definitions, handlers and patterns bind, for which `ast` has no node."""
    for node in program.nodes:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS, ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
            place = program.locate(node)
            if node.name and place is not None:
                yield Bound(node.name, node, place)


def _comprehensions(s: Shims, program: python_program.Program) -> None:
    pairs = {}
    for node in [n for n in program.nodes if isinstance(n, ast.DictComp)]:
        pair = ast.copy_location(ast.Tuple([node.key, node.value], ast.Load()), node.key)
        program.mod_of[pair], program.parent[pair] = program.mod_of[node], node
        pairs[node] = pair

    def elements(node: Any) -> list[ast.expr]:
        return [pairs[node] if isinstance(node, ast.DictComp) else node.elt]

    s("ListComp_.getElt/0", "SetComp_.getElt/0", "ListComp.getElt/0", "Comp.getElt/0")(elements)
    s(*(f"{name}.getIterable/0" for name in ("Comp", "ListComp", "SetComp", "DictComp", "GeneratorExp")))(
        lambda n: [n.generators[0].iter]
    )
    s.relation("Comp.getNthInnerLoop/1")(
        lambda n, i: [(loop, [k]) for k, loop in enumerate(n.generators) if i is UNBOUND or i == k]
    )
