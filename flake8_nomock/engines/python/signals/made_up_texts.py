"""Signal `arrival`, place `text`: a token or an identifier that says that it is made up, like "mock-access-token"."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.python import ArrivalSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, span
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.source_text import SourceText

_LOOKUPS = ("get", "getenv", "pop", "setdefault", "getattr")
"""Methods whose last argument is what they answer with if there is nothing."""


def find(module: FileContext, signals: Sequence[ArrivalSignal]) -> Iterator[Match]:
    """Find texts that are kept, returned, handed over by name, or stand in for a value that is missing."""
    source = SourceText("\n".join(module.lines))
    phrases = [(s, pattern(s.content)) for s in signals if s.content and source.may_hold(s.content)]
    lines = [n for n, line in enumerate(module.lines, 1) if any(p.search(line) for _, p in phrases)]
    if not lines:
        return  # before the tree is walked, which takes long
    tree = module.facts.module.node
    assert isinstance(tree, ast.Module)
    for node in ast.walk(tree):
        for value in _values(node):
            text = fold_string(value) if value.lineno in lines else None
            if text is None:
                continue
            for signal, regex in phrases:
                if regex.fullmatch(text):
                    yield Match(signal.origin, span(value), text, module.facts.module)


def _values(node: ast.AST) -> Iterator[ast.expr]:
    """Yield the constants of a node that are values, not keys, patterns or operands of a comparison."""
    found: list[ast.expr | None] = []
    if isinstance(node, (ast.Assign, ast.AnnAssign, ast.Return, ast.keyword)):
        found = [node.value]
    elif isinstance(node, ast.Dict):
        found = [*node.values]
    elif isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
        found = [*node.values[1:]]
    elif isinstance(node, ast.IfExp):
        found = [node.body, node.orelse]
    elif isinstance(node, ast.Call) and len(node.args) > 1:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        found = [node.args[-1]] if name in _LOOKUPS else []
    for value in found:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value
