"""Library names that our JavaScript queries use and qlrun does not know, imitated over its tree-sitter nodes.

Each does what the declaration of that name in `javascript/ql/lib/semmle/javascript` says, as far as our queries look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import javascript_json
import javascript_statements
from javascript_json import Json
from qlrun import jsflow, jsshims
from qlrun.jsflow import enclosing
from qlrun.jsprogram import _EXTENSIONS, _LANGUAGES, FUNCTIONS, Node, Source, Variable, _place, property_name
from qlrun.shims import Comment, Location, Shims
from tree_sitter import Parser

Test = Callable[[Any], bool]


class Token(NamedTuple):
    """A token of a source."""

    text: str
    index: int
    location: Location

    def __hash__(self) -> int:
        return hash(self.location)


_DEFINITIONS = (
    "type_alias_declaration",
    "interface_declaration",
    "class_declaration",
    "abstract_class_declaration",
    "enum_declaration",
)
_CLASSES = ("class_declaration", "abstract_class_declaration", "class")
_TYPES = (
    "type_identifier",
    "predefined_type",
    "nested_type_identifier",
    "nested_identifier",
    "generic_type",
    "array_type",
    "object_type",
    "union_type",
    "literal_type",
)
_IN_TYPES = (
    "type_alias_declaration",
    "type_annotation",
    "type_arguments",
    "type_query",
    "interface_declaration",
)
_PATTERNS = ("pair_pattern", "shorthand_property_identifier_pattern", "object_assignment_pattern")
_NAMESPACES = ("nested_type_identifier", "nested_identifier")


def make(root: Path) -> tuple[Shims, jsshims.Program]:
    """qlrun's shims for the sources below `root`, and ours."""
    shims, program = jsshims.make(root)
    table = _Table(shims, program)
    table.tokens()
    table.expressions()
    table.properties()
    table.variables()
    table.modules()
    table.types()
    javascript_statements.register(shims, program, table.kind)
    return shims, program


def _of(*types: str) -> Test:
    return lambda value: isinstance(value, Node) and value.type in types


def _is_renamed(node: Node) -> bool:
    """Whether a name is what `{ key: name }` on the left of an assignment binds."""
    return _of("pair_pattern")(node.parent) and node.parent is not None and node.parent.get("value") is node


def _some(value: Any) -> list[Any]:
    return [] if value is None else [value]


class _Table:
    """Registers the shims."""

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
        self.kind(name, _of(*types), *types)

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
            self.s(f"{owner}.getLocation/0")(lambda v: _some(self.program.locate(v)))
            self.s(f"{owner}.getFile/0")(lambda v: [p.file for p in _some(self.program.locate(v))])
            self.s(f"{owner}.toString/0")(lambda v: [v.text])
        self.s("Token.getIndex/0")(lambda t: [t.index])
        self.s("Token.getValue/0")(lambda t: [t.text])
        self.s("Token.getNextToken/0")(lambda t: files[t.location.file][t.index + 1 : t.index + 2])

        @self.s("AstNode.getFirstToken/0")
        def first(node: Any) -> list[Token]:
            place = self.program.locate(node)
            return _some(place and starts.get((place.file, place.line, place.column)))

    def expressions(self) -> None:
        """Expressions and statements."""
        s = self.s
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
                lambda v, o=operator: _of("unary_expression")(v) and v.operator == o,
                "unary_expression",
            )
        owners = ("SatisfiesExpr", "NonNullAssertion", "AsTypeAssertion")
        s(*(f"{owner}.getExpression/0" for owner in owners))(lambda n: n.kids[:1])
        s("TypeAssertion.getTypeAnnotation/0")(
            lambda n: n.kids[1:2] if n.type == "as_expression" else n.kids[:1]
        )
        owners = ("SpreadElement", "UnaryExpr", "DeleteExpr", "TypeofExpr")
        s(*(f"{owner}.getOperand/0" for owner in owners))(lambda n: n.kids[:1])
        right = [f"{owner}.getRightOperand/0" for owner in ("LogOrExpr", "NullishCoalescingExpr")]
        s(*right)(lambda n: _some(n.get("right")))
        for name, operator in (("AssignLogOrExpr", "||="), ("AssignNullishCoalescingExpr", "??=")):
            self.kind(
                name,
                lambda v, o=operator: _of("augmented_assignment_expression")(v) and v.operator == o,
                "augmented_assignment_expression",
            )
        self.simple("Decorator", "decorator")
        s(
            "Expr.getEnclosingFunction/0",
            "ExprOrType.getEnclosingFunction/0",
            "NodeInStmtContainer.getEnclosingFunction/0",
        )(lambda n: _some(enclosing(n, FUNCTIONS)))
        s.relation("ObjectExpr.getProperty/1")(lambda n, i: ((kid, [j]) for j, kid in enumerate(n.kids)))
        s("DataFlow::PropRead.getAstNode/0")(lambda n: [n])
        self.simple("TemplateElement", "string_fragment")
        expression = s.types["Expr"]
        s.types["Expr"] = lambda v: expression(v) or _of("string_fragment")(v)
        # the name in a closing tag, and that in `typeof vi.fn` as a type, are no expressions in CodeQL
        for name in ("PropAccess", "DotExpr"):
            access = s.types[name]
            extent = s.extents[name]
            s.type(
                name,
                lambda v, a=access: a(v) and not _of("jsx_closing_element", "type_query")(v.parent),
                lambda e=extent: [n for n in e() if not _of("jsx_closing_element", "type_query")(n.parent)],
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
            if _of("pair", "shorthand_property_identifier")(value):
                return True
            return _of("method_definition", "spread_element")(value) and _of("object")(value.parent)

        def is_pattern(value: Any) -> bool:
            return _of(*_PATTERNS)(value) and _of("object_pattern")(value.parent)

        def name_of(node: Node) -> list[str]:
            key = {"pair_pattern": "key", "object_assignment_pattern": "left"}.get(node.type)
            return _some(property_name(node.get(key) if key else node))

        def value_of(node: Node) -> list[Node]:
            if node.type == "shorthand_property_identifier_pattern":
                return [node]
            value = node.get("value" if node.type == "pair_pattern" else "left")
            return _some(value.get("left") if _of("assignment_pattern")(value) and value else value)

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

    def variables(self) -> None:
        """Variables; the global ones too, which qlrun does not keep."""
        program = self.program
        declared = "shorthand_property_identifier_pattern"
        names = ("identifier", declared, "shorthand_property_identifier", "undefined")
        globals_: dict[str, Variable] = {}
        # the names of classes of TypeScript, which tree-sitter shows as types, so that qlrun does not know them
        classes = {
            (name.file, name.text): Variable(name.text, name.file.root)
            for kind in _CLASSES
            for node in program.by_type[kind]
            if (name := node.get("name")) is not None and name.type == "type_identifier"
        }

        def is_reference(value: Any) -> bool:
            if not isinstance(value, Node):
                return False
            if value.type in (declared, "undefined"):
                return True
            return value in program.references or program.is_global(value)

        def is_access(value: Any) -> bool:
            if not is_reference(value) or value.type == declared or _is_renamed(value):
                return False
            return not jsshims._is_declaration(program, value)

        def variable(node: Node) -> list[Variable]:
            found = program.references.get(node)
            if found is None:
                found = classes.get((node.file, node.text))
            if found is None and (program.is_global(node) or node.type == "undefined"):
                found = globals_.setdefault(node.text, Variable(node.text, node.file.root))
            return _some(found)

        def is_declared(value: Any) -> bool:
            if _of("type_identifier")(value) and _of(*_CLASSES)(value.parent):
                return True
            return _of("identifier", declared)(value) and (
                jsshims._is_declaration(program, value) or value.type == declared or _is_renamed(value)
            )

        self.kind("VarRef", is_reference, *names)
        self.kind("VarDecl", is_declared, *names[:2], "type_identifier")
        self.kind("VarAccess", is_access, "identifier", "shorthand_property_identifier", "undefined")
        self.simple("BindingPattern", "object_pattern", "array_pattern", *names[:2])
        for name in ("Variable", "LexicalName"):
            self.s.type(name, lambda v: isinstance(v, Variable), lambda: list(program.variables.values()))
        self.s("Variable.getName/0", "LexicalName.getName/0")(lambda v: [v.name])

        def pattern(parameter: Node) -> Node:
            """CodeQL's parameter is its pattern, without type and default."""
            inner = parameter.get("pattern") or parameter.get("left")
            return pattern(inner) if inner is not None else parameter

        def parameters(function: Node) -> list[Node]:
            return [pattern(p) for p in program.flow.params(function)]

        self.s("Function.getAParameter/0")(parameters)
        self.s.relation("Function.getParameter/1")(
            lambda n, i: ((p, [k]) for k, p in enumerate(parameters(n)))
        )
        everything = [p for n in self.every() if n.type in FUNCTIONS for p in parameters(n)]
        self.s.type("Parameter", lambda v: v in everything, lambda: everything)
        self.s.type("SimpleParameter", lambda v: v in everything and _of("identifier")(v), lambda: everything)
        owners = ("VarRef", "VarAccess", "VarDecl")
        self.s(*(f"{owner}.getVariable/0" for owner in owners))(variable)

    def modules(self) -> None:
        """Add imports and exports; imports in types load nothing, but tree-sitter shows them as calls."""
        imports = self.program.flow.imports
        for node in [n for n in imports if n.type == "call_expression" and _is_in_type(n)]:
            del imports[node]
        reads = self.program.flow.read_at
        for node in [n for n in reads if isinstance(n, Node) and _of("type_query")(n.parent)]:
            del reads[node]
        s = self.s
        self.simple("NamedImportSpecifier", "import_specifier")
        # every specifier is a source in CodeQL, also `* as s` beside another name
        is_source = self.program.is_source
        self.program.is_source = lambda v: is_source(v) or _of("namespace_import")(v)  # type: ignore[method-assign]
        for name in ("SourceNode", "DataFlow::SourceNode"):
            s.type(
                name, self.program.is_source, lambda: [n for n in self.every() if self.program.is_source(n)]
            )
        self.simple("ImportNamespaceSpecifier", "namespace_import")
        self.kind(
            "ImportDefaultSpecifier",
            lambda v: _of("identifier")(v) and _of("import_clause")(v.parent),
            "identifier",
        )
        self.simple("ExportDeclaration", "export_statement")
        self.simple("ExportSpecifier", "export_specifier")

        @s("ExportDeclaration.isTypeOnly/0")
        def is_type_only(node: Node) -> list[bool]:
            """`export type * from "m"` is an error to tree-sitter, but its words are there."""
            return [True] if node.text.split()[1:2] == ["type"] else []

        self.kind("Module", _of("program"), "program")
        s.relation("Module.getAnExportedValue/1")(lambda n, name: self.exported(n.file, 0))
        for name, selective in (("SelectiveReExportDeclaration", True), ("BulkReExportDeclaration", False)):
            self.kind(name, lambda v, w=selective: _is_reexport(v, w), "export_statement")
        s("ExportNamedDeclaration.getASpecifier/0", "SelectiveReExportDeclaration.getASpecifier/0")(
            lambda n: [kid for clause in _some(n.kid("export_clause")) for kid in clause.kids]
        )
        s("ExportSpecifier.getLocal/0")(lambda n: _some(n.get("name")))
        s("ExportSpecifier.getLocalName/0")(lambda n: [x.text for x in _some(n.get("name"))])
        self.kind(
            "ImportEqualsDeclaration",
            lambda v: _of("import_statement")(v) and v.kid("import_require_clause") is not None,
            "import_statement",
        )
        s("ImportEqualsDeclaration.getIdentifier/0")(
            lambda n: _some(n.kid("import_require_clause").kid("identifier"))
        )

    def exported(self, source: Source, depth: int) -> Iterator[tuple[Node, list[str]]]:
        """Yield what a file exports, and the name: its own values, and those that it hands on from other files."""
        flow = self.program.flow
        for name, value in flow._slot_rhs.get(jsflow.Token("module", source), ()):
            if isinstance(value, Node) and not _of("export_specifier")(value):
                yield value, [name]
        for write in () if source.is_es_module else flow.writes:
            base = write.base
            if (
                isinstance(base, Node)
                and base.file is source
                and _is_exports(base)
                and write.name is not None
            ):
                yield write.rhs, [write.name]
        for node in flow.imports:
            if node.file is source and node.type == "export_statement" and depth < 8:
                target = self.program.resolve(source, flow.imports[node])
                clause = node.kid("export_clause")
                for value, [name] in self.exported(target, depth + 1) if target is not None else ():
                    for exported in [name] if clause is None else _new_names(clause, name):
                        yield value, [exported]

    def types(self) -> None:
        """Types of TypeScript."""

        def is_namespace(value: Any) -> bool:
            return _of("identifier")(value) and _of(*_NAMESPACES)(value.parent)

        def is_access(value: Any) -> bool:
            if not _of("type_identifier")(value) or _of("nested_type_identifier")(value.parent):
                return False
            named = (*_DEFINITIONS, "type_parameter")
            return not (_of(*named)(value.parent) and value.parent.get("name") is value)

        s = self.s
        self.kind("TypeExpr", lambda v: _of(*_TYPES)(v) or is_namespace(v), *_TYPES, "identifier")
        self.kind("TypeAnnotation", _of(*_TYPES), *_TYPES)
        s.type("ExprOrType", lambda v: isinstance(v, Node), self.every)
        self.kind("LocalTypeAccess", is_access, "type_identifier")
        self.simple("QualifiedTypeAccess", "nested_type_identifier")
        self.simple("TypeAccess", "type_identifier", "nested_type_identifier")
        self.kind("LocalNamespaceAccess", is_namespace, "identifier")
        self.simple("QualifiedNamespaceAccess", "nested_identifier")
        self.kind(
            "NamespaceAccess",
            lambda v: _of("nested_identifier")(v) or is_namespace(v),
            *_NAMESPACES,
            "identifier",
        )
        qualified = ("QualifiedTypeAccess", "QualifiedNamespaceAccess")
        s(*(f"{owner}.getQualifier/0" for owner in qualified))(lambda n: n.kids[:1])
        s(*(f"{owner}.getIdentifier/0" for owner in qualified))(lambda n: n.kids[-1:])
        s("TypeAccess.getIdentifier/0")(lambda n: [n] if n.type == "type_identifier" else n.kids[-1:])
        s("TypeAccess.getAsGenericType/0")(
            lambda n: [n.parent] if _of("generic_type")(n.parent) and n.parent.kids[0] is n else []
        )
        self.simple("GenericTypeExpr", "generic_type")
        s("GenericTypeExpr.getTypeAccess/0")(lambda n: n.kids[:1])
        self.simple("ArrayTypeExpr", "array_type")
        s("ArrayTypeExpr.getElementType/0")(lambda n: n.kids[:1])
        self.simple("InterfaceTypeExpr", "object_type")
        for name, word in (("isAny", "any"), ("isUnknownKeyword", "unknown"), ("isNever", "never")):
            s(f"TypeExpr.{name}/0", f"TypeAnnotation.{name}/0")(
                lambda n, w=word: [True] if n.type == "predefined_type" and n.text == w else []
            )
        self.simple("TypeDefinition", *_DEFINITIONS)
        s("TypeDefinition.getName/0")(lambda n: [x.text for x in _some(n.get("name"))])


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


def _is_exports(base: Node) -> bool:
    """Whether an expression is what a CommonJS module exports: `exports`, `module.exports`, or the object it becomes."""
    if base.text in ("exports", "module.exports"):
        return True
    parent = base.parent
    return (
        _of("assignment_expression")(parent)
        and parent is not None
        and parent.get("right") is base
        and (parent.get("left") or base).text == "module.exports"
    )


def _new_names(clause: Node, name: str) -> list[str]:
    """Return the names under which `export { a as b } from` hands on `name`."""
    return [
        (item.get("alias") or item.kids[0]).text
        for item in clause.kids
        if item.get("name") is not None and item.kids[0].text == name
    ]


def _is_in_type(node: Node | None) -> bool:
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


def _is_reexport(value: Any, selective: bool) -> bool:
    if not _of("export_statement")(value) or value.get("source") is None:
        return False
    return (value.kid("export_clause") is not None) is selective


__all__ = ["make"]
