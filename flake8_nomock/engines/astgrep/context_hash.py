"""What a TypeScript finding is anchored to: the statement around it, whatever its layout.

The hash must be the same before and after prettier, so it is taken from the leaves of the syntax tree, without
comments, quotes and the punctuation that only a layout decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ast_grep_py import SgNode

from flake8_nomock.core.hashing import digest
from flake8_nomock.engines.astgrep.ancestors import Part, Position, ends
from flake8_nomock.engines.astgrep.match_to_finding import Place

_ANCHORS = frozenset(
    (
        "expression_statement",
        "import_statement",
        "export_statement",
        "variable_declarator",
        "return_statement",
        "throw_statement",
        "if_statement",
        "while_statement",
        "switch_statement",
        "public_field_definition",
        "pair",
        "required_parameter",
        "function_declaration",
        "class_declaration",
        "method_definition",
        "decorator",
    )
)
_BODIES = frozenset(("statement_block", "class_body", "switch_body", "jsx_text", "comment"))
_CONTAINERS = frozenset(("object", "array"))
_LAYOUT = frozenset(";,(){}|'\"`")


def anchor_at(around: Iterable[Part], place: Place, symbol: str, known: dict[tuple[int, bool], str]) -> str:
    """Return the hash of the innermost statement around the place, or of the symbol where there is none.

    `around` are the nodes on the way down to the place. `known` keeps the hashes of one tree from call to call: many
    findings of one statement must not read it again and again.
    """
    start = (place.line, place.column)
    innermost: Part | None = None
    for part in around:
        if part.kind in _ANCHORS and start < part.end:
            innermost = part
    if innermost is None:
        return digest(symbol)
    name_alone = _names_data(innermost.node, start)
    key = (id(innermost), name_alone)
    if key not in known:
        known[key] = digest(" ".join(_leaves(innermost.node, name_alone)))
    return known[key]


def _names_data(node: SgNode, start: Position) -> bool:
    """Whether the finding is the name of an object or an array, not something in it."""
    named = node.field("name")
    data = node.field("value") if node.kind() == "variable_declarator" else None
    return data is not None and named is not None and start < ends(named)[1] and data.kind() in _CONTAINERS


def _leaves(node: SgNode, name_alone: bool) -> Iterator[str]:
    """Texts of the leaves; what is a body, or data that the finding only gives a name to, is left out."""
    named, data = node.field("name"), node.field("value")
    if name_alone and named is not None and data is not None:
        yield named.text()
        yield data.kind()
        return
    yield from _walk(node)


def _walk(top: SgNode) -> Iterator[str]:
    """With a stack of its own: generated code nests deeper than Python recurses."""
    waiting = [top]
    while waiting:
        node = waiting.pop()
        kind = node.kind()
        if (kind in _BODIES and node is not top) or (kind == "jsx_expression" and _is_blank(node)):
            continue
        children = node.children()
        if kind == "string":
            yield "".join(text for child in children for text in _leaf(child))
        elif children:
            waiting += reversed(_relevant(node, kind, children))
        else:
            yield from _leaf(node)


def _leaf(node: SgNode) -> Iterator[str]:
    text = node.text()
    if text not in _LAYOUT:
        kind = node.kind()
        yield "".join(text.split()) if kind == "ERROR" else _plain(text, kind)


def _is_blank(expression: SgNode) -> bool:
    """Whether it is `{" "}`, which prettier puts where a line of JSX ends, or a comment."""
    return not expression.text().strip("{}").strip().strip("'\"").strip()


def _relevant(node: SgNode, kind: str, children: list[SgNode]) -> list[SgNode]:
    """Children that the anchor is made of: of an `if` its condition, of an arrow function not its body."""
    if kind == "if_statement":
        return [child for child in (node.field("condition"),) if child is not None]
    body = node.field("body") if kind == "arrow_function" else None
    return children if body is None else [child for child in children if ends(child) != ends(body)]


def _plain(text: str, kind: str) -> str:
    """A leaf as prettier leaves it alone: numbers in lower case without needless zeros, quotes not escaped."""
    if kind == "escape_sequence" and text[1:] in ("'", '"'):
        return text[1:]
    if kind != "number":
        return text
    plain = text.lower()
    return re.sub(r"(\.\d*?)0+$", r"\1", plain).rstrip(".") if re.fullmatch(r"\d*\.\d*", plain) else plain
