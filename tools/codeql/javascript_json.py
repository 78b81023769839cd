"""CodeQL's `JsonValue` and `PackageJson` for qlrun, which reads no JSON: the same values, at the same places.

JSON is read as a JavaScript expression, whose nodes have places; a tree of values with places has no other reader here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qlrun.jsprogram import _LANGUAGES
from qlrun.jsshims import Program
from qlrun.shims import File, Location, Shims
from tree_sitter import Node, Parser


@dataclass(eq=False)
class Json:
    """A value. `text` is the content of a string, or how another value is written."""

    kind: str
    text: str
    location: Location
    top: bool
    properties: list[tuple[str, Json]] = field(default_factory=list)


def register(shims: Shims, program: Program) -> list[Json]:
    """Register the classes and members that our queries use; what comes back are all values of all files."""
    values: list[Json] = []
    for path in sorted(program.root.rglob("*.json")):
        file = File(path.relative_to(program.root).as_posix(), str(path))
        program.files.append(file)
        # brackets make an expression of what would be a block; they move the first line by one column
        tree = Parser(_LANGUAGES["js"]).parse(b"(" + path.read_bytes() + b")")
        statement = next(node for node in tree.root_node.named_children if node.type != "comment")
        values += _values(statement.named_children[0].named_children[0], file, True)

    def kind(name: str, *kinds: str) -> None:
        found = [value for value in values if not kinds or value.kind in kinds]
        shims.type(name, lambda v: isinstance(v, Json) and (not kinds or v.kind in kinds), lambda: found)

    kind("JsonValue")
    kind("JsonObject", "object")
    kind("JsonPrimitiveValue", "string", "number", "true", "false", "null")
    packages = [value for value in values if value.top and _is_package(value)]
    shims.type("PackageJson", lambda v: any(v is package for package in packages), lambda: packages)

    owners = ("PackageJson", "JsonValue", "JsonObject")

    @shims.relation(*(f"{owner}.getPropValue/1" for owner in owners))
    def property_value(value: Json, name: Any) -> Iterable[tuple[Json, list[str]]]:
        return [(inner, [key]) for key, inner in value.properties]

    shims("PackageJson.getScripts/0")(lambda v: [inner for key, inner in v.properties if key == "scripts"])
    shims("JsonValue.getStringValue/0")(lambda v: [v.text] if v.kind == "string" else [])
    shims("JsonPrimitiveValue.getValue/0")(lambda v: [v.text])
    shims(*(f"{owner}.getJsonFile/0" for owner in owners))(lambda v: [v.location.file])
    shims(*(f"{owner}.isTopLevel/0" for owner in owners))(lambda v: [True] if v.top else [])
    return values


def _is_package(value: Json) -> bool:
    return value.kind == "object" and Path(value.location.file.path).name == "package.json"


def _values(node: Node, file: File, top: bool) -> Iterator[Json]:
    """Yield the value of a node, and after it the values within."""
    raw = (node.text or b"").decode()
    (row, column), (end_row, end_column) = node.start_point, node.end_point
    place = Location(file, row + 1, column + (row > 0), end_row + 1, end_column - (end_row == 0))
    value = Json(node.type, raw[1:-1] if node.type == "string" else raw, place, top)
    yield value
    for kid in node.named_children:
        content = kid.child_by_field_name("value") if kid.type == "pair" else kid
        if node.type not in ("object", "array") or content is None:
            continue
        inner = list(_values(content, file, False))
        if kid.type == "pair":
            key = kid.child_by_field_name("key")
            value.properties.append((((key and key.text) or b"").decode()[1:-1], inner[0]))
        yield from inner


__all__ = ["Json", "register"]
