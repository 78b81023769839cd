"""Library names that our JavaScript queries use and qlrun does not know, imitated over its tree-sitter nodes.

Each does what the declaration of that name in `javascript/ql/lib/semmle/javascript` says, as far as our queries look.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import javascript_statements
from javascript_nodes import NodeTable, if_any, is_in_type, of_types
from qlrun import jsflow, jsshims
from qlrun.jsprogram import FUNCTIONS, Node, Source, Variable
from qlrun.shims import Shims

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
_NAMESPACES = ("nested_type_identifier", "nested_identifier")


def make(root: Path) -> tuple[Shims, jsshims.Program]:
    """qlrun's shims for the sources below `root`, and ours."""
    shims, program = jsshims.make(root)
    table = Table(shims, program)
    table.tokens()
    table.expressions()
    table.properties()
    table.variables()
    table.parameters()
    table.modules()
    table.types()
    javascript_statements.register(shims, program, table.kind)
    return shims, program


def _is_renamed(node: Node) -> bool:
    """Whether a name is what `{ key: name }` on the left of an assignment binds."""
    return (
        of_types("pair_pattern")(node.parent) and node.parent is not None and node.parent.get("value") is node
    )


class Table(NodeTable):
    """Registers the shims of variables, modules and types, too."""

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
            return if_any(found)

        def is_declared(value: Any) -> bool:
            if of_types("type_identifier")(value) and of_types(*_CLASSES)(value.parent):
                return True
            return of_types("identifier", declared)(value) and (
                jsshims._is_declaration(program, value) or value.type == declared or _is_renamed(value)
            )

        self.kind("VarRef", is_reference, *names)
        self.kind("VarDecl", is_declared, *names[:2], "type_identifier")
        self.kind("VarAccess", is_access, "identifier", "shorthand_property_identifier", "undefined")
        self.simple("BindingPattern", "object_pattern", "array_pattern", *names[:2])
        for name in ("Variable", "LexicalName"):
            self.s.type(name, lambda v: isinstance(v, Variable), lambda: list(program.variables.values()))
        self.s("Variable.getName/0", "LexicalName.getName/0")(lambda v: [v.name])
        owners = ("VarRef", "VarAccess", "VarDecl")
        self.s(*(f"{owner}.getVariable/0" for owner in owners))(variable)

    def parameters(self) -> None:
        """Parameters, which are their patterns in CodeQL."""
        program = self.program

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
        self.s.type(
            "SimpleParameter", lambda v: v in everything and of_types("identifier")(v), lambda: everything
        )

    def modules(self) -> None:
        """Add imports and exports; imports in types load nothing, but tree-sitter shows them as calls."""
        imports = self.program.flow.imports
        for node in [n for n in imports if n.type == "call_expression" and is_in_type(n)]:
            del imports[node]
        reads = self.program.flow.read_at
        for node in [n for n in reads if isinstance(n, Node) and of_types("type_query")(n.parent)]:
            del reads[node]
        s = self.s
        self.simple("NamedImportSpecifier", "import_specifier")
        # every specifier is a source in CodeQL, also `* as s` beside another name
        is_source = self.program.is_source
        self.program.is_source = lambda v: is_source(v) or of_types("namespace_import")(v)  # type: ignore[method-assign]
        for name in ("SourceNode", "DataFlow::SourceNode"):
            s.type(
                name, self.program.is_source, lambda: [n for n in self.every() if self.program.is_source(n)]
            )
        self.simple("ImportNamespaceSpecifier", "namespace_import")
        self.kind(
            "ImportDefaultSpecifier",
            lambda v: of_types("identifier")(v) and of_types("import_clause")(v.parent),
            "identifier",
        )
        self.simple("ExportDeclaration", "export_statement")
        self.simple("ExportSpecifier", "export_specifier")

        @s("ExportDeclaration.isTypeOnly/0")
        def is_type_only(node: Node) -> list[bool]:
            """`export type * from "m"` is an error to tree-sitter, but its words are there."""
            return [True] if node.text.split()[1:2] == ["type"] else []

        self.kind("Module", of_types("program"), "program")
        s.relation("Module.getAnExportedValue/1")(lambda n, name: self.exported(n.file, 0))
        for name, selective in (("SelectiveReExportDeclaration", True), ("BulkReExportDeclaration", False)):
            self.kind(name, lambda v, w=selective: _is_reexport(v, w), "export_statement")
        s("ExportNamedDeclaration.getASpecifier/0", "SelectiveReExportDeclaration.getASpecifier/0")(
            lambda n: [kid for clause in if_any(n.kid("export_clause")) for kid in clause.kids]
        )
        s("ExportSpecifier.getLocal/0")(lambda n: if_any(n.get("name")))
        s("ExportSpecifier.getLocalName/0")(lambda n: [x.text for x in if_any(n.get("name"))])
        self.kind(
            "ImportEqualsDeclaration",
            lambda v: of_types("import_statement")(v) and v.kid("import_require_clause") is not None,
            "import_statement",
        )
        s("ImportEqualsDeclaration.getIdentifier/0")(
            lambda n: if_any(n.kid("import_require_clause").kid("identifier"))
        )

    def exported(self, source: Source, depth: int) -> Iterator[tuple[Node, list[str]]]:
        """Yield what a file exports, and the name: its own values, and those that it hands on from other files."""
        flow = self.program.flow
        for name, value in flow._slot_rhs.get(jsflow.Token("module", source), ()):
            if isinstance(value, Node) and not of_types("export_specifier")(value):
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
            return of_types("identifier")(value) and of_types(*_NAMESPACES)(value.parent)

        def is_access(value: Any) -> bool:
            if not of_types("type_identifier")(value) or of_types("nested_type_identifier")(value.parent):
                return False
            named = (*_DEFINITIONS, "type_parameter")
            return not (of_types(*named)(value.parent) and value.parent.get("name") is value)

        s = self.s
        self.kind("TypeExpr", lambda v: of_types(*_TYPES)(v) or is_namespace(v), *_TYPES, "identifier")
        self.kind("TypeAnnotation", of_types(*_TYPES), *_TYPES)
        s.type("ExprOrType", lambda v: isinstance(v, Node), self.every)
        self.kind("LocalTypeAccess", is_access, "type_identifier")
        self.simple("QualifiedTypeAccess", "nested_type_identifier")
        self.simple("TypeAccess", "type_identifier", "nested_type_identifier")
        self.kind("LocalNamespaceAccess", is_namespace, "identifier")
        self.simple("QualifiedNamespaceAccess", "nested_identifier")
        self.kind(
            "NamespaceAccess",
            lambda v: of_types("nested_identifier")(v) or is_namespace(v),
            *_NAMESPACES,
            "identifier",
        )
        qualified = ("QualifiedTypeAccess", "QualifiedNamespaceAccess")
        s(*(f"{owner}.getQualifier/0" for owner in qualified))(lambda n: n.kids[:1])
        s(*(f"{owner}.getIdentifier/0" for owner in qualified))(lambda n: n.kids[-1:])
        s("TypeAccess.getIdentifier/0")(lambda n: [n] if n.type == "type_identifier" else n.kids[-1:])
        s("TypeAccess.getAsGenericType/0")(
            lambda n: [n.parent] if of_types("generic_type")(n.parent) and n.parent.kids[0] is n else []
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
        s("TypeDefinition.getName/0")(lambda n: [x.text for x in if_any(n.get("name"))])


def _is_exports(base: Node) -> bool:
    """Whether an expression is what a CommonJS module exports: `exports`, `module.exports`, or the object it becomes."""
    if base.text in ("exports", "module.exports"):
        return True
    parent = base.parent
    return (
        of_types("assignment_expression")(parent)
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


def _is_reexport(value: Any, selective: bool) -> bool:
    if not of_types("export_statement")(value) or value.get("source") is None:
        return False
    return (value.kid("export_clause") is not None) is selective


__all__ = ["make"]
