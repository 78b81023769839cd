"""Library names that our Python queries use and qlrun does not know, imitated over `ast`.

Each does what the declaration of that name in `python/ql/lib/semmle/python` says, as far as our queries look.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

import python_program
from python_expression_shims import add_expressions
from python_import_shims import add_imports
from python_records import in_order
from python_scope_shims import add_graph, add_scopes
from python_statement_shims import add_statements
from python_type_shims import add_types
from qlrun import pyshims
from qlrun.shims import UNBOUND, Comment, Location, Shims


def make(root: Path) -> tuple[Shims, python_program.Program]:
    """qlrun's shims and ours, over our program."""
    # qlrun's function over the same globals but for the program, for which it has no parameter
    with_ours = FunctionType(pyshims.make.__code__, {**vars(pyshims), "Program": python_program.Program})
    shims, program = with_ours(root)
    assert isinstance(program, python_program.Program)
    _locations(shims, program)
    add_types(shims, program)
    add_imports(shims, program)
    add_expressions(shims, program)
    add_statements(shims, program)
    add_scopes(shims, program)
    add_graph(shims, program)
    for table in (shims.functions, shims.relations):
        for name, shim in list(table.items()):
            owner, _, member = name.rpartition(".")
            twin = f"{owner[:-1] if owner.endswith('_') else owner + '_'}.{member}"
            if twin not in shims.functions and twin not in shims.relations:
                table[twin] = shim  # the library declares many members in a generated base class
    return shims, program


def _locations(s: Shims, program: python_program.Program) -> None:
    for name in ("Location", "DbLocation"):
        s.type(name, lambda v: isinstance(v, Location), lambda: sorted(program.locations, key=in_order))

    @s.relation("Location.hasLocationInfo/5", "DbLocation.hasLocationInfo/5")
    def info(place: Location, *wanted: Any) -> Iterator[Any]:
        row = [place.file.absolute, place.line, place.column, place.end_line, place.end_column]
        if all(w is UNBOUND or w == v for w, v in zip(wanted, row, strict=True)):
            yield True, row

    s("Location.toString/0", "DbLocation.toString/0")(lambda p: [f"{p.file.path}:{p.line}"])

    @s(*(f"{name}.getLocation/0" for name in ("AstNode", "Node", "Class", "Function", "Expr", "CfgNode", "Stmt")),
       *(f"{name}.getLocation/0" for name in ("ExprNode", "Parameter", "Keyword_", "KeyValuePair_", "Module", "Alias")),
       *(f"{name}.getLocation/0" for name in ("Pattern", "Expr_", "Stmt_", "Comment", "Pattern_")),
       "StringLiteral.getLocation/0")  # fmt: skip
    def location(node: Any) -> list[Location]:
        if isinstance(node, ast.Module):
            return [Location(program.mod_of[node].file, 0, 0, 0, 0)]
        if isinstance(node, Comment):
            return [node.location]
        place = getattr(node, "location", None)
        if isinstance(place, Location):
            return [place]
        found = pyshims.Program.locate(
            program, program.parent[node] if isinstance(node, ast.withitem) else node
        )
        return [found] if found is not None else []
