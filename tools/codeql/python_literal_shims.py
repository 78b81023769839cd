"""Strings of CodeQL's library for Python: their parts and prefixes, which `ast` does not keep."""

from __future__ import annotations

import ast
import re
import tokenize
from typing import NamedTuple

import python_program
from python_records import in_order
from qlrun import pyshims
from qlrun.shims import File, Location, Shims


class StringPart(NamedTuple):
    """A literal of several that stand side by side."""

    text: str
    location: Location


def add_literals(s: Shims, program: python_program.Program) -> None:
    """Add the members of string literals."""
    tokens = {
        tree: _string_tokens(program.mod_of[tree].file)
        for tree in program.nodes
        if isinstance(tree, ast.Module)
    }

    def parts(node: ast.AST) -> list[StringPart]:
        place = pyshims.Program.locate(program, node)
        if place is None:
            return []
        start, end = (place.line, place.column), (place.end_line, place.end_column)
        return [
            part
            for part in tokens[program.mod_of[node].tree]
            if start <= (part.location.line, part.location.column)
            and (part.location.end_line, part.location.end_column) <= end
        ]

    def concatenated(node: ast.AST) -> list[StringPart]:
        found = parts(node)
        return found if len(found) > 1 else []

    def all_parts() -> list[StringPart]:
        literals = [n for n in program.nodes if isinstance(n, (ast.Constant, ast.JoinedStr))]
        return sorted(
            {part for node in literals for part in concatenated(node)}, key=lambda p: in_order(p.location)
        )

    def prefix(node: ast.AST) -> list[str]:
        found = parts(node)
        return re.findall(r"^[a-zA-Z]*(?:\"{3}|'{3}|\"|')", found[0].text) if found else []

    s.type("StringPart", lambda v: isinstance(v, StringPart), all_parts)
    s("StringLiteral.getAnImplicitlyConcatenatedPart/0", "Str_.getAnImplicitlyConcatenatedPart/0")(
        concatenated
    )
    s("StringLiteral.getPrefix/0", "Str_.getPrefix/0")(prefix)
    s("StringPart.getLocation/0", "StringPart_.getLocation/0")(lambda part: [part.location])


def _string_tokens(file: File) -> list[StringPart]:
    """Return the string literals of a file in the order of the source; none where it cannot be read as Python."""
    found = []
    try:
        with tokenize.open(file.absolute) as source:
            for token in tokenize.generate_tokens(source.readline):
                if token.type == tokenize.STRING:
                    (line, column), (end_line, end_column) = token.start, token.end
                    place = Location(file, line, column + 1, end_line, end_column)
                    found.append(StringPart(token.string, place))
    except (OSError, SyntaxError, tokenize.TokenError):
        return []
    return found
