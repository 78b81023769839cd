"""What the texts and keys of a literal say of it: a description of an error, a text that is looked for, a number."""

from __future__ import annotations

import ast

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string

_ERROR_KEYS = frozenset(
    ("error", "errors", "err", "exception", "reason", "traceback", "error_message", "detail")
)
_ERROR_TEXTS = frozenset(
    ("error", "failed", "failure", "unavailable", "unhealthy", "down", "unknown", "offline")
)


def describes_error(value: ast.expr) -> bool:
    """Whether a literal says that something went wrong: `{"status": "error", "message": …}`."""
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            for key, item in zip(node.keys, node.values, strict=True):
                name = (fold_string(key) or "").lower()
                text = (fold_string(item) or "").lower()
                if name in _ERROR_KEYS or text in _ERROR_TEXTS:
                    return True
                if name in ("ok", "success") and isinstance(item, ast.Constant) and item.value is False:
                    return True
        elif isinstance(node, ast.Call) and last_name(node).endswith(("Error", "Exception")):
            return True
    return False


def text_in(value: ast.expr, regex: str) -> str:
    """Return the first text in a literal that matches whole; empty if none does."""
    for node in ast.walk(value):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and pattern(regex).fullmatch(node.value)
        ):
            return node.value
    return ""


def true_key(value: ast.expr, keys: tuple[str, ...]) -> str:
    """Return a key that says so and is set to true."""
    for node in ast.walk(value):
        if isinstance(node, ast.Dict):
            for key, item in zip(node.keys, node.values, strict=True):
                name = fold_string(key)
                if name in keys and isinstance(item, ast.Constant) and item.value is True:
                    return name or ""
    return ""


def holds_number(value: ast.expr) -> bool:
    """Whether a literal collection holds a number that is not zero, of which a comment may admit that it is made up."""
    return isinstance(value, (ast.Dict, ast.List, ast.Tuple)) and any(
        isinstance(node, ast.Constant) and type(node.value) in (int, float) and node.value
        for node in ast.walk(value)
    )
