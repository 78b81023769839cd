"""Members of statements in CodeQL's library for Python."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, NamedTuple

import python_program
from python_records import FUNCTIONS, WITHS
from qlrun.shims import UNBOUND, Shims


def add_statements(s: Shims, program: python_program.Program) -> None:
    """Add the members of statements."""
    s("Assign_.getATarget/0", "Delete_.getATarget/0")(lambda n: getattr(n, "targets", []))
    s("Assign_.getValue/0")(lambda n: [n.value] if isinstance(n, ast.Assign) else [])
    s("AnnAssign_.getTarget/0", "For_.getTarget/0", "AssignExpr_.getTarget/0")(lambda n: [n.target])
    s("AnnAssign_.getValue/0", "Return_.getValue/0", "ExprStmt_.getValue/0")(
        lambda n: [n.value] if n.value is not None else []
    )
    s("For_.getIter/0")(lambda n: [n.iter])
    s("With_.getContextExpr/0")(lambda n: [i.context_expr for i in _with_items(n)])
    s("With_.getOptionalVars/0")(lambda n: [i.optional_vars for i in _with_items(n) if i.optional_vars])
    s("AugAssign.getValue/0")(lambda n: [n.value])
    _blocks(s, program)
    s("If_.getTest/0", "Assert_.getTest/0", "While_.getTest/0", "IfExp_.getTest/0", "Guard_.getTest/0")(
        lambda n: [n.test]
    )
    s("If_.getAStmt/0", "ExceptStmt_.getAStmt/0", "Try_.getAStmt/0")(lambda n: getattr(n, "body", []))
    s("If_.getAnOrelse/0")(lambda n: getattr(n, "orelse", []))
    s("Try_.getAHandler/0", "Try.getAHandler/0")(lambda n: n.handlers)
    bodies = ("If_", "While_", "For_", "With_", "Function", "Class")
    s(*(f"{owner}.getStmt/1" for owner in bodies))(
        lambda n, i: (program.parent[n] if isinstance(n, ast.withitem) else n).body[i : i + 1]
    )
    s("ExceptStmt.getType/0", "ExceptionHandler.getType/0")(lambda n: [n.type] if n.type is not None else [])
    _matches(s, program)
    _parts(s, program)


def _matches(s: Shims, program: python_program.Program) -> None:
    guards = {n.guard for n in program.nodes if isinstance(n, ast.match_case) and n.guard is not None}

    class Guarded(NamedTuple):
        test: ast.expr

    s.type("Guard", lambda v: isinstance(v, Guarded), lambda: [Guarded(g) for g in guards])
    s("MatchStmt_.getSubject/0")(lambda n: [n.subject])
    s.relation("MatchStmt_.getCase/1")(
        lambda n, i: [(case, [k]) for k, case in enumerate(n.cases) if i is UNBOUND or i == k]
    )
    s("Case_.getPattern/0")(lambda n: [n.pattern])
    s("MatchLiteralPattern_.getLiteral/0")(lambda n: [n.value])
    s("Pattern.getASubPattern/0")(
        lambda n: [c for c in ast.iter_child_nodes(n) if isinstance(c, ast.pattern)]
    )


def _parts(s: Shims, program: python_program.Program) -> None:
    @s("Stmt.getASubStatement/0")
    def inner(node: Any) -> list[Any]:
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)) or not isinstance(node, ast.AST):
            return []
        cases = [s for c in ast.iter_child_nodes(node) if isinstance(c, ast.match_case) for s in c.body]
        return cases + [c for c in ast.iter_child_nodes(node) if isinstance(c, (ast.stmt, ast.ExceptHandler))]

    @s.relation("Assign.defines/1")
    def defines(node: Any, wanted: Any) -> Iterator[Any]:
        names: list[Any] = []
        if isinstance(node, ast.Assign):
            names = [
                n
                for t in node.targets
                for n in ast.walk(t)
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
            ]
            found = [program.variable(n.id, n) for n in names]
        else:
            found = [program.variable(node.name, node)]
        for item in found:
            if wanted is UNBOUND or wanted == item:
                yield True, [item]


class Block(NamedTuple):
    """A list of statements (`StmtList`)."""

    items: tuple[ast.stmt, ...]


def _with_items(node: Any) -> list[ast.withitem]:
    """Return the item itself, or those of a `with` statement."""
    return node.items if isinstance(node, WITHS) else [node]


def _blocks(s: Shims, program: python_program.Program) -> None:
    """Add lists of statements, in which the order counts."""
    blocks = [
        Block(tuple(value))
        for node in program.nodes
        for _, value in ast.iter_fields(node)
        if isinstance(value, list) and value and isinstance(value[0], ast.stmt)
    ]
    s.type("StmtList", lambda v: isinstance(v, Block), lambda: blocks)

    @s.relation("StmtList_.getItem/1")
    def item(block: Block, index: Any) -> Iterator[Any]:
        for i, statement in enumerate(block.items):
            if index is UNBOUND or index == i:
                yield statement, [i]

    s("StmtList_.getAnItem/0")(lambda b: b.items)
    s("StmtList.getLastItem/0")(lambda b: b.items[-1:])
    for owner in ("If_", "ExceptStmt_", "Try_", "Function", "Module", "For_", "While_", "With_"):
        s(f"{owner}.getBody/0")(
            lambda n: [Block(tuple(n.body))] if isinstance(getattr(n, "body", None), list) else []
        )
