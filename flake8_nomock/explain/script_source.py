"""One line of TypeScript or JavaScript: its names, what declares them, and signals whose words are there in another form.

ast-grep resolves no names; its rules follow imports and declarations of the file, and so does this. What another file
hands on stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ast_grep_py import SgNode, SgRoot

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.config.levels import Levels
from flake8_nomock.engines.astgrep.components import scripts
from flake8_nomock.engines.astgrep.declarations import Declaration, declaration_of
from flake8_nomock.engines.astgrep.prefilter import Prefilter
from flake8_nomock.engines.astgrep.rules.assemble import signals_in
from flake8_nomock.engines.astgrep.source_files import BOM
from flake8_nomock.explain import model
from flake8_nomock.explain.model import Considered, Name

_IDENTIFIERS: Any = {
    "rule": {"any": [{"kind": kind} for kind in ("identifier", "shorthand_property_identifier")]}
}
_LEVELS_OF_ALIASES = 5


class ScriptSource:
    """A parsed source."""

    def __init__(self, text: str, path: str) -> None:
        grammar = grammar_of(path)
        text = text.removeprefix(BOM)
        self.lines = text.split("\n")
        parts = [text] if grammar in ("TypeScript", "Tsx") else scripts(text) if grammar == "Html" else []
        language = "typescript" if grammar == "TypeScript" else "tsx"
        self._roots = [SgRoot(part, language) for part in parts]

    def names(self, line: int) -> tuple[Name, ...]:
        """Return the names on a line, from left to right."""
        found = {}
        for node in self._identifiers(line):
            whole = _chain(node)
            declaration = declaration_of(node)
            column = node.range().start.column + 1
            origins = tuple(origin + _members(node, whole) for origin in _origins(node, declaration))
            found[column] = Name(
                " ".join(whole.text().split()), column, origins, (_bound(node, declaration),)
            )
        return tuple(found[column] for column in sorted(found))

    def near_misses(
        self, line: int, found: frozenset[tuple[str, str]], rules: Iterable[Rule], levels: Levels, scope: str
    ) -> Iterator[Considered]:
        """Signals whose words are on the line and in what declares its names; `found` are those that are findings."""
        rules = tuple(rules)
        for name in self.names(line):
            for exported in name.origins:
                yield from _allowed(name.text, exported, rules)
        signals = [signal for rule in rules for signal in signals_in(rule, levels, scope)]
        prefilter = Prefilter(signals)
        declared = "\n".join(
            declaration.text
            for node in self._identifiers(line)
            if (declaration := declaration_of(node)) is not None and declaration.line != line
        )
        text = self.lines[line - 1]
        elsewhere = prefilter.possible(declared) - prefilter.possible(text)
        possible = prefilter.possible(f"{declared}\n{text}") - elsewhere
        seen = set(found)
        for signal in sorted(possible, key=lambda signal: signal.origin.code):
            origin = signal.origin
            if (origin.code, origin.entry) not in seen:
                seen.add((origin.code, origin.entry))
                why = f"its words are there, but not in the form that counts: {_form(signal)}"
                yield Considered(
                    what=origin.entry, code=origin.code, entry=origin.entry, why_not=why, stage=model.SIGNAL
                )

    def _identifiers(self, line: int) -> Iterator[SgNode]:
        for root in self._roots:
            for node in root.root().find_all(_IDENTIFIERS):
                if node.range().start.line == line - 1:
                    yield node


def _chain(node: SgNode) -> SgNode:
    """Return the member expression that begins with this name: `vi.fn` for `vi`."""
    while (parent := node.parent()) is not None and parent.kind() == "member_expression":
        first = parent.field("object")
        if first is None or first.range().start.index != node.range().start.index:
            break
        node = parent
    return node


def _members(node: SgNode, whole: SgNode) -> str:
    return "".join(whole.text()[len(node.text()) :].split())


def _origins(node: SgNode, declaration: Declaration | None, depth: int = 0) -> list[str]:
    """Return what a name stands for: exports of modules, followed through aliases."""
    if declaration is None:
        return []
    if declaration.origin:
        return [declaration.origin]
    value = declaration.value
    if value is None or depth == _LEVELS_OF_ALIASES:
        return []
    root = value
    while root.kind() == "member_expression" and (inner := root.field("object")) is not None:
        root = inner
    if root.kind() != "identifier":
        return []
    members = _members(root, value) + declaration.member
    return [origin + members for origin in _origins(root, declaration_of(root), depth + 1)]


def _bound(node: SgNode, declaration: Declaration | None) -> str:
    if declaration is None:
        return f"nothing in this file declares {node.text()}: a global, or a type"
    text = " ".join(declaration.text.split())
    return f"{declaration.how} in line {declaration.line}: {text if len(text) <= 70 else text[:69] + '…'}"


def _allowed(name: str, origin: str, rules: Iterable[Rule]) -> Iterator[Considered]:
    """Whether the catalogue allows the package that a name comes from, in so many words."""
    for rule in rules:
        for entry in rule.typescript:
            for item in entry.signals.get("import", ()) if entry.level == "allow" else ():
                module = item if isinstance(item, str) else item.get("module", "")
                if module and (origin == module or origin.startswith((f"{module}.", f"{module}/"))):
                    why = f"the catalogue allows {module}: {entry.why}"
                    yield Considered(
                        what=name, code=rule.code, entry=entry.id, why_not=why, stage=model.CATALOGUE
                    )


def _form(signal: Signal) -> str:
    fields = signal.spec._asdict()
    conditions = [
        f"{key.rstrip('_')} {'/'.join(value) if isinstance(value, tuple) else value}"
        for key, value in fields.items()
        if value not in ("", (), False, -1)
    ]
    text = f"{signal.kind} ({', '.join(conditions)})"
    return text if len(text) <= 160 else f"{text[:159]}…"
