"""Classes of nodes and tokens of CodeQL's library for JavaScript, over the tree-sitter nodes of qlrun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import javascript_json
from javascript_json import Json
from qlrun import jsshims
from qlrun.jsflow import enclosing
from qlrun.jsprogram import _EXTENSIONS, _LANGUAGES, FUNCTIONS, Node, Source, _place, property_name
from qlrun.shims import Comment, Location, Shims
from tree_sitter import Parser

Test = Callable[[Any], bool]
_IN_TYPES = (
    "type_alias_declaration",
    "type_annotation",
    "type_arguments",
    "type_query",
    "interface_declaration",
)
_PATTERNS = ("pair_pattern", "shorthand_property_identifier_pattern", "object_assignment_pattern")


class Token(NamedTuple):
    """A token of a source."""

    text: str
    index: int
    location: Location

    def __hash__(self) -> int:
        return hash(self.location)


def of_types(*types: str) -> Test:
    """Return a test whether a value is a node of some types."""
    return lambda value: isinstance(value, Node) and value.type in types


def if_any(value: Any) -> list[Any]:
    """Return a list of a value, which is empty for None."""
    return [] if value is None else [value]


class NodeTable:
    """Registers the shims of nodes, tokens, expressions and properties."""

    def __init__(self, shims: Shims, program: jsshims.Program) -> None:
        self.s = shims
        self.program = program
        self.json = javascript_json.register(shims, program)
        self.all_tokens: dict[Source, list[Token]] = {x: list(_tokens(x)) for x in program.sources}

    def kind(self, name: str, test: Test, *types: str) -> None:
        """Define a class of syntax nodes of some types that pass a test."""

        def extent() -> list[Node]:
            nodes = self.program.by_type
            found = [n for t in types for n in nodes[t]] if types else self.every()
            return [n for n in found if test(n)]

        self.s.type(name, test, extent)

    def simple(self, name: str, *types: str) -> None:
        """Define a class of all syntax nodes of some types."""
        self.kind(name, of_types(*types), *types)

    def every(self) -> list[Node]:
        """All syntax nodes."""
        return [node for source in self.program.sources for node in source.nodes]

    def tokens(self) -> None:
        """Tokens, and what has a location."""
        locate = self.program.locate
        self.program.locate = lambda v: (  # type: ignore[method-assign]
            v.location if isinstance(v, (Token, Json)) else locate(v)
        )
        tokens = [token for found in self.all_tokens.values() for token in found]
        starts = {(t.location.file, t.location.line, t.location.column): t for t in tokens}
        files = {x.file: found for x, found in self.all_tokens.items()}
        self.s.type("Token", lambda v: isinstance(v, Token), lambda: tokens)
        self.s.type("EOFToken", lambda v: False, list)
        self.s.type(
            "Locatable",
            lambda v: isinstance(v, (Node, Token, Comment, Json)),
            lambda: [*self.every(), *tokens, *self.program.comments, *self.json],
        )
        for owner in ("Locatable", "Token", "JsonValue"):
            self.s(f"{owner}.getLocation/0")(lambda v: if_any(self.program.locate(v)))
            self.s(f"{owner}.getFile/0")(lambda v: [p.file for p in if_any(self.program.locate(v))])
            self.s(f"{owner}.toString/0")(lambda v: [v.text])
        self.s("Token.getIndex/0")(lambda t: [t.index])
        self.s("Token.getValue/0")(lambda t: [t.text])
        self.s("Token.getNextToken/0")(lambda t: files[t.location.file][t.index + 1 : t.index + 2])

        @self.s("AstNode.getFirstToken/0")
        def first(node: Any) -> list[Token]:
            place = self.program.locate(node)
            return if_any(place and starts.get((place.file, place.line, place.column)))

    def expressions(self) -> None:
        """Expressions and statements."""
        self.simple("SatisfiesExpr", "satisfies_expression")
        self.simple("NonNullAssertion", "non_null_expression")
        self.simple("AsTypeAssertion", "as_expression")
        self.simple("SuperExpr", "super")
        self.simple("FunctionExpr", "function_expression", "generator_function", "method_definition")
        self.simple("NumberLiteral", "number")
        self.simple("BooleanLiteral", "true", "false")
        self.simple("RegExpLiteral", "regex")
        self.simple("SpreadElement", "spread_element")
        self.simple("Literal", "string", "number", "true", "false", "null", "regex")
        self.simple("CatchClause", "catch_clause")
        self.simple("ClassExpr", "class")
        for name, operator in (("DeleteExpr", "delete"), ("TypeofExpr", "typeof")):
            self.kind(
                name,
                lambda v, o=operator: of_types("unary_expression")(v) and v.operator == o,
                "unary_expression",
            )
        self._operands()
        self._templates()

    def _operands(self) -> None:
        s = self.s
        owners = ("SatisfiesExpr", "NonNullAssertion", "AsTypeAssertion")
        s(*(f"{owner}.getExpression/0" for owner in owners))(lambda n: n.kids[:1])
        s("TypeAssertion.getTypeAnnotation/0")(
            lambda n: n.kids[1:2] if n.type == "as_expression" else n.kids[:1]
        )
        owners = ("SpreadElement", "UnaryExpr", "DeleteExpr", "TypeofExpr")
        s(*(f"{owner}.getOperand/0" for owner in owners))(lambda n: n.kids[:1])
        right = [f"{owner}.getRightOperand/0" for owner in ("LogOrExpr", "NullishCoalescingExpr")]
        s(*right)(lambda n: if_any(n.get("right")))
        for name, operator in (("AssignLogOrExpr", "||="), ("AssignNullishCoalescingExpr", "??=")):
            self.kind(
                name,
                lambda v, o=operator: of_types("augmented_assignment_expression")(v) and v.operator == o,
                "augmented_assignment_expression",
            )
        self.simple("Decorator", "decorator")
        s(
            "Expr.getEnclosingFunction/0",
            "ExprOrType.getEnclosingFunction/0",
            "NodeInStmtContainer.getEnclosingFunction/0",
        )(lambda n: if_any(enclosing(n, FUNCTIONS)))
        s.relation("ObjectExpr.getProperty/1")(lambda n, i: ((kid, [j]) for j, kid in enumerate(n.kids)))
        s("DataFlow::PropRead.getAstNode/0")(lambda n: [n])
        self.simple("TemplateElement", "string_fragment")

    def _templates(self) -> None:
        s = self.s
        expression = s.types["Expr"]
        s.types["Expr"] = lambda v: expression(v) or of_types("string_fragment")(v)
        # the name in a closing tag, and that in `typeof vi.fn` as a type, are no expressions in CodeQL
        for name in ("PropAccess", "DotExpr"):
            access = s.types[name]
            extent = s.extents[name]
            s.type(
                name,
                lambda v, a=access: a(v) and not of_types("jsx_closing_element", "type_query")(v.parent),
                lambda e=extent: [
                    n for n in e() if not of_types("jsx_closing_element", "type_query")(n.parent)
                ],
            )
        s("TemplateElement.getValue/0")(lambda n: [n.text])

        @s.relation("TemplateLiteral.getElement/1")
        def element(node: Node, i: Any) -> Iterator[tuple[Node, list[int]]]:
            for number, kid in enumerate(node.kids):
                inner = kid if kid.type == "string_fragment" else (kid.kids or [kid])[0]
                yield inner, [number]

    def properties(self) -> None:
        """Properties of object literals and of patterns."""

        def is_property(value: Any) -> bool:
            if of_types("pair", "shorthand_property_identifier")(value):
                return True
            return of_types("method_definition", "spread_element")(value) and of_types("object")(value.parent)

        def is_pattern(value: Any) -> bool:
            return of_types(*_PATTERNS)(value) and of_types("object_pattern")(value.parent)

        def name_of(node: Node) -> list[str]:
            key = {"pair_pattern": "key", "object_assignment_pattern": "left"}.get(node.type)
            return if_any(property_name(node.get(key) if key else node))

        def value_of(node: Node) -> list[Node]:
            if node.type == "shorthand_property_identifier_pattern":
                return [node]
            value = node.get("value" if node.type == "pair_pattern" else "left")
            return if_any(value.get("left") if of_types("assignment_pattern")(value) and value else value)

        s = self.s
        kinds = ("pair", "shorthand_property_identifier", "method_definition", "spread_element")
        self.kind("Property", is_property, *kinds)
        self.kind("ValueProperty", lambda v: is_property(v) and v.type in kinds[:2], *kinds[:2])
        self.kind("SpreadProperty", lambda v: is_property(v) and v.type == "spread_element", "spread_element")
        s("Property.isShorthand/0")(lambda n: [True] if n.type == "shorthand_property_identifier" else [])
        s("Property.getObjectExpr/0")(lambda n: [n.parent])
        s("Property.getInit/0", "SpreadProperty.getInit/0")(lambda n: [n.get("value") or n])
        self.simple("ObjectPattern", "object_pattern")
        self.kind("PropertyPattern", is_pattern, *_PATTERNS)
        s("ObjectPattern.getAPropertyPattern/0")(lambda n: [k for k in n.kids if is_pattern(k)])
        s("PropertyPattern.getObjectPattern/0")(lambda n: [n.parent])
        s("PropertyPattern.getName/0")(name_of)
        s("PropertyPattern.getValuePattern/0")(value_of)


def _tokens(source: Source) -> Iterator[Token]:
    """Yield the leaves of the tree; strings and regular expressions are one token each."""
    tree = Parser(_LANGUAGES[_EXTENSIONS[source.path.suffix]]).parse(source.raw)
    todo, index = [tree.root_node], 0
    while todo:
        node = todo.pop()
        if node.type in ("comment", "html_comment"):
            continue
        if node.child_count and node.type not in ("string", "regex"):
            todo.extend(reversed(node.children))
        elif node.start_byte < node.end_byte:
            yield Token((node.text or b"").decode(errors="replace"), index, _place(source, node))
            index += 1


def is_in_type(node: Node | None) -> bool:
    """Return whether a node is part of a type."""
    while node is not None:
        parent = node.parent
        if node.type in _IN_TYPES or (
            parent is not None
            and parent.type in ("as_expression", "satisfies_expression")
            and parent.kids[-1] is node
        ):
            return True
        node = parent
    return False
