"""What declares a name in TypeScript and JavaScript: the nearest import, declaration or parameter around its use.

This is the only reader of declarations of the engine. A name that another file hands on is followed in `across`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ast_grep_py import SgNode

from flake8_nomock.engines.astgrep.syntax import inner, loaded_module, of_kind, string_of, unwrapped

_DEFINITIONS = {
    "function_declaration": "a function",
    "generator_function_declaration": "a function",
    "class_declaration": "a class",
    "abstract_class_declaration": "a class",
    "enum_declaration": "an enum",
    "internal_module": "a namespace",
}
_VARIABLES = ("lexical_declaration", "variable_declaration")
_BLOCKS = ("program", "statement_block", "switch_case", "switch_default")
_NAMES = ("identifier", "shorthand_property_identifier_pattern")
_ALIASES = 5
"""How many aliases are followed: `const a = b`, `const b = c` …"""
WHOLE, DEFAULT = "*", "default"
"""What `Declaration.name` says of a whole module, and of what a module exports without a name."""


class Declaration(NamedTuple):
    """Where a name gets its meaning."""

    how: str
    """`imported`, `declared`, `a parameter`, `a function` …"""
    node: SgNode
    """The statement, or the list of parameters."""
    module: str = ""
    """The module that an import or `require` takes it from, as it is written; empty for what is made here."""
    name: str = ""
    """What it is called in the module: the name of an export, `WHOLE` or `DEFAULT`."""
    value: SgNode | None = None
    """What a variable is given, or the function or class itself; None for imports, parameters and `let x`."""
    member: str = ""
    """The member of the value that a destructuring takes, with its dot."""
    is_type: bool = False
    """Whether only its type is imported."""

    @property
    def origin(self) -> str:
        """The export of a module, dotted (`vitest.vi`), or the module; empty for what is made here."""
        return self.module if self.name in (WHOLE, DEFAULT) else f"{self.module}.{self.name}".strip(".")

    @property
    def line(self) -> int:
        """The line where it begins, 1-based."""
        return self.node.range().start.line + 1

    @property
    def text(self) -> str:
        """The source of an import or of parameters; of other declarations the first line."""
        text = self.node.text()
        return text if self.how in ("imported", "a parameter") else text.split("\n")[0]


def declaration_of(name: SgNode) -> Declaration | None:
    """Return the nearest declaration of an identifier; None if the file has none."""
    wanted = name.text()
    around: SgNode | None = name
    while around is not None:
        if around.kind() in _BLOCKS:
            for statement in around.children():
                for bound, declaration in bindings(statement):
                    if bound == wanted:
                        return declaration
        for field in ("parameters", "parameter"):
            parameters = around.field(field)
            if parameters is not None and wanted in _parameters(parameters):
                return Declaration("a parameter", parameters)
        around = around.parent()
    return None


def bindings(statement: SgNode) -> Iterator[tuple[str, Declaration]]:
    """Yield the names that a statement binds in the block that it stands in; none for one that declares nothing."""
    kind = statement.kind()
    if kind == "export_statement":
        declaration = statement.field("declaration")
        yield from bindings(declaration) if declaration is not None else ()
    elif kind == "import_statement":
        yield from _imported(statement)
    elif kind in _DEFINITIONS:
        name = statement.field("name")
        if name is not None:
            yield name.text(), Declaration(_DEFINITIONS[kind], statement, value=statement)
    elif kind in _VARIABLES:
        for declarator in of_kind(statement, "variable_declarator"):
            yield from _variables(declarator, statement)


def _imported(statement: SgNode) -> Iterator[tuple[str, Declaration]]:
    for clause in of_kind(statement, "import_require_clause"):  # import db = require("./db")
        module = "".join(map(string_of, of_kind(clause, "string")))
        for name in of_kind(clause, "identifier"):
            yield name.text(), Declaration("imported", statement, module, WHOLE)
    source = statement.field("source")
    module = string_of(source) if source is not None else ""
    is_type = bool(of_kind(statement, "type"))
    for clause in of_kind(statement, "import_clause"):
        for local, exported, is_only_type in _specified(clause):
            found = Declaration("imported", statement, module, exported)
            yield local, found._replace(is_type=is_type or is_only_type)


def _specified(clause: SgNode) -> Iterator[tuple[str, str, bool]]:
    """Yield the names that an import clause binds: here, in the module, and whether only a type is imported."""
    for part in clause.children():
        if part.kind() == "identifier":
            yield part.text(), DEFAULT, False
        elif part.kind() == "namespace_import":
            yield from ((name.text(), WHOLE, False) for name in of_kind(part, "identifier"))
        elif part.kind() == "named_imports":
            for specifier in of_kind(part, "import_specifier"):
                exported, alias = specifier.field("name"), specifier.field("alias")
                if exported is not None:
                    is_type = bool(of_kind(specifier, "type"))
                    yield (alias or exported).text(), exported.text(), is_type


def _variables(declarator: SgNode, statement: SgNode) -> Iterator[tuple[str, Declaration]]:
    pattern, value = declarator.field("name"), declarator.field("value")
    if pattern is None:
        return
    module = loaded_module(unwrapped(value)) if value is not None else ""
    for name, key in _bound(pattern):
        found = Declaration("declared", statement, value=value, member=f".{key}" if key else "")
        yield name, found._replace(module=module, name=key or WHOLE) if module else found


def _bound(pattern: SgNode, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield the names that a pattern gives values, each with the innermost key that it stands for.

    `b: c` yields `c` and `b`; a name that stands alone has no key, and an element of an array its own name.
    """
    kind = pattern.kind()
    if kind == "identifier":
        yield pattern.text(), key
    elif kind == "shorthand_property_identifier_pattern":
        yield pattern.text(), pattern.text()
    elif kind == "pair_pattern":
        name, value = pattern.field("key"), pattern.field("value")
        if name is not None and value is not None:
            yield from _bound(value, name.text())
    elif kind in ("assignment_pattern", "object_assignment_pattern"):
        name = pattern.field("left")
        yield from _bound(name, key) if name is not None else ()
    elif kind in ("object_pattern", "array_pattern", "rest_pattern"):
        for part in pattern.children():
            yield from ((name, found or name) for name, found in _bound(part))


def _parameters(parameters: SgNode) -> set[str]:
    """Return the names of parameters; what a default or a type mentions is none."""
    patterns = [parameters]
    if parameters.kind() == "formal_parameters":
        patterns = [pattern for child in parameters.children() if (pattern := child.field("pattern"))]
    return {name for pattern in patterns for name, _ in _bound(pattern)}


def module_of(name: SgNode, aliases: int = _ALIASES) -> str:
    """Return the module that a name comes from, as it is written, through so many aliases; "" if the file does not say."""
    declaration = declaration_of(name)
    if declaration is None or declaration.module or declaration.value is None or not aliases:
        return declaration.module if declaration is not None else ""
    owner = owner_of(declaration.value)
    return module_of(owner, aliases - 1) if owner is not None else ""


def owner_of(expression: SgNode) -> SgNode | None:
    """Return the name that a chain of members begins with, casts and brackets left out: `db` of `(db as any).a.b`."""
    current: SgNode | None = expression
    while current is not None and current.kind() != "identifier":
        is_member = current.kind() in ("member_expression", "subscript_expression")
        current = current.field("object") if is_member else inner(current)
    return current
