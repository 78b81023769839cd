"""Classes of nodes in CodeQL's library for Python, by the nodes of `ast`."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Any

import python_program
from python_records import FUNCTIONS, WITHS, Bound, Condition, Member, Module, Pair, items_of
from qlrun.shims import Shims

_KINDS: dict[str, tuple[type, ...]] = {
    "Stmt": (
        ast.stmt,
        ast.ExceptHandler,
    ),
    "Module": (ast.Module,),
    "Scope": (
        ast.Module,
        ast.ClassDef,
        *FUNCTIONS,
        ast.Lambda,
        *python_program.COMPREHENSIONS,
    ),
    "Function": (
        *FUNCTIONS,
        ast.Lambda,
    ),
    "FunctionExpr": (*FUNCTIONS,),
    "FunctionDef": (*FUNCTIONS,),
    "ClassDef": (ast.ClassDef,),
    "Assign": (
        ast.Assign,
        ast.ClassDef,
        *FUNCTIONS,
    ),
    "AssignStmt": (ast.Assign,),
    "AnnAssign": (ast.AnnAssign,),
    "AugAssign": (ast.AugAssign,),
    "ExprStmt": (ast.Expr,),
    "Return": (ast.Return,),
    "Raise": (ast.Raise,),
    "Pass": (ast.Pass,),
    "Assert": (ast.Assert,),
    "Delete": (ast.Delete,),
    "ExceptStmt": (ast.ExceptHandler,),
    "Try": (ast.Try,),
    "Break": (ast.Break,),
    "Continue": (ast.Continue,),
    "ExceptionHandler": (ast.ExceptHandler,),
    "YieldFrom": (ast.YieldFrom,),
    "Starred": (ast.Starred,),
    "GeneratorExp": (ast.GeneratorExp,),
    "DictComp": (ast.DictComp,),
    "Comp": (*python_program.COMPREHENSIONS,),
    "For": (
        ast.For,
        ast.AsyncFor,
        ast.comprehension,
    ),
    "MatchStmt": (ast.Match,),
    "Case": (ast.match_case,),
    "Pattern": (ast.pattern,),
    "MatchLiteralPattern": (ast.MatchValue,),
    "Subscript": (ast.Subscript,),
    "Await": (ast.Await,),
    "Yield": (ast.Yield,),
    "Lambda": (ast.Lambda,),
    "Tuple": (ast.Tuple,),
    "List": (ast.List,),
    "Set": (ast.Set,),
    "Dict": (ast.Dict,),
    "ListComp": (ast.ListComp,),
    "SetComp": (ast.SetComp,),
    "BinaryExpr": (ast.BinOp,),
    "UnaryExpr": (ast.UnaryOp,),
    "Fstring": (ast.JoinedStr,),
    "FormattedValue": (ast.FormattedValue,),
    "AssignExpr": (ast.NamedExpr,),
    "Keyword": (ast.keyword,),
    "Alias": (ast.alias,),
    "Add": (ast.Add,),
    "Load": (ast.Load,),
    "ExprContext": (ast.expr_context,),
    "Cmpop": (ast.cmpop,),
    **{type_.__name__: (type_,) for type_ in (ast.Eq, ast.NotEq, ast.NotIn, ast.Is, ast.IsNot)},
    **{type_.__name__: (type_,) for type_ in (ast.Gt, ast.GtE, ast.LtE, ast.Not, ast.Or, ast.And, ast.BitOr)},
}
"""Name of a class of the library to the nodes of `ast` that it has."""


def add_types(s: Shims, program: python_program.Program) -> None:
    """Add the classes of nodes."""
    for name, types in _KINDS.items():
        _kind(s, program, name, types)
    s.type(
        "With",
        lambda v: isinstance(v, (ast.withitem, *WITHS)),
        lambda: [n for n in program.nodes if isinstance(n, (ast.withitem, *WITHS))],
    )
    _literals_and_items(s, program)
    s.type("Variable", lambda v: isinstance(v, python_program.Variable), list)
    s.types["Name"] = lambda v: isinstance(v, (ast.Name, ast.arg, Bound))
    s.types["Expr"] = lambda v: isinstance(v, (ast.expr, Module, Member, Bound, ast.arg))
    s.types["AstNode"] = lambda v: isinstance(v, (ast.AST, Module, Member, Bound, Pair, Condition))


def _kind(s: Shims, program: python_program.Program, name: str, types: tuple[type, ...]) -> None:
    s.type(name, lambda v: isinstance(v, types), lambda: [n for n in program.nodes if isinstance(n, types)])


def _literals_and_items(s: Shims, program: python_program.Program) -> None:
    def some(name: str, test: Any, more: Iterable[Any] = ()) -> None:
        extra = list(more)
        s.type(name, test, lambda: [*(n for n in program.nodes if test(n)), *extra])

    def constant(*types: type) -> Any:
        return lambda v: isinstance(v, ast.Constant) and type(v.value) in types

    some("Num", constant(int, float, complex))
    some("IntegerLiteral", constant(int))
    some("Bytes", constant(bytes))
    some("StringLiteral", constant(str, bytes))
    some("NameConstant", constant(bool, type(None)))
    some("None", constant(type(None)))
    some("True", lambda v: isinstance(v, ast.Constant) and v.value is True)
    some("False", lambda v: isinstance(v, ast.Constant) and v.value is False)
    conditions = [
        Condition(test, place)
        for node in program.nodes
        if isinstance(node, ast.comprehension)
        for test in node.ifs
        if (place := program.locate(test)) is not None
    ]
    some("If", lambda v: isinstance(v, (ast.If, Condition)), conditions)
    pairs = [pair for node in program.nodes if isinstance(node, ast.Dict) for pair in items_of(program, node)]
    some("KeyValuePair", lambda v: isinstance(v, Pair), pairs)
    some("DictItem", lambda v: isinstance(v, Pair), pairs)
    annotations = {a for node in program.nodes for a in _annotations(node)}
    some("Annotation", lambda v: isinstance(v, ast.AST) and v in annotations)


def _annotations(node: ast.AST) -> Iterator[ast.expr]:
    for field in ("annotation", "returns"):
        value = getattr(node, field, None)
        if isinstance(value, ast.expr):
            yield value
