"""What declares a name in TypeScript and JavaScript: the nearest import, declaration or parameter around its use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ast_grep_py import SgNode

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


class Declaration(NamedTuple):
    """Where a name gets its meaning."""

    how: str
    """`imported`, `declared`, `a parameter` …"""
    line: int
    """1-based."""
    text: str
    origin: str
    """Export of a module, dotted: `vitest.vi`; empty for what is made here."""
    module: str = ""
    """The module of the export, as it is written."""
    value: SgNode | None = None
    """What a variable is given."""
    member: str = ""
    """The member of the value that a destructuring takes, with its dot."""


def declaration_of(name: SgNode) -> Declaration | None:
    """Return the nearest declaration of an identifier; None if the file has none."""
    wanted = name.text()
    around: SgNode | None = name
    while around is not None:
        kind = around.kind()
        if kind in _BLOCKS:
            for statement in around.children():
                found = _declared(statement, wanted)
                if found is not None:
                    return found
        for field in ("parameters", "parameter"):
            parameters = around.field(field)
            if parameters is not None and _is_parameter(parameters, wanted):
                return Declaration("a parameter", _line(parameters), parameters.text(), "")
        around = around.parent()
    return None


def _declared(statement: SgNode, wanted: str) -> Declaration | None:
    kind = statement.kind()
    if kind == "export_statement":
        inner = statement.field("declaration")
        return _declared(inner, wanted) if inner is not None else None
    if kind == "import_statement":
        return _imported(statement, wanted)
    if kind in _DEFINITIONS:
        name = statement.field("name")
        if name is not None and name.text() == wanted:
            return Declaration(_DEFINITIONS[kind], _line(statement), statement.text().split("\n")[0], "")
    if kind in _VARIABLES:
        for declarator in statement.children():
            if declarator.kind() == "variable_declarator":
                found = _variable(declarator, statement, wanted)
                if found is not None:
                    return found
    return None


def _imported(statement: SgNode, wanted: str) -> Declaration | None:
    source = statement.field("source")
    module = source.text().strip("'\"`") if source is not None else ""
    for node in _below(
        statement, ("import_specifier", "namespace_import", "import_clause", "import_require_clause")
    ):
        origin = ""
        if node.kind() == "import_specifier":
            name, alias = node.field("name"), node.field("alias")
            if name is not None and (alias or name).text() == wanted:
                origin = f"{module}.{name.text()}"
        elif any(child.kind() == "identifier" and child.text() == wanted for child in node.children()):
            origin = module or "".join(c.text() for c in _below(node, ("string_fragment",)))
        if origin:
            return Declaration(
                how="imported",
                line=_line(statement),
                text=statement.text(),
                origin=origin,
                module=module or origin,
            )
    return None


def _variable(declarator: SgNode, statement: SgNode, wanted: str) -> Declaration | None:
    name, value = declarator.field("name"), declarator.field("value")
    if name is None or not _binds(name, wanted):
        return None
    member = "" if name.kind() == "identifier" else f".{_member(name, wanted)}"
    module = _loaded(value) if value is not None else ""
    origin = f"{module}{member}" if module else ""
    first = statement.text().split("\n")[0]
    return Declaration(
        how="declared",
        line=_line(statement),
        text=first,
        origin=origin,
        module=module,
        value=value,
        member=member,
    )


def _member(pattern: SgNode, wanted: str) -> str:
    """Return the key of an object pattern that a name stands for."""
    for pair in _below(pattern, ("pair_pattern",)):
        key, value = pair.field("key"), pair.field("value")
        if key is not None and value is not None and value.text() == wanted:
            return key.text()
    return wanted


def _loaded(value: SgNode) -> str:
    """Return the module of `require("m")` or `await import("m")`; empty for any other value."""
    while value.kind() in (
        "await_expression",
        "parenthesized_expression",
        "as_expression",
        "non_null_expression",
    ):
        inner = next((child for child in value.children() if child.is_named()), None)
        if inner is None:
            return ""
        value = inner
    if value.kind() != "call_expression":
        return ""
    function, arguments = value.field("function"), value.field("arguments")
    if function is None or arguments is None or function.text() not in ("require", "import"):
        return ""
    return next((node.text() for node in _below(arguments, ("string_fragment",))), "")


def module_of(name: SgNode, steps: int = 5) -> str:
    """Return the module that a name comes from, as it is written, through so many aliases; "" if the file does not say."""
    declaration = declaration_of(name)
    if declaration is None or declaration.module or declaration.value is None or not steps:
        return declaration.module if declaration is not None else ""
    owner = owner_of(declaration.value)
    return module_of(owner, steps - 1) if owner is not None else ""


def owner_of(expression: SgNode) -> SgNode | None:
    """Return the name that a chain of members begins with, casts and brackets left out: `db` of `(db as any).a.b`."""
    current: SgNode | None = expression
    while current is not None and current.kind() != "identifier":
        kind = current.kind()
        if kind in ("member_expression", "subscript_expression"):
            current = current.field("object")
        elif kind in _WRAPPERS:
            current = next((child for child in current.children() if child.is_named()), None)
        else:
            return None
    return current


_WRAPPERS = ("parenthesized_expression", "non_null_expression", "as_expression", "satisfies_expression")


def _is_parameter(parameters: SgNode, wanted: str) -> bool:
    """Whether it is a parameter's own name; what a default or a type mentions is none."""
    if parameters.kind() != "formal_parameters":
        return _binds(parameters, wanted)
    patterns = (child.field("pattern") for child in parameters.children())
    return any(_binds(pattern, wanted) for pattern in patterns if pattern is not None)


def _binds(pattern: SgNode, wanted: str) -> bool:
    """Whether a pattern gives the name a value."""
    kind = pattern.kind()
    if kind in _NAMES:
        return pattern.text() == wanted
    if kind == "pair_pattern":
        inner = [pattern.field("value")]
    elif kind in ("assignment_pattern", "object_assignment_pattern"):
        inner = [pattern.field("left")]
    elif kind in ("object_pattern", "array_pattern", "rest_pattern"):
        inner = [*pattern.children()]
    else:
        return False
    return any(_binds(part, wanted) for part in inner if part is not None)


def _below(node: SgNode, kinds: tuple[str, ...]) -> Iterator[SgNode]:
    todo = node.children()[::-1]
    while todo:
        current = todo.pop()
        if current.kind() in kinds:
            yield current
        todo.extend(current.children()[::-1])


def _line(node: SgNode) -> int:
    return node.range().start.line + 1
