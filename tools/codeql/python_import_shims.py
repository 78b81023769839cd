"""Imports of CodeQL's library for Python, which shows modules and members where `ast` has names."""

from __future__ import annotations

import ast
from typing import Any

import python_program
from python_records import Bound, Member, Module
from qlrun.shims import Location, Shims


def add_imports(s: Shims, program: python_program.Program) -> None:
    """Add what import statements bring in."""
    values, names = _imported(program)
    statements = [n for n in program.nodes if isinstance(n, (ast.Import, ast.ImportFrom))]
    s.type(
        "Import",
        lambda v: v in statements and not _is_star(v),
        lambda: [n for n in statements if not _is_star(n)],
    )
    s.type("ImportStar", _is_star, lambda: [n for n in statements if _is_star(n)])
    modules = {v if isinstance(v, Module) else v.module for v in values.values()}
    modules |= {Module(n, n.module or "", _place(program, n)) for n in statements if _is_star(n)}
    s.type("ImportExpr", lambda v: isinstance(v, Module), lambda: list(modules))
    s.type(
        "ImportMember",
        lambda v: isinstance(v, Member),
        lambda: [v for v in values.values() if isinstance(v, Member)],
    )
    s.extents["Name"] = lambda: [
        *(n for n in program.nodes if isinstance(n, (ast.Name, ast.arg))),
        *names.values(),
    ]
    imported = [*names.values(), *values.values(), *modules]
    s.extents["AstNode"] = lambda: [*program.nodes, *imported]
    s.extents["Expr"] = lambda: [*(n for n in program.nodes if isinstance(n, (ast.expr, ast.arg))), *imported]
    s("Import_.getAName/0", "Import.getAName/0")(lambda n: n.names)
    s("Alias_.getValue/0", "Alias.getValue/0")(lambda a: [values[a]] if a in values else [])
    s("Alias_.getAsname/0", "Alias.getAsname/0")(lambda a: [names[a]] if a in names else [])
    s("ImportExpr_.getName/0", "ImportExpr.getName/0")(lambda m: [m.name] if m.name else [])
    s("ImportExpr.getLevel/0", "ImportExpr_.getLevel/0")(lambda m: [getattr(m.statement, "level", 0)])
    s("ImportMember_.getName/0", "ImportMember.getName/0")(lambda m: [m.name])
    s("ImportMember_.getModule/0", "ImportMember.getModule/0")(lambda m: [m.module])
    s("ImportMember.getImportedModuleName/0")(
        lambda m: [] if getattr(m.module.statement, "level", 0) else [f"{m.module.name}.{m.name}"]
    )
    s("ImportStar.getModuleExpr/0")(lambda n: [Module(n, n.module or "", _place(program, n))])


def _imported(program: python_program.Program) -> tuple[dict[ast.alias, Any], dict[ast.alias, Bound]]:
    """Return what each alias of an import statement means, and the name that it binds."""
    values: dict[ast.alias, Any] = {}
    names: dict[ast.alias, Bound] = {}
    for node in program.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                values[alias] = Module(node, alias.name, _place(program, node))
                bound = alias.asname or alias.name.split(".")[0]
                names[alias] = Bound(bound, node, _place(program, alias))
        elif isinstance(node, ast.ImportFrom) and not _is_star(node):
            for alias in node.names:
                module = Module(node, node.module or "", _place(program, node))
                values[alias] = Member(module, alias.name, _place(program, node))
                names[alias] = Bound(alias.asname or alias.name, node, _place(program, alias))
    return values, names


def _is_star(node: Any) -> bool:
    return isinstance(node, ast.ImportFrom) and node.names[0].name == "*"


def _place(program: python_program.Program, node: Any) -> Location:
    found = program.locate(node)
    assert found is not None
    return found
