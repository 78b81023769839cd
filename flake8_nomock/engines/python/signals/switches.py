"""How settings say on or off: `USE_MOCKS = True`, `use_mocks: bool = Field(default=False)`, `MOCK = env.bool("MOCK")`."""

from __future__ import annotations

import ast
import re

from flake8_nomock.engines.python.file_context import FileContext
from flake8_nomock.engines.python.semantic.ast_helpers import last_name
from flake8_nomock.engines.python.semantic.constants import fold_string
from flake8_nomock.engines.python.semantic.events import Place
from flake8_nomock.engines.python.signals.comparisons import variable_read

_FIELDS = (
    "Field",
    "field",
    "Option",
    "Argument",
    "Query",
    "attrib",
    "config",
    "get",
    "getenv",
    "env",
    "bool",
    "str",
)
_READERS = (
    "config",
    "env",
    "bool",
    "getenv",
    "get_bool",
    "getboolean",
    "strtobool",
    "BooleanField",
    "BoolEnv",
)
_SETTINGS = re.compile(r"(Settings|Config|Configuration|Options|Flags|Environment)$")
_ON_AND_OFF = ("true", "false", "1", "0", "yes", "no", "on", "off")


def is_settings_class(node: ast.AST) -> bool:
    """Whether a scope is a class whose fields are settings, by its own name or that of a base class."""
    if not isinstance(node, ast.ClassDef):
        return False
    return any(_SETTINGS.search(name) for name in (node.name, *map(last_name, node.bases)))


def default_of(value: ast.expr) -> ast.expr:
    """Return the default that a setting is declared with: that of `Field(default=…)`, `Field(…)`, `env.str("X", …)`."""
    if not isinstance(value, ast.Call) or last_name(value) not in _FIELDS:
        return value
    named = next((k.value for k in value.keywords if k.arg == "default"), None)
    if named is not None:
        return named
    is_lookup = last_name(value) in ("get", "getenv", "config", "env", "bool", "str")
    position = 1 if is_lookup else 0
    return value.args[position] if len(value.args) > position else value


def is_switched(module: FileContext, value: ast.expr, place: Place) -> bool:
    """Whether a value says on or off, or is read from the environment."""
    given = default_of(value)
    if isinstance(given, ast.Constant) and isinstance(given.value, bool):
        return True
    if isinstance(given, ast.Constant) and (fold_string(given) or "").lower() in _ON_AND_OFF:
        return True
    if isinstance(given, (ast.Compare, ast.UnaryOp)):
        inner = given.left if isinstance(given, ast.Compare) else given.operand
        return is_switched(module, inner, place) or isinstance(given, ast.Compare)
    if isinstance(given, ast.Call) and last_name(given) in _READERS:
        return True
    return variable_read(module, value, place) is not None
