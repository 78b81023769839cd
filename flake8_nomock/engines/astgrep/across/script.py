"""One script: what it imports, what it exports, and which of its expressions are doubles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import cached_property

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.across.script_syntax import (
    Exported,
    ImportedName,
    assigned_exports,
    declared_by,
    exported_by,
    imported_by,
    of_kind,
    required_by,
    string_of,
)
from flake8_nomock.engines.astgrep.source_files import BOM

_MADE = ("NMK102", "NMK104")
_HAND_WRITTEN = "NMK401"
_FUNCTIONS = (
    "arrow_function",
    "function_declaration",
    "function_expression",
    "generator_function_declaration",
)
_BODIES = (*_FUNCTIONS, "method_definition")
_WRAPPERS = (
    "parenthesized_expression",
    "await_expression",
    "as_expression",
    "satisfies_expression",
    "non_null_expression",
)
_PASSING = ("Object.freeze", "Object.assign", "Object.seal", "Promise.resolve")
"""Calls that answer with what they are given."""
_DEEPEST = 6


class Script:
    """A parsed script with the findings in it."""

    def __init__(
        self,
        path: str,
        text: str,
        findings: Collection[Finding] = (),
        elsewhere: Callable[[ImportedName], tuple[str, str]] = lambda imported: ("", ""),
    ) -> None:
        """`elsewhere` says of an imported name what it is (`object` or `factory`) and what makes the double."""
        self.path = path
        self._elsewhere = elsewhere
        self.text = text.removeprefix(BOM)
        self._findings = findings

    @cached_property
    def root(self) -> SgNode:
        """The syntax tree."""
        return SgRoot(self.text, grammar_of(self.path).lower()).root()

    # -- names ---------------------------------------------------------------------------------

    @cached_property
    def imports(self) -> dict[str, ImportedName]:
        """The names that are bound by import statements and by `require` at the top level."""
        found: dict[str, ImportedName] = {}
        for statement in self.root.children():
            if statement.kind() == "import_statement":
                found.update(imported_by(statement))
            elif statement.kind() in ("lexical_declaration", "variable_declaration"):
                for declarator in of_kind(statement, "variable_declarator"):
                    found.update(required_by(declarator, statement))
        return found

    @cached_property
    def exports(self) -> dict[str, Exported]:
        """The names that are exported, those of star exports left out."""
        found: dict[str, Exported] = {}
        for statement in self.root.children():
            if statement.kind() == "export_statement":
                found.update(exported_by(statement))
            elif statement.kind() == "expression_statement":
                found.update(assigned_exports(statement))
        return found

    @cached_property
    def star_exports(self) -> list[str]:
        """The specifiers of `export * from`."""
        return [
            string_of(source)
            for statement in self.root.children()
            if statement.kind() == "export_statement"
            and (source := statement.field("source")) is not None
            and any(child.kind() == "*" for child in statement.children())
        ]

    def declared(self, name: str) -> SgNode | None:
        """Return what a name at the top level is: its initial value, or its function or class."""
        return self._declarations.get(name)

    @cached_property
    def _declarations(self) -> dict[str, SgNode]:
        found: dict[str, SgNode] = {}
        for statement in self.root.children():
            inner = statement.field("declaration") if statement.kind() == "export_statement" else statement
            if inner is not None:
                found.update(declared_by(inner))
        return found

    # -- doubles -------------------------------------------------------------------------------

    @cached_property
    def _made(self) -> dict[tuple[int, int], str]:
        return {
            (f.line, f.column): f.symbol for f in self._findings if f.code in _MADE and f.severity == "error"
        }

    @cached_property
    def _written(self) -> set[int]:
        return {f.line for f in self._findings if f.code == _HAND_WRITTEN and f.severity == "error"}

    @property
    def may_make(self) -> bool:
        """Whether a double is made in it."""
        return bool(self._made or self._written)

    def made(self, node: SgNode | None, depth: int = 0) -> str:
        """Return what makes the double that an expression is, or that is one of its members; empty if it is none."""
        while node is not None and node.kind() in _WRAPPERS:
            node = next((c for c in node.children() if c.is_named()), None)
        if node is None or depth > _DEEPEST:
            return ""
        kind = node.kind()
        if kind in ("call_expression", "new_expression"):
            start = node.range().start
            made = self._made.get((start.line + 1, start.column + 1), "")
            return made or self._made_by(node, depth)
        if kind == "object":
            values = [p.field("value") for p in of_kind(node, "pair")]
            values += of_kind(node, "shorthand_property_identifier")
            return next(filter(None, (self.made(value, depth + 1) for value in values)), "")
        if kind == "array":
            return next(filter(None, (self.made(c, depth + 1) for c in node.children() if c.is_named())), "")
        if kind == "ternary_expression":
            one, other = node.field("consequence"), node.field("alternative")
            return self.made(one, depth + 1) or self.made(other, depth + 1)
        if kind in ("identifier", "shorthand_property_identifier"):
            value = _in_scope(node) or self.declared(node.text())
            if value is None:
                return self._from_elsewhere(node.text(), "object")
            return self.made(value, depth + 1) if not self.is_class(value) else ""
        return ""

    def _from_elsewhere(self, name: str, kind: str) -> str:
        imported = self.imports.get(name)
        found, made = self._elsewhere(imported) if imported is not None else ("", "")
        return made if found == kind else ""

    def _made_by(self, call: SgNode, depth: int) -> str:
        callee = call.field("function") or call.field("constructor")
        arguments = call.field("arguments")
        if callee is not None and callee.text() in _PASSING and arguments is not None:
            return next(
                filter(None, (self.made(c, depth + 1) for c in arguments.children() if c.is_named())), ""
            )
        if callee is None or callee.kind() != "identifier":
            return ""
        value = _in_scope(callee) or self.declared(callee.text())
        if value is None:
            kind = "factory" if call.kind() == "call_expression" else "object"
            return self._from_elsewhere(callee.text(), kind)
        if call.kind() == "new_expression":
            return callee.text() if self.is_class(value) else ""
        return self.made_by_call(value, depth + 1)

    def made_by_call(self, function: SgNode, depth: int = 0) -> str:
        """Return what makes the double that a function returns; empty if it is no function, or returns none."""
        if function.kind() not in _FUNCTIONS or depth > _DEEPEST:
            return ""
        body = function.field("body")
        if body is None:
            return ""
        values = _returned(body) if body.kind() == "statement_block" else [body]
        return next(filter(None, (self.made(value, depth + 1) for value in values)), "")

    def is_class(self, node: SgNode) -> bool:
        """Whether a declaration is a class, written by hand as a double."""
        return node.kind() in ("class_declaration", "class") and node.range().start.line + 1 in self._written

    def is_written_object(self, node: SgNode) -> bool:
        """Whether a value is an object that is a double by its name, written by hand."""
        return node.kind() == "object" and node.range().start.line + 1 in self._written


def _in_scope(node: SgNode) -> SgNode | None:
    """Return what a name is in the functions around it: the value of a declaration there; None at the top level."""
    name, around = node.text(), node.parent()
    while around is not None:
        if around.kind() == "statement_block":
            for statement in around.children():
                found = declared_by(statement).get(name)
                if found is not None:
                    return found
        around = around.parent()
    return None


def _returned(block: SgNode) -> Iterator[SgNode]:
    todo = list(block.children())
    while todo:
        node = todo.pop(0)
        if node.kind() in _BODIES or node.kind().startswith("class"):
            continue
        if node.kind() == "return_statement":
            yield from (child for child in node.children() if child.is_named())
        todo += node.children()
