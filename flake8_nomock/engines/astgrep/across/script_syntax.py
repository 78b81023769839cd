"""The statements of a script that import, export and declare names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ast_grep_py import SgNode


class ImportedName(NamedTuple):
    """A name that an import statement, or a `require`, binds."""

    specifier: str
    name: str
    """What it is called there; `*` for the whole module, `default`."""
    node: SgNode
    """The statement."""


class Exported(NamedTuple):
    """A name that a script exports."""

    specifier: str
    """Of the module that it is exported from; empty if it is the script's own."""
    name: str
    """What it is called there."""
    value: SgNode | None = None
    """The expression or declaration, where the export itself has it."""


def declared_by(statement: SgNode) -> dict[str, SgNode]:
    """Return the names that a declaration binds, with their values."""
    if statement.kind() in ("lexical_declaration", "variable_declaration"):
        found = {}
        for declarator in of_kind(statement, "variable_declarator"):
            name, value = declarator.field("name"), declarator.field("value")
            if name is not None and value is not None and name.kind() == "identifier":
                found[name.text()] = value
        return found
    name = statement.field("name") if statement.kind().endswith("_declaration") else None
    return {name.text(): statement} if name is not None else {}


def imported_by(statement: SgNode) -> Iterator[tuple[str, ImportedName]]:
    """Yield the names that an import statement binds, those of types left out."""
    source = statement.field("source")
    clause = next(iter(of_kind(statement, "import_clause")), None)
    if source is None or clause is None or any(c.kind() == "type" for c in statement.children()):
        return
    for part in clause.children():
        if part.kind() == "identifier":
            yield part.text(), ImportedName(string_of(source), "default", statement)
        elif part.kind() == "namespace_import":
            yield from (
                (n.text(), ImportedName(string_of(source), "*", statement))
                for n in of_kind(part, "identifier")
            )
        elif part.kind() == "named_imports":
            for specifier in of_kind(part, "import_specifier"):
                name, alias = specifier.field("name"), specifier.field("alias")
                is_type = any(c.kind() == "type" for c in specifier.children())
                if name is not None and not is_type:
                    yield (alias or name).text(), ImportedName(string_of(source), name.text(), statement)


def required_by(declarator: SgNode, statement: SgNode) -> Iterator[tuple[str, ImportedName]]:
    """Yield the names of `const { a, b: c } = require("./x")`."""
    name, value = declarator.field("name"), declarator.field("value")
    if name is None or value is None or value.kind() != "call_expression":
        return
    callee, arguments = value.field("function"), value.field("arguments")
    text = next(iter(of_kind(arguments, "string")), None) if arguments is not None else None
    if callee is None or callee.text() != "require" or text is None:
        return
    if name.kind() == "identifier":
        yield name.text(), ImportedName(string_of(text), "*", statement)
    for part in name.children() if name.kind() == "object_pattern" else ():
        if part.kind() == "shorthand_property_identifier_pattern":
            yield part.text(), ImportedName(string_of(text), part.text(), statement)
        elif part.kind() == "pair_pattern":
            key, target = part.field("key"), part.field("value")
            if key is not None and target is not None:
                yield target.text(), ImportedName(string_of(text), key.text(), statement)


def exported_by(statement: SgNode) -> Iterator[tuple[str, Exported]]:
    """Yield the names that an export statement exports, those of types left out."""
    if any(child.kind() == "type" for child in statement.children()):
        return
    source = statement.field("source")
    specifier = string_of(source) if source is not None else ""
    declaration, value = statement.field("declaration"), statement.field("value")
    if any(child.kind() == "default" for child in statement.children()):
        yield "default", Exported("", "default", value or declaration)
    elif declaration is not None:
        yield from ((name, Exported("", name, node)) for name, node in declared_by(declaration).items())
    for clause in of_kind(statement, "export_clause"):
        for part in of_kind(clause, "export_specifier"):
            name, alias = part.field("name"), part.field("alias")
            if name is not None:
                yield (alias or name).text(), Exported(specifier, name.text())
    for part in of_kind(statement, "namespace_export"):
        for name in of_kind(part, "identifier"):
            yield name.text(), Exported(specifier, "*")


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


def of_kind(node: SgNode, kind: str) -> Sequence[SgNode]:
    """Return the children of a kind."""
    return [child for child in node.children() if child.kind() == kind]


def string_of(node: SgNode) -> str:
    """Return the text of a string literal."""
    return node.text().strip("\"'`")
