"""One script: what it imports, what it exports, and which of its expressions are doubles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.astgrep.across.exports import Exported, assigned_exports, exported_by
from flake8_nomock.engines.astgrep.declarations import Declaration, bindings, declaration_of
from flake8_nomock.engines.astgrep.source_files import BOM
from flake8_nomock.engines.astgrep.syntax import arguments_of, named_children, of_kind, string_of, unwrapped

_MADE = ("NMK102", "NMK104")
_HAND_WRITTEN = "NMK401"
_FUNCTIONS = (
    "arrow_function",
    "function_declaration",
    "function_expression",
    "generator_function_declaration",
)
_BODIES = (*_FUNCTIONS, "method_definition")
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
        elsewhere: Callable[[Declaration], tuple[str, str]] = lambda imported: ("", ""),
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
    def imports(self) -> dict[str, Declaration]:
        """The names that are bound by import statements and by `require` at the top level, those of types left out."""
        return {name: found for name, found in self._bindings if found.module and not found.is_type}

    @cached_property
    def _bindings(self) -> list[tuple[str, Declaration]]:
        """The names that are bound at the top level."""
        return [found for statement in self.root.children() for found in bindings(statement)]

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
        return self._declared.get(name)

    @cached_property
    def _declared(self) -> dict[str, SgNode]:
        return {
            name: found.value
            for name, found in self._bindings
            if found.value is not None and not found.member and not found.module
        }

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
        if node is None or depth > _DEEPEST:
            return ""
        node = unwrapped(node)
        kind = node.kind()
        if kind in ("call_expression", "new_expression"):
            start = node.range().start
            made = self._made.get((start.line + 1, start.column + 1), "")
            return made or self._made_by(node, depth)
        if kind == "object":
            values = [p.field("value") for p in of_kind(node, "pair")]
            values += of_kind(node, "shorthand_property_identifier")
            return self._first_made(values, depth)
        if kind == "array":
            return self._first_made(named_children(node), depth)
        if kind == "ternary_expression":
            return self._first_made([node.field("consequence"), node.field("alternative")], depth)
        if kind in ("identifier", "shorthand_property_identifier"):
            found = declaration_of(node)
            if found is None or found.module:
                return self._from_elsewhere(found, "object")
            is_value = found.value is not None and not found.member and not self.is_class(found.value)
            return self.made(found.value, depth + 1) if is_value else ""
        return ""

    def _first_made(self, nodes: Iterable[SgNode | None], depth: int) -> str:
        return next(filter(None, (self.made(node, depth + 1) for node in nodes)), "")

    def _from_elsewhere(self, declaration: Declaration | None, kind: str) -> str:
        is_import = declaration is not None and not declaration.is_type
        found, made = self._elsewhere(declaration) if declaration is not None and is_import else ("", "")
        return made if found == kind else ""

    def _made_by(self, call: SgNode, depth: int) -> str:
        callee = call.field("function") or call.field("constructor")
        if callee is not None and callee.text() in _PASSING:
            return self._first_made(arguments_of(call), depth)
        found = declaration_of(callee) if callee is not None and callee.kind() == "identifier" else None
        if callee is None or found is None:
            return ""
        is_call = call.kind() == "call_expression"
        if found.module:
            return self._from_elsewhere(found, "factory" if is_call else "object")
        if found.value is None or found.member:
            return ""
        if is_call:
            return self.made_by_call(found.value, depth + 1)
        return callee.text() if self.is_class(found.value) else ""

    def made_by_call(self, function: SgNode, depth: int = 0) -> str:
        """Return what makes the double that a function returns; empty if it is no function, or returns none."""
        if function.kind() not in _FUNCTIONS or depth > _DEEPEST:
            return ""
        body = function.field("body")
        if body is None:
            return ""
        values = _returned(body) if body.kind() == "statement_block" else [body]
        return self._first_made(values, depth)

    def is_class(self, node: SgNode) -> bool:
        """Whether a declaration is a class, written by hand as a double."""
        return node.kind() in ("class_declaration", "class") and node.range().start.line + 1 in self._written

    def is_written_object(self, node: SgNode) -> bool:
        """Whether a value is an object that is a double by its name, written by hand."""
        return node.kind() == "object" and node.range().start.line + 1 in self._written


def _returned(block: SgNode) -> Iterator[SgNode]:
    todo = list(block.children())
    while todo:
        node = todo.pop(0)
        if node.kind() in _BODIES or node.kind().startswith("class"):
            continue
        if node.kind() == "return_statement":
            yield from named_children(node)
        todo += node.children()
