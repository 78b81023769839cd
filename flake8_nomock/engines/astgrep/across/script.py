"""One script: what it imports, what it exports, and which of its expressions are doubles."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import Finding
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


class Imported(NamedTuple):
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


class Script:
    """A parsed script with the findings in it."""

    def __init__(
        self,
        path: str,
        text: str,
        findings: Collection[Finding] = (),
        elsewhere: Callable[[Imported], tuple[str, str]] = lambda imported: ("", ""),
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
    def imports(self) -> dict[str, Imported]:
        """The names that are bound by import statements and by `require` at the top level."""
        found: dict[str, Imported] = {}
        for statement in self.root.children():
            if statement.kind() == "import_statement":
                found.update(_imported(statement))
            elif statement.kind() in ("lexical_declaration", "variable_declaration"):
                for declarator in _of_kind(statement, "variable_declarator"):
                    found.update(_required(declarator, statement))
        return found

    @cached_property
    def exports(self) -> dict[str, Exported]:
        """The names that are exported, those of star exports left out."""
        found: dict[str, Exported] = {}
        for statement in self.root.children():
            if statement.kind() == "export_statement":
                found.update(_exported(statement))
            elif statement.kind() == "expression_statement":
                found.update(_assigned_exports(statement))
        return found

    @cached_property
    def star_exports(self) -> list[str]:
        """The specifiers of `export * from`."""
        return [
            _string(source)
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
                found.update(_declared(inner))
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
            values = [p.field("value") for p in _of_kind(node, "pair")]
            values += _of_kind(node, "shorthand_property_identifier")
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
                found = _declared(statement).get(name)
                if found is not None:
                    return found
        around = around.parent()
    return None


def _declared(statement: SgNode) -> dict[str, SgNode]:
    """Return the names that a declaration binds, with their values."""
    if statement.kind() in ("lexical_declaration", "variable_declaration"):
        found = {}
        for declarator in _of_kind(statement, "variable_declarator"):
            name, value = declarator.field("name"), declarator.field("value")
            if name is not None and value is not None and name.kind() == "identifier":
                found[name.text()] = value
        return found
    name = statement.field("name") if statement.kind().endswith("_declaration") else None
    return {name.text(): statement} if name is not None else {}


def _returned(block: SgNode) -> Iterator[SgNode]:
    todo = list(block.children())
    while todo:
        node = todo.pop(0)
        if node.kind() in _BODIES or node.kind().startswith("class"):
            continue
        if node.kind() == "return_statement":
            yield from (child for child in node.children() if child.is_named())
        todo += node.children()


def _imported(statement: SgNode) -> Iterator[tuple[str, Imported]]:
    source = statement.field("source")
    clause = next(iter(_of_kind(statement, "import_clause")), None)
    if source is None or clause is None or any(c.kind() == "type" for c in statement.children()):
        return
    for part in clause.children():
        if part.kind() == "identifier":
            yield part.text(), Imported(_string(source), "default", statement)
        elif part.kind() == "namespace_import":
            yield from (
                (n.text(), Imported(_string(source), "*", statement)) for n in _of_kind(part, "identifier")
            )
        elif part.kind() == "named_imports":
            for specifier in _of_kind(part, "import_specifier"):
                name, alias = specifier.field("name"), specifier.field("alias")
                is_type = any(c.kind() == "type" for c in specifier.children())
                if name is not None and not is_type:
                    yield (alias or name).text(), Imported(_string(source), name.text(), statement)


def _required(declarator: SgNode, statement: SgNode) -> Iterator[tuple[str, Imported]]:
    """Yield the names of `const { a, b: c } = require("./x")`."""
    name, value = declarator.field("name"), declarator.field("value")
    if name is None or value is None or value.kind() != "call_expression":
        return
    callee, arguments = value.field("function"), value.field("arguments")
    text = next(iter(_of_kind(arguments, "string")), None) if arguments is not None else None
    if callee is None or callee.text() != "require" or text is None:
        return
    if name.kind() == "identifier":
        yield name.text(), Imported(_string(text), "*", statement)
    for part in name.children() if name.kind() == "object_pattern" else ():
        if part.kind() == "shorthand_property_identifier_pattern":
            yield part.text(), Imported(_string(text), part.text(), statement)
        elif part.kind() == "pair_pattern":
            key, target = part.field("key"), part.field("value")
            if key is not None and target is not None:
                yield target.text(), Imported(_string(text), key.text(), statement)


def _exported(statement: SgNode) -> Iterator[tuple[str, Exported]]:
    if any(child.kind() == "type" for child in statement.children()):
        return
    source = statement.field("source")
    specifier = _string(source) if source is not None else ""
    declaration, value = statement.field("declaration"), statement.field("value")
    if any(child.kind() == "default" for child in statement.children()):
        yield "default", Exported("", "default", value or declaration)
    elif declaration is not None:
        yield from ((name, Exported("", name, node)) for name, node in _declared(declaration).items())
    for clause in _of_kind(statement, "export_clause"):
        for part in _of_kind(clause, "export_specifier"):
            name, alias = part.field("name"), part.field("alias")
            if name is not None:
                yield (alias or name).text(), Exported(specifier, name.text())
    for part in _of_kind(statement, "namespace_export"):
        for name in _of_kind(part, "identifier"):
            yield name.text(), Exported(specifier, "*")


def _assigned_exports(statement: SgNode) -> Iterator[tuple[str, Exported]]:
    """Yield the names of `module.exports = { … }` and of `exports.name = …`."""
    for assignment in _of_kind(statement, "assignment_expression"):
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


def _of_kind(node: SgNode, kind: str) -> Sequence[SgNode]:
    return [child for child in node.children() if child.kind() == kind]


def _string(node: SgNode) -> str:
    return node.text().strip("\"'`")
