"""The statements of a script that export names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ast_grep_py import SgNode

from flake8_nomock.engines.astgrep.declarations import DEFAULT, WHOLE, bindings
from flake8_nomock.engines.astgrep.syntax import of_kind, string_of


class Exported(NamedTuple):
    """A name that a script exports."""

    specifier: str
    """Of the module that it is exported from; empty if it is the script's own."""
    name: str
    """What it is called there."""
    value: SgNode | None = None
    """The expression or declaration, where the export itself has it."""


def exported_by(statement: SgNode) -> Iterator[tuple[str, Exported]]:
    """Yield the names that an export statement exports, those of types left out."""
    if any(child.kind() == "type" for child in statement.children()):
        return
    source = statement.field("source")
    specifier = string_of(source) if source is not None else ""
    declaration, value = statement.field("declaration"), statement.field("value")
    if any(child.kind() == "default" for child in statement.children()):
        yield DEFAULT, Exported("", DEFAULT, value or declaration)
    elif declaration is not None:
        yield from (
            (name, Exported("", name, found.value))
            for name, found in bindings(declaration)
            if found.value is not None and not found.member
        )
    for clause in of_kind(statement, "export_clause"):
        for part in of_kind(clause, "export_specifier"):
            name, alias = part.field("name"), part.field("alias")
            if name is not None:
                yield (alias or name).text(), Exported(specifier, name.text())
    for part in of_kind(statement, "namespace_export"):
        for name in of_kind(part, "identifier"):
            yield name.text(), Exported(specifier, WHOLE)


def assigned_exports(statement: SgNode) -> Iterator[tuple[str, Exported]]:
    """Yield the names of `module.exports = { … }` and of `exports.name = …`."""
    for assignment in of_kind(statement, "assignment_expression"):
        target, value = assignment.field("left"), assignment.field("right")
        if target is None or value is None:
            continue
        owner, _, name = target.text().rpartition(".")
        if owner in ("exports", "module.exports"):
            yield name, Exported("", name, value)
        elif target.text() == "module.exports" and value.kind() == "object":
            for part in value.children():
                if part.kind() == "shorthand_property_identifier":
                    yield part.text(), Exported("", part.text())
                elif part.kind() == "pair" and (key := part.field("key")) is not None:
                    yield key.text(), Exported("", key.text(), part.field("value"))
