"""What CodeQL's library shows and `ast` has no node for."""

from __future__ import annotations

import ast
from typing import Any, NamedTuple

import python_program
from qlrun.shims import Location

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
WITHS = (ast.With, ast.AsyncWith)


class Pair(NamedTuple):
    """An item of a dict literal."""

    key: ast.expr
    value: ast.expr
    location: Location


class Condition(NamedTuple):
    """The `if` of a comprehension, which CodeQL shows as a statement."""

    test: ast.expr
    location: Location


class Module(NamedTuple):
    """An imported module (`ImportExpr`)."""

    statement: ast.Import | ast.ImportFrom
    name: str
    location: Location


class Member(NamedTuple):
    """A member of an imported module (`ImportMember`)."""

    module: Module
    name: str
    location: Location


class Bound(NamedTuple):
    """The name that an import binds."""

    id: str
    statement: ast.stmt
    location: Location


def items_of(program: python_program.Program, node: ast.Dict) -> list[Pair]:
    """Return the items of a dict literal that have a key."""
    found = []
    for key, value in zip(node.keys, node.values, strict=True):
        place = program.locate(key) if key is not None else None
        if key is not None and place is not None:
            found.append(Pair(key, value, place))
    return found


def in_order(place: Location) -> tuple[Any, ...]:
    """Return the key by which places are sorted."""
    return place.file.path, place.line, place.column, place.end_line, place.end_column
