"""Other programs made of the TypeScript corpus: without comments, statement by statement, rewritten, shuffled.

They are input for comparisons of two engines, so nothing says what must be found in them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ast_grep_py import SgNode, SgRoot

from corpus.reader import Case
from flake8_nomock.config.languages import grammar_of

SEPARATORS = (
    " ",
    "\n",
    "\r\n",
    "\u00a0",
    "\u2003",
    "\ufeff",
    " /* why */ ",
    " // why\n",
    "//////////\n",
    "/**/",
)
LINE_ENDS = ("\n", "\r\n", "\u2028")
_WHOLE = frozenset(("template_string", "regex", "comment", "jsx_text", "string", "html_comment"))
"""Nodes that stay in one piece."""

_RESTRICTED = frozenset(
    ("return", "throw", "break", "continue", "yield", "async", "type", "declare", "abstract")
)
"""Behind these words a line end would change the meaning."""


class Program(NamedTuple):
    """A source and the path that it has in a project."""

    path: str
    text: str


def without_comments(case: Case) -> Program:
    """The source without its comments; lines stay where they are."""
    text = case.source.removeprefix("\ufeff")
    root = SgRoot(text, _language(case.path)).root()
    spans = [node.range() for node in root.find_all({"rule": {"kind": "comment"}})]
    for span in sorted(spans, key=lambda span: -span.start.index):
        cut = text[span.start.index : span.end.index]
        text = text[: span.start.index] + re.sub(r"[^\n]", " ", cut) + text[span.end.index :]
    return Program(case.path, text)


def statements(program: Program) -> Iterator[Program]:
    """Each statement of the file and of its functions alone, with the imports of the file before it."""
    root = SgRoot(program.text, _language(program.path)).root()
    imports = [node for node in root.children() if node.kind() == "import_statement"]
    head = "".join(f"{node.text()}\n" for node in imports)
    bodies = [root, *root.find_all({"rule": {"kind": "statement_block"}})]
    for body in bodies:
        for statement in body.children():
            if statement.is_named() and statement.kind() != "import_statement":
                yield Program(program.path, f"{head}{statement.text()}\n")


def imports_alone(program: Program) -> Iterator[Program]:
    """Each import alone."""
    for node in SgRoot(program.text, _language(program.path)).root().children():
        if node.kind() == "import_statement":
            yield Program(program.path, node.text() + "\n")


def shuffled(programs: Iterable[Program], path: str, seed: int, size: int = 12) -> Iterator[Program]:
    """Top-level statements of all programs, imports included, in files of `size` statements of different files."""
    pool: list[str] = []
    for program in programs:
        root = SgRoot(program.text, _language(program.path)).root()
        pool += [node.text() for node in root.children() if node.is_named()]
    random.Random(seed).shuffle(pool)
    for start in range(0, len(pool), size):
        yield Program(path, "\n".join(pool[start : start + size]) + "\n")


def rewritten(program: Program, seed: int) -> Program:
    """The same tokens with other quotes, escapes, white space, comments and line ends between them."""
    chance = random.Random(seed)
    text = program.text.removeprefix("\ufeff")
    ends = chance.choice(LINE_ENDS)
    made = ["\ufeff" if chance.random() < 0.2 else ""]
    at = 0
    last = ""
    for leaf in _leaves(SgRoot(text, _language(program.path)).root()):
        span = leaf.range()
        made.append(_separator(text[at : span.start.index], last, leaf, chance, ends))
        made.append(_token(leaf, chance))
        last, at = leaf.text(), span.end.index
    return Program(program.path, "".join([*made, text[at:]]))


def _separator(given: str, last: str, leaf: SgNode, chance: random.Random, ends: str) -> str:
    if "\n" in given:
        return given.replace("\n", ends)
    parent = leaf.parent()
    if last in _RESTRICTED or (parent is not None and parent.kind().startswith("jsx")):
        return given
    is_free = bool(given) or last in (".", "?.", "(", "=", ",", "{") or leaf.text() in (".", "?.", "=", ")")
    if not is_free or leaf.text() in ("=>", "++", "--", "!", "`", "(") or chance.random() < 0.6:
        return given
    return chance.choice(SEPARATORS)


def _token(leaf: SgNode, chance: random.Random) -> str:
    text, kind = leaf.text(), leaf.kind()
    parent = leaf.parent()
    if kind == "string" and parent is not None and not parent.kind().startswith("jsx"):
        inner = text[1:-1]
        can_be_template = parent.kind() in ("arguments", "binary_expression", "variable_declarator")
        quotes = "'\"`" if can_be_template else "'\""
        return text if set(inner) & {*"'\"`$\\"} else (quote := chance.choice(quotes)) + inner + quote
    if kind in ("identifier", "property_identifier") and chance.random() < 0.05 and text[0].isalpha():
        return rf"\u{ord(text[0]):04x}{text[1:]}"
    return text.replace(".", "?.") if kind == "." and chance.random() < 0.1 and _is_access(parent) else text


def _is_access(parent: SgNode | None) -> bool:
    return parent is not None and parent.kind() == "member_expression"


def _leaves(node: SgNode) -> Iterator[SgNode]:
    waiting = [node]
    while waiting:
        current = waiting.pop()
        children = current.children()
        if children and current.kind() not in _WHOLE:
            waiting += reversed(children)
        elif current.text():
            yield current


def _language(path: str) -> str:
    return "typescript" if grammar_of(path) == "TypeScript" else "tsx"
